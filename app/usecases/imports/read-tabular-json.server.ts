import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputNotRead, type OpenedInput } from '~/domain/import/incoming-service';
import { isObject } from '~/standards/hsds/reading/found-node';
import { type SeenFile, seeFile } from './file-bytes.server';
import { openPackage } from './read-package.server';

/** All tables at once in memory, which is no way to write many. */
const mostBytes = 64_000_000;

/** @returns whether a JSON file holds the tables of a package by their names, as the example of HSDS does */
export const looksTabular = (beginning: string): boolean => /^\s*\{\s*"[a-z_]{1,40}\.csv"\s*:\s*\[/i.test(beginning);

/**
 * Opens a JSON file that holds the tables of a package, each as a list of rows.
 * @throws InputNotRead where it is too large, or no JSON
 */
export async function openTabularJson(file: SeenFile, scratch: string, signal: AbortSignal): Promise<OpenedInput> {
  if (file.bytes > mostBytes) throw new InputNotRead('too-large', file.name);
  const tables = parsed(new TextDecoder(file.encoding).decode(await readFile(file.path)), file.name);
  const files: SeenFile[] = [];
  for (const [index, [name, rows]] of Object.entries(tables).entries()) {
    if (!Array.isArray(rows) || rows.length === 0) continue;
    const path = join(scratch, `${index}.csv`);
    await writeFile(path, csvOf(rows.filter(isObject)), { mode: 0o600 });
    files.push(await seeFile(path, name.slice(0, 60), signal));
  }
  return { ...(await openPackage(files, null, scratch, signal)), inputHash: file.hash };
}

function parsed(text: string, name: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    if (isObject(read)) return read;
  } catch {
    // Said below, like a file that is no object.
  }
  throw new InputNotRead('not-json', name);
}

function csvOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => textIn(row[column])))];
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}

const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
