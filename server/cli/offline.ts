import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checksumLine, copyName } from '../../app/domain/offline/offline-copy';
import { interfaceLanguages } from '../../app/i18n/languages';
import { writeFilePieces } from '../../app/usecases/file-shelf.server';
import { openDatabase } from '../../db/open.server';
import { databaseFile } from '../database-file';
import type { ServerSettings } from '../settings';
import { readBuild } from '../start';

/**
 * Writes the copy to carry away, in every language, with its checksum beside it. A file of the same name is replaced only
 * once the new one is whole.
 *
 * @param words `--to <folder>`
 * @param root the project's folder, where the built site is
 * @returns exit code
 * @throws Error where there is no database or no folder to write to
 */
export async function offline(
  settings: Pick<ServerSettings, 'dataFolder' | 'siteName' | 'origin'>,
  words: readonly string[],
  root: string,
  say: (text: string) => void,
): Promise<number> {
  const [flag, target] = words;
  if (flag !== '--to' || target === undefined) {
    throw new Error('Where to? npm run waymark -- offline --to <folder>');
  }
  const source = databaseFile(settings.dataFolder);
  if (!existsSync(source)) throw new Error(`There is no database at ${source}. Is DATA_DIR right?`);
  const folder = resolve(target);
  mkdirSync(folder, { recursive: true });
  const { offlineCopy } = (await readBuild(root)).entry.module;
  const database = openDatabase(source, { readonly: true });
  try {
    for (const language of interfaceLanguages) {
      const name = copyName(language);
      const unfinished = join(folder, `${name}.part`);
      rmSync(unfinished, { force: true });
      const { pieces, changedOn } = await offlineCopy({ database }, settings, language);
      const { bytes, sha256 } = await writeFilePieces(unfinished, pieces);
      writeFileSync(join(folder, `${name}.sha256`), checksumLine({ name, sha256 }));
      renameSync(unfinished, join(folder, name));
      say(`Wrote ${join(folder, name)}: ${bytes} bytes, data of ${changedOn}.`);
    }
    return 0;
  } finally {
    database.close();
  }
}
