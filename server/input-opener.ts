import { join } from 'node:path';
import { openInput } from '../app/usecases/imports/read-input.server';
import type { OpenInput } from '../app/usecases/imports/refresh-source.server';
import { isPublicAddress } from '../app/usecases/upkeep/public-address.server';
import type { ServerSettings } from './settings';

/** Opens files and addresses for importing; addresses on private networks are refused. */
export function inputOpener({ origin, dataFolder }: Pick<ServerSettings, 'origin' | 'dataFolder'>): OpenInput {
  const web = {
    userAgent: `Waymark-import (+${origin}/about)`,
    mayConnect: isPublicAddress,
    keepIn: join(dataFolder, 'import-answers'),
  };
  return (where, signal) => openInput(where, { signal, web });
}
