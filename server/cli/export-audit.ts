import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportAuditTrail } from '../../app/usecases/upkeep/read-audit-trail.server';
import { openDatabase } from '../../db/open.server';
import { databaseFile } from '../database-file';
import type { ServerSettings } from '../settings';

/**
 * Writes the whole audit trail to a file, the latest line first.
 *
 * @param target where to write; CSV where the name ends so, else one JSON object a line
 * @returns exit code
 * @throws Error where there is no database, no target, or a file in its place
 */
export async function exportAudit(
  settings: Pick<ServerSettings, 'dataFolder'>,
  target: string | null,
  say: (text: string) => void,
): Promise<number> {
  if (target === null) throw new Error('Where to? npm run waymark -- export-audit <file.ndjson or file.csv>');
  const source = databaseFile(settings.dataFolder);
  if (!existsSync(source)) throw new Error(`There is no database at ${source}. Is DATA_DIR right?`);
  const file = resolve(target);
  if (existsSync(file)) throw new Error(`${file} is there already. Nothing was written.`);
  const database = openDatabase(source, { readonly: true });
  const output = openSync(file, 'wx', 0o600);
  try {
    const everything = { listing: null, actor: null, action: null, day: null };
    const format = file.endsWith('.csv') ? 'csv' : 'ndjson';
    let lines = format === 'csv' ? -1 : 0;
    for await (const text of exportAuditTrail({ database }, format, everything)) {
      writeSync(output, text);
      lines += text.split('\n').length - 1;
    }
    say(`Wrote ${file}: ${lines} lines.`);
    return 0;
  } finally {
    closeSync(output);
    database.close();
  }
}
