import type { OpenedInput } from '~/domain/import/incoming-service';
import type { Database } from '~db/open.server';
import type { SourceRow } from '~db/queries/imports';
import { type ImportOptions, type ImportSummary, importServices } from './import-services.server';

/**
 * Opens an input for reading.
 * @param where path of a file or folder, or an http(s) address
 * @param signal ends the reading
 * @throws InputNotRead where it cannot be read
 */
export type OpenInput = (where: string, signal: AbortSignal) => Promise<OpenedInput>;

/**
 * Reads a source at its address again.
 *
 * @throws Error where the source has no address; else as `importServices`
 */
export async function refreshSource(
  database: Database,
  source: SourceRow,
  openInput: OpenInput,
  options: Omit<ImportOptions, 'dryRun' | 'publish' | 'signal'> & { readonly signal: AbortSignal },
): Promise<ImportSummary> {
  if (source.address === null) throw new Error(`"${source.name}" has no address: import its file again.`);
  const input = await openInput(source.address, options.signal);
  try {
    return await importServices(database, source, input, { ...options, dryRun: false, publish: false });
  } finally {
    await input.close();
  }
}
