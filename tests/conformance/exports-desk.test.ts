import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { ExportFormat } from '~/domain/open-data/export-files';
import { createFileShelf, type FileText, writeFilePieces } from '~/usecases/file-shelf.server';
import { exportDataset } from '~/usecases/open-data/export-dataset.server';
import { createExportDesk } from '~/usecases/open-data/export-desk.server';
import type { Database } from '~db/open.server';
import { datasetVersion } from '~db/queries/dataset';
import { seededDatabase, temporaryFolder } from '../setup/database';
import { exported, origin } from './exported';

function shelfOf(database: Database, folder: string, made: ExportFormat[] = []) {
  return createFileShelf<ExportFormat>({
    folder,
    version: () => datasetVersion(database),
    write: (format, workFolder) => {
      made.push(format);
      return exportDataset({ database }, format, { siteName: 'Waymark', origin, workFolder });
    },
  });
}

async function* inTurn(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
}

describe('the shelf of exports', () => {
  test('makes a file once for all who ask at the same time, whole, for its owner alone, and leaves nothing else behind', async () => {
    const database = await seededDatabase();
    const folder = join(temporaryFolder(), 'exports');
    mkdirSync(folder);
    writeFileSync(join(folder, 'left-by-an-older-program'), 'old');
    const made: ExportFormat[] = [];
    const shelf = shelfOf(database, folder, made);
    expect(shelf.ready('hsds')).toBeNull();
    const [file, same] = await Promise.all([shelf.file('hsds'), shelf.file('hsds'), shelf.file('csv')]);
    expect(made).toEqual(['hsds', 'csv']);
    expect(same).toBe(file);
    expect(shelf.ready('hsds')).toBe(file);
    const bytes = readFileSync(file.file);
    expect(bytes.equals(await exported(database, 'hsds'))).toBe(true);
    expect([file.bytes, file.changedOn]).toEqual([bytes.length, '2026-11-22']);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    expect(statSync(file.file).mode & 0o077).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([`${file.version}-csv`, `${file.version}-hsds`]);
    await shelf.stop();
  });

  test('makes another once the data have changed, and throws the old one away', async () => {
    const database = await seededDatabase();
    const folder = join(temporaryFolder(), 'exports');
    const shelf = shelfOf(database, folder);
    const before = await shelf.file('ndjson');
    database.sqlite.prepare('update dataset set version = version + 1').run();
    expect(shelf.ready('ndjson')).toBeNull();
    const after = await shelf.file('ndjson');
    expect(after.version).toBe(before.version + 1);
    expect(readdirSync(folder)).toEqual([`${after.version}-ndjson`]);
  });

  test('begins again where the data change while it writes, so that no file mixes two states', async () => {
    let version = 1;
    const shelf = createFileShelf<'all'>({
      folder: join(temporaryFolder(), 'exports'),
      version: () => version,
      write: async (): Promise<FileText> => {
        const begun = version;
        if (begun < 3) version++;
        return { version: begun, changedOn: '2026-11-22', pieces: inTurn([`state ${begun}`]) };
      },
    });
    const { file } = await shelf.file('all');
    expect(readFileSync(file, 'utf8')).toBe('state 3');
  });

  test('tells whoever asked where writing fails, leaves nothing half-written, and tries again for the next', async () => {
    const folder = join(temporaryFolder(), 'exports');
    let broken = true;
    async function* breaking() {
      yield 'half';
      if (broken) throw new Error('the disk is full');
      yield ' whole';
    }
    const shelf = createFileShelf<'all'>({
      folder,
      version: () => 1,
      write: async () => ({ version: 1, changedOn: '2026-11-22', pieces: breaking() }),
    });
    await expect(shelf.file('all')).rejects.toThrow('the disk is full');
    expect([shelf.ready('all'), readdirSync(folder)]).toEqual([null, []]);
    broken = false;
    expect(readFileSync((await shelf.file('all')).file, 'utf8')).toBe('half whole');
  });
});

test('a server that stops waits for no export: it is given up and leaves nothing behind', async () => {
  const database = await seededDatabase();
  const folder = join(temporaryFolder(), 'exports');
  let stopping: Promise<void> | undefined;
  let seen = 0;
  const shelf = createFileShelf<ExportFormat>({
    folder,
    version: () => datasetVersion(database),
    write: (format, workFolder, signal) => {
      const watch = () => {
        if (++seen === 5) stopping = shelf.stop();
        signal.throwIfAborted();
      };
      return exportDataset({ database }, format, { siteName: 'Waymark', origin, workFolder, watch });
    },
  });
  await expect(shelf.file('hsds')).rejects.toThrow('The server stops');
  await stopping;
  expect([seen, readdirSync(folder)]).toEqual([5, []]);
  await expect(shelf.file('csv')).rejects.toThrow('The server stops');
});

test('texts and bytes in pieces are written in their order, with their checksum', async () => {
  const file = join(temporaryFolder(), 'pieces');
  const pieces = Array.from({ length: 9_000 }, (_, at) => (at % 3 === 0 ? Buffer.from(`ഒ${at}`) : `മല ${at}\n`));
  const { bytes, sha256 } = await writeFilePieces(file, inTurn(pieces));
  const written = readFileSync(file);
  expect(written.toString()).toBe(pieces.map(String).join(''));
  expect([written.length, createHash('sha256').update(written).digest('hex')]).toEqual([bytes, sha256]);
});

describe('the desk', () => {
  const begin = async (patienceMs: number) => {
    const shelf = shelfOf(await seededDatabase(), join(temporaryFolder(), 'exports'));
    return createExportDesk({ shelf, mostAtOnce: 1, patienceMs });
  };

  test('lets nobody wait who only looks, and has the file ready afterwards', async () => {
    const desk = await begin(30_000);
    expect(desk.look('csv')).toBeNull();
    const file = await desk.file('csv');
    expect(desk.look('csv')).toBe(file);
  });

  test('sends a download away that would have to wait too long', async () => {
    const desk = await begin(0);
    expect(await desk.file('hsds')).toBeNull();
    await desk.stop();
  });

  test('reads no more files at once than it may, and takes the next when one is done or given up', async () => {
    const desk = await begin(30_000);
    const file = await desk.file('csv');
    if (file === null) throw new Error('It was not made in time.');
    const first = await desk.read(file);
    expect(await desk.read(file)).toBeNull();
    await first?.cancel();
    const second = await whenFree(() => desk.read(file));
    expect(Buffer.from(await new Response(second).arrayBuffer()).equals(readFileSync(file.file))).toBe(true);
    await (await whenFree(() => desk.read(file))).cancel();
  });
});

/** A stream is closed a moment after its reader has let go of it. */
async function whenFree<Result>(take: () => Promise<Result | null>): Promise<Result> {
  const taken = await vi.waitUntil(take);
  if (taken === null) throw new Error('Nothing was given.');
  return taken;
}
