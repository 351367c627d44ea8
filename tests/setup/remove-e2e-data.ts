import { rmSync } from 'node:fs';

/** Runs after all browser tests: the server's folder was made for them alone. */
export default function removeData(): void {
  const folder = process.env.E2E_DATA_DIR;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
