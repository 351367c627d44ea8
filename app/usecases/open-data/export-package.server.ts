import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { PassThrough } from 'node:stream';
import { ZipFile } from 'yazl';
import type { DatasetFacts } from '~/standards/exports/json-dump';
import {
  descriptorFile,
  fileOfTable,
  headOfTable,
  lineOfTable,
  packageDescriptor,
  type WrittenTable,
} from '~/standards/exports/tabular-package';
import {
  filledTables,
  rowsOfService,
  rowsOfTaxonomies,
  type TableName,
  type TableRow,
} from '~/standards/exports/tabular-rows';
import type { ExportedListing } from './export-dataset.server';

/** Characters of a table gathered before they are written. */
const gathered = 32_768;

/**
 * The directory as a Tabular Data Package: a zip of tables. Reading a listing once gives rows for a dozen tables, so these grow
 * side by side as files in the work folder and are packed when all are whole.
 */
export async function* packagePieces(
  records: () => AsyncGenerator<ExportedListing>,
  facts: DatasetFacts,
  workFolder: string,
): AsyncGenerator<Uint8Array> {
  const tables = await writeTables(allRows(records(), facts.origin), workFolder);
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  zip.on('error', (error: Error) => output.destroy(error));
  const options = { mtime: zipTime(facts.changedOn), mode: 0o100644, forceDosTimestamp: true };
  zip.addBuffer(Buffer.from(packageDescriptor(facts, tables)), descriptorFile, options);
  for (const { table } of tables) {
    const file = fileOfTable(table);
    zip.addReadStreamLazy(file, options, (give) => give(null, createReadStream(join(workFolder, file))));
  }
  zip.end();
  for await (const chunk of output) yield chunk as Buffer;
}

async function* allRows(records: AsyncGenerator<ExportedListing>, origin: string): AsyncGenerator<TableRow> {
  yield* rowsOfTaxonomies(origin);
  // Services of one operator all bring it along: the first by slug decides how its name is spelt.
  const organizations = new Set<string>();
  for await (const { service } of records) {
    const known = organizations.has(service.organization.id);
    organizations.add(service.organization.id);
    for (const row of rowsOfService(service)) if (row[0] !== 'organization' || !known) yield row;
  }
}

/** A table that grows. */
interface OpenTable {
  readonly handle: FileHandle;
  readonly hash: Hash;
  text: string;
  bytes: number;
}

/** @returns the tables that have any row, in the order of the descriptor */
async function writeTables(rows: AsyncIterable<TableRow>, folder: string): Promise<WrittenTable[]> {
  const tables = new Map<TableName, OpenTable>();
  try {
    for await (const [name, row] of rows) {
      let table = tables.get(name);
      if (!table) {
        table = await openTable(join(folder, fileOfTable(name)), headOfTable(name));
        tables.set(name, table);
      }
      table.text += lineOfTable(name, row);
      if (table.text.length >= gathered) await flush(table);
    }
    for (const table of tables.values()) await flush(table);
  } finally {
    for (const { handle } of tables.values()) await handle.close();
  }
  return filledTables.flatMap((name) => {
    const table = tables.get(name);
    return table ? [{ table: name, bytes: table.bytes, sha256: table.hash.digest('hex') }] : [];
  });
}

async function openTable(file: string, head: string): Promise<OpenTable> {
  return { handle: await open(file, 'wx', 0o600), hash: createHash('sha256'), text: head, bytes: 0 };
}

async function flush(table: OpenTable): Promise<void> {
  const chunk = Buffer.from(table.text);
  table.text = '';
  table.bytes += chunk.length;
  table.hash.update(chunk);
  await table.handle.writeFile(chunk);
}

/** A zip knows the time of day of some wall and no zone: midnight, whatever the zone of this machine. */
function zipTime(changedOn: string): Date {
  const [year = 1980, month = 1, day = 1] = changedOn.split('-').map(Number);
  // It begins with 1980.
  return new Date(Math.max(year, 1980), month - 1, day);
}
