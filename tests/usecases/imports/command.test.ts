import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '~db/open.server';
import { latestRun, sourceByName } from '~db/queries/imports';
import { checkDatabase } from '../../../server/cli/check-database';
import { importFrom } from '../../../server/cli/import';
import { databaseFile } from '../../../server/database-file';
import { exported } from '../../conformance/exported';
import { freshDatabase, seededDatabase, temporaryFolder } from '../../setup/database';
import { hsdsService, ndjsonFile, storedServices } from '../../setup/imports';

const root = join(import.meta.dirname, '../../..');

/** A data folder with a database in it, and a connection to look at it. */
async function dataFolder(
  from: () => Promise<Database> = freshDatabase,
): Promise<{ folder: string; database: Database }> {
  const made = await from();
  const folder = mkdtempSync(join(temporaryFolder(), 'data-'));
  made.sqlite.pragma('wal_checkpoint(truncate)');
  copyFileSync(made.sqlite.name, databaseFile(folder));
  return { folder, database: openDatabase(databaseFile(folder)) };
}

/** Runs the verb in this process. @returns exit code and what it said */
async function run(folder: string, words: readonly string[]) {
  const said: string[] = [];
  const streams = {
    say: (text: string) => void said.push(text),
    progress: () => {},
    signal: new AbortController().signal,
  };
  const code = await importFrom({ dataFolder: folder, origin: 'https://waymark.example' }, words, streams);
  return { code, said };
}

/** Runs the verb as a process of its own and ends it as a power cut would once so many services are stored. */
function runUntilKilled(folder: string, words: readonly string[], stored: number): Promise<void> {
  const program = ['scripts/run.mjs', 'server/waymark.ts', 'import', ...words];
  const env = { ...process.env, DATA_DIR: folder };
  const child = spawn(process.execPath, program, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let progress = '';
  child.stderr.on('data', (chunk) => {
    progress += chunk;
    const done = [...progress.matchAll(/^(\d+) (?:of|services)/gm)].map(([, number]) => Number(number));
    if (done.some((number) => number >= stored)) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}

const many = (count: number) => Array.from({ length: count }, (_, index) => hsdsService(index + 1));

describe('npm run waymark -- import', () => {
  test('reports row by row, and ends with 0 only where the whole input was read', async () => {
    const { folder, database } = await dataFolder();
    const report = join(folder, 'report.csv');
    const file = ndjsonFile(
      [hsdsService(1), hsdsService(2, { name: '' }), hsdsService(3, { name: '=HYPERLINK("x")' })],
      'their services.ndjson',
    );
    const { code, said } = await run(folder, [file, '--report', report]);
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('2 new, 0 changed, 0 as before, 1 refused, 0 no longer there.');
    const lines = readFileSync(report, 'utf8').trim().split('\r\n');
    expect(lines[0]).toBe('row,place,id,name,outcome,problems');
    expect(lines[2]).toContain(',refused,');
    expect(lines[2]).toContain('it has no name');
    expect(lines[3]).toContain('"\'=HYPERLINK');
    expect((await sourceByName(database, 'their services'))?.address).toBeNull();
    await expect(run(folder, [file, '--report', report])).rejects.toThrow('is there already');
    await expect(run(folder, [join(folder, 'nowhere.json')])).rejects.toThrow('It is not there.');
    await expect(run(folder, [file, '--what'])).rejects.toThrow('There is no "--what"');
    await expect(run(folder, ['--refresh', 'their services'])).rejects.toThrow('was read from a file');
    database.close();
  });

  test('a dry run makes no source and stores nothing', async () => {
    const { folder, database } = await dataFolder();
    const { code, said } = await run(folder, [ndjsonFile(many(2)), '--dry-run', '--source', 'Riverside']);
    expect([code, said.join()]).toEqual([0, expect.stringContaining('Nothing was written. It would be: 2 new')]);
    expect(await sourceByName(database, 'Riverside')).toBeNull();
    database.close();
  });

  test('what terms mean may come from a file', async () => {
    const { folder, database } = await dataFolder();
    const terms = join(folder, 'terms.csv');
    writeFileSync(terms, 'taxonomy,term,meaning\r\nLocal,Helplines,kind:helpline\r\n');
    await run(folder, [ndjsonFile(many(1)), '--source', 'Riverside', '--terms', terms]);
    expect(database.sqlite.prepare('select term, meaning from import_term').all()).toEqual([
      { term: 'Helplines', meaning: 'kind:helpline' },
    ]);
    database.close();
  });

  test('killed in the middle, it goes on where it was: every service once, and nothing is gone', async () => {
    const { folder, database } = await dataFolder();
    const file = ndjsonFile(many(6_000));
    const words = [file, '--source', 'Riverside'];
    await runUntilKilled(folder, words, 1_000);
    const source = await sourceByName(database, 'Riverside');
    if (!source) throw new Error('The run was killed before it began.');
    const cut = await latestRun(database, source.id);
    expect(cut?.state).toBe('running');
    expect(Object.keys(storedServices(database, source.id)).length).toBe(cut?.position);
    expect(cut?.position).toBeGreaterThanOrEqual(1_000);
    expect(cut?.position).toBeLessThan(6_000);
    const { code, said } = await run(folder, words);
    expect(code).toBe(0);
    expect(said[0]).toBe(`Went on after ${cut?.position} services that an interrupted run had stored.`);
    const stored = Object.values(storedServices(database, source.id));
    expect([stored.length, new Set(stored)]).toEqual([6_000, new Set(['draft 1'])]);
    expect(await latestRun(database, source.id)).toMatchObject({ id: cut?.id, state: 'done', added: 6_000, gone: 0 });
    expect(checkDatabase(database.sqlite.name).faults).toEqual([]);
    database.close();
  }, 120_000);

  test('a directory can begin as the copy of another', async () => {
    const folder = mkdtempSync(join(temporaryFolder(), 'data-'));
    const file = join(folder, 'services.ndjson');
    const bytes = await exported(await seededDatabase(), 'ndjson');
    writeFileSync(file, bytes);
    const { code } = await run(folder, [file, '--publish']);
    expect(code).toBe(0);
    const database = openDatabase(databaseFile(folder));
    expect((await exported(database, 'ndjson')).equals(bytes)).toBe(true);
    database.close();
  }, 60_000);
});
