// What both `npm run up` and `npm test` need first: a usable Node, the packages, a current build.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the program with a plain word where Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Waymark needs Node 20.19 or later; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

/** Installs exactly what the lock file names, where that has not been done since it changed. */
export async function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const isInstalled =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (isInstalled) return;
  // `npm ci` empties the folder first, and through a link it would empty somebody else's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error('node_modules is a link and older than package-lock.json. Run npm ci where it points to.');
  }
  console.log('Installing packages …');
  await run('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * SQLite's driver is the one package whose install script must run (.npmrc forbids them all): it fetches the driver's
 * binary, or compiles it where none is offered for this machine.
 */
export async function makeDriver() {
  if (existsSync(join(root, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'))) return;
  console.log('Fetching or compiling the SQLite driver (up to two minutes) …');
  await run('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], { quiet: true });
}

/** Builds where sources changed since the last build. */
export async function makeBuild() {
  const { build, isBuilt } = await import('./build.mjs');
  if (isBuilt()) return;
  console.log('Building …');
  await build();
}

/** Everything, the two slow parts side by side. */
export async function prepare() {
  requireNode();
  await installPackages();
  await Promise.all([makeDriver(), makeBuild()]);
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: its output is shown only where it fails
 * @returns {Promise<void>} rejected where it ends with anything but 0
 */
export async function run(command, args, options = {}) {
  const code = await exitCodeOf(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.`);
}

/** @returns {Promise<number>} the exit code; 1 where it was ended by a signal */
export function exitCodeOf(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0 && quiet) process.stderr.write(output);
      resolve(code ?? 1);
    });
  });
}
