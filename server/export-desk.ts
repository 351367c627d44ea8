import { join } from 'node:path';
import type { ExportFormat } from '../app/domain/open-data/export-files';
import { createFileShelf } from '../app/usecases/file-shelf.server';
import { createExportDesk, type ExportDesk } from '../app/usecases/open-data/export-desk.server';
import type { Database } from '../db/open.server';
import { datasetVersion } from '../db/queries/dataset';
import type { ServerSettings } from './settings';

/** Less than the server gives a silent connection. */
const patienceMs = 20_000;

/** @returns the desk that hands out exports of this database; its files lie in `DATA_DIR/exports` */
export function openExportDesk(
  settings: Pick<ServerSettings, 'dataFolder' | 'siteName' | 'origin' | 'mostInFlight'>,
  database: Database,
): ExportDesk {
  const { siteName, origin } = settings;
  const shelf = createFileShelf<ExportFormat>({
    folder: join(settings.dataFolder, 'exports'),
    version: () => datasetVersion(database),
    write: async (format, workFolder, signal) => {
      // Few servers are ever asked for an export, and those that are not need not hold the code.
      const { exportDataset } = await import('../app/usecases/open-data/export-dataset.server');
      const watch = () => signal.throwIfAborted();
      return exportDataset({ database }, format, { siteName, origin, workFolder, watch });
    },
  });
  return createExportDesk({ shelf, mostAtOnce: Math.ceil(settings.mostInFlight / 3), patienceMs });
}
