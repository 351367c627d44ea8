// Runs a TypeScript program of this project: bundles it, then hands over. `node scripts/run.mjs <file.ts> [arguments]`
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [, , file, ...rest] = process.argv;
if (!file) throw new Error('Which file? node scripts/run.mjs <file.ts>');
// Inside the project, so that packages are found from there.
const outfile = join(root, '.cache', `${file.replace(/\W+/g, '-')}.mjs`);
mkdirSync(join(root, '.cache'), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [file],
  outfile,
  bundle: true,
  packages: 'external',
  alias: { '~': join(root, 'app'), '~db': join(root, 'db') },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
