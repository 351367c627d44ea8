// `npm run dev`: builds and restarts whenever a source changes. It runs what production runs, only with errors shown.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

const watched = ['app', 'db', 'server', 'public'];
const settleMs = 150;

let server = null;
let timer = null;
let working = false;
let again = false;

for (const folder of watched) watch(join(root, folder), { recursive: true }, soon);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server?.kill();
    process.exit(0);
  });
}
await rebuild();

function soon() {
  clearTimeout(timer);
  timer = setTimeout(rebuild, settleMs);
}

async function rebuild() {
  again = working;
  if (working) return;
  working = true;
  try {
    await prepare();
    restart();
  } catch (error) {
    console.error(error.message);
  }
  working = false;
  if (again) soon();
}

function restart() {
  server?.kill();
  server = spawn(process.execPath, [join(root, 'build/main.js')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: 'inherit',
  });
}
