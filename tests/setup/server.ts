import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../db/open.server';
import { databaseFile } from '../../server/database-file';

const root = join(import.meta.dirname, '../..');
const readyWithinMs = 30_000;

/** The built server as a process of its own, on a free port, with a folder of its own. */
export interface TestServer {
  /** e.g. `http://localhost:40123` */
  readonly origin: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Everything it printed so far, both streams. */
  output(): string;
  /** Asks it to stop and waits until it is gone. @returns its exit code */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/**
 * Starts the built server (`npm run build` first) and waits until it answers.
 *
 * @param options.dataFolder an existing folder instead of a new temporary one
 * @param options.firstStart begins with nothing, where others begin with a copy of the listings already taken in
 * @param options.env further settings, see server/settings.ts
 * @throws Error with what the server printed, where it does not start
 */
export async function startTestServer(
  options: {
    readonly dataFolder?: string;
    readonly firstStart?: boolean;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<TestServer> {
  if (!existsSync(join(root, 'build/main.js'))) throw new Error('There is no build: run `npm run build` first.');
  const dataFolder = options.dataFolder ?? newFolder(options.firstStart === true);
  const port = await freePort();
  const child = spawn(process.execPath, ['build/main.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataFolder, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  await listening(child, () => output);
  keepFilled(dataFolder);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return gone;
  };
  return {
    origin: `http://localhost:${port}`,
    port,
    dataFolder,
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    remove: async () => {
      await end('SIGKILL');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The database as the first start of this build left it; later servers begin with a copy instead of taking it all in. */
function filledFile(): string {
  const owner = process.getuid?.() ?? 'user';
  const edition = createHash('sha256')
    .update(readFileSync(join(root, 'build/built-from.txt')))
    .digest('hex')
    .slice(0, 16);
  return join(tmpdir(), `waymark-test-filled-${owner}-${edition}.sqlite`);
}

function newFolder(empty: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  if (empty || !existsSync(filledFile())) return folder;
  copyFileSync(filledFile(), databaseFile(folder));
  chmodSync(databaseFile(folder), 0o600);
  return folder;
}

function keepFilled(dataFolder: string): void {
  const kept = filledFile();
  if (existsSync(kept) || !existsSync(databaseFile(dataFolder))) return;
  const making = `${kept}.${process.pid}`;
  rmSync(making, { force: true });
  const database = openDatabase(databaseFile(dataFolder));
  database.sqlite.prepare('vacuum into ?').run(making);
  database.close();
  renameSync(making, kept);
}

function listening(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => fail('did not answer in time'), readyWithinMs);
    const fail = (reason: string) => {
      clearTimeout(late);
      child.kill('SIGKILL');
      reject(new Error(`The server ${reason}:\n${output()}`));
    };
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.on('data', () => {
      if (!output().includes('Waymark is at ')) return;
      clearTimeout(late);
      child.removeAllListeners('exit');
      resolve();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
