// Builds the site (Remix through Vite) and bundles the server and the command line into build/.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const builtFrom = join(root, 'build/built-from.txt');
const sources = [
  'app',
  'db',
  'server',
  'public',
  'remix.config.js',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
];
/** Data that the server reads from its place when it starts; they are not built. */
const readAtStart = ['db/migrations', 'db/seed/gazetteer', 'db/seed/law', 'db/seed/lexicon', 'db/seed/listings'];

/** Packages in the older module format call `require`, which modules do not have. */
const requireInModules =
  "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);";

/** @returns {boolean} whether build/ holds what the sources say now */
export function isBuilt() {
  return (
    existsSync(join(root, 'build/main.js')) &&
    existsSync(builtFrom) &&
    readFileSync(builtFrom, 'utf8') === fingerprint()
  );
}

/** Builds everything; throws where a step fails. */
export async function build() {
  const from = fingerprint();
  await run(process.execPath, ['scripts/run.mjs', 'scripts/check-guides.ts']);
  await run('node_modules/.bin/remix', ['vite:build', '--logLevel', 'warn']);
  rmSync(join(root, 'build/chunks'), { recursive: true, force: true });
  await bundle();
  writeFileSync(builtFrom, from);
}

/**
 * Server, command line and built site with their packages in a few files: a quick start reads little. Only
 * SQLite's driver and Argon2 stay outside, they are binaries. `NODE_ENV` is settled here, so that React never runs in its slow mode by accident.
 */
async function bundle() {
  const { build: bundleWith } = await import('esbuild');
  await bundleWith({
    absWorkingDir: root,
    entryPoints: { main: 'server/main.ts', waymark: 'server/waymark.ts', site: 'build/server/index.js' },
    outdir: 'build',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    external: ['better-sqlite3', '@node-rs/argon2'],
    alias: { '~': join(root, 'app'), '~db': join(root, 'db') },
    banner: { js: requireInModules },
    define: { 'process.env.NODE_ENV': '"production"' },
    minifySyntax: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** Names, sizes and times of the sources: quick to take, and different as soon as anything was written. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (readAtStart.includes(path) || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .flatMap((entry) => filesUnder(`${path}/${entry.name}`))
    .sort();
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(isAbsolute(command) ? command : join(root, command), args, { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`))));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
