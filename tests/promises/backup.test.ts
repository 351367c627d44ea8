import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databaseFile } from '../../server/database-file';
import { knownSlug } from '../setup/pages';
import { startTestServer, type TestServer } from '../setup/server';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
const backupFile = join(folder, 'backup.sqlite');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterEach(() => rmSync(backupFile, { force: true }));
afterAll(async () => {
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm run waymark -- …` on the server's data. */
function waymark(...words: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: server.dataFolder } as NodeJS.ProcessEnv;
    execFile(process.execPath, ['build/waymark.js', ...words], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

const form = (fields: Record<string, string>) =>
  ({ method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }) as const;

async function report(note: string): Promise<string> {
  const sent = await fetch(`${server.origin}/services/${knownSlug}/report`, form({ reason: 'phone', note }));
  const shown = await (await fetch(server.origin + sent.headers.get('location'))).text();
  return /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}\b/.exec(shown)?.[0] ?? '';
}

const isKnown = async (code: string) => (await fetch(`${server.origin}/report`, form({ code }))).status === 200;

async function restart(): Promise<void> {
  server = await startTestServer({ dataFolder: server.dataFolder });
}

describe('a backup', () => {
  test('made while the server works brings everything back on an empty machine', async () => {
    const code = await report('The number changed.');
    const made = await waymark('backup', backupFile);
    expect(made).toEqual({ code: 0, output: expect.stringContaining('487 listings, checked') });
    expect(statSync(backupFile).mode & 0o077).toBe(0);
    await server.stop();
    for (const name of readdirSync(server.dataFolder)) rmSync(join(server.dataFolder, name));
    expect((await waymark('restore', backupFile)).code).toBe(0);
    await restart();
    expect(server.output()).not.toContain('Took in');
    expect(await isKnown(code)).toBe(true);
    expect((await fetch(`${server.origin}/services/${knownSlug}`)).status).toBe(200);
  });

  test('holds nothing of a note that was deleted before', async () => {
    const note = 'canarynote4f1d9a and what it said';
    const code = await report(note);
    await fetch(`${server.origin}/report`, form({ code, do: 'delete' }));
    await waymark('backup', backupFile);
    expect(readFileSync(backupFile).includes('canarynote4f1d9a')).toBe(false);
  });

  test('is never written over', async () => {
    await waymark('backup', backupFile);
    const again = await waymark('backup', backupFile);
    expect(again).toEqual({ code: 1, output: expect.stringContaining('is there already. Nothing was written.') });
  });
});

describe('a restore', () => {
  test('is refused while the server runs, and changes nothing', async () => {
    await waymark('backup', backupFile);
    const refused = await waymark('restore', backupFile);
    expect(refused).toEqual({ code: 1, output: expect.stringContaining('Stop the server') });
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  });

  test.each([
    ['damaged', (file: string) => damage(file)],
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100_000))],
    ['no database', (file: string) => writeFileSync(file, 'a letter'.repeat(1_000))],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('of a file that is %s is refused, and the database is as it was', async (_, spoil) => {
    await waymark('backup', backupFile);
    spoil(backupFile);
    await server.stop();
    const before = readFileSync(databaseFile(server.dataFolder));
    const refused = await waymark('restore', backupFile);
    expect(refused).toEqual({ code: 1, output: expect.stringContaining('as it was') });
    expect(readFileSync(databaseFile(server.dataFolder)).equals(before)).toBe(true);
    expect(readdirSync(server.dataFolder)).toEqual(['waymark.sqlite']);
    await restart();
  });

  test('keeps the database that it replaces, also a damaged one', async () => {
    await waymark('backup', backupFile);
    await server.stop();
    damage(databaseFile(server.dataFolder));
    await expect(startTestServer({ dataFolder: server.dataFolder })).rejects.toThrow('damaged');
    expect((await waymark('restore', backupFile)).code).toBe(0);
    expect(readdirSync(server.dataFolder)).toContainEqual(expect.stringMatching(/\.sqlite\.before-.*Z$/));
    await restart();
    expect((await fetch(`${server.origin}/`)).status).toBe(200);
  });
});

describe('the doctor', () => {
  test('finds a sound copy sound, while it runs', async () => {
    const { code, output } = await waymark('doctor');
    expect(code).toBe(0);
    expect(output).toContain('integrity, keys and search index are sound');
    expect(output).toMatch(/listing +487/);
  });

  test('says what to do about a damaged one', async () => {
    await server.stop();
    const file = databaseFile(server.dataFolder);
    const whole = join(folder, 'whole.sqlite');
    copyFileSync(file, whole);
    damage(file);
    const { code, output } = await waymark('doctor');
    expect(code).toBe(1);
    expect(output).toContain('restore');
    copyFileSync(whole, file);
    await restart();
  });
});

describe('the command line', () => {
  test('lists what it can do, and refuses what it cannot', async () => {
    expect((await waymark()).output).toContain('backup [file]');
    expect(await waymark('dance')).toEqual({ code: 2, output: expect.stringContaining('There is no "dance"') });
    expect(existsSync(backupFile)).toBe(false);
  });
});

function damage(file: string): void {
  const bytes = readFileSync(file);
  for (let page = 2; page < 40; page += 1) bytes.fill(0xa5, page * 4096, page * 4096 + 64);
  writeFileSync(file, bytes);
}
