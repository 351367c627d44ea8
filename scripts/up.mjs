// `npm run up`: from a fresh clone to a running Waymark; run again, it starts at once.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

try {
  await prepare();
} catch (error) {
  console.error(`Waymark could not be made ready: ${error.message}`);
  process.exit(1);
}

const server = spawn(process.execPath, [join(root, 'build/main.js')], {
  cwd: root,
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
