import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

// Workers read this file again and inherit the environment: what is chosen here must be chosen once.
process.env.E2E_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000));
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
process.env.CHROMIUM_PATH ??= chromiumOnPath();

const address = `http://localhost:${process.env.E2E_PORT}`;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/playwright',
  globalTeardown: './tests/setup/remove-e2e-data.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  forbidOnly: true,
  // Chromium alone decides whether it keeps a page for Back, and on a busy machine it often does not: once more, then it counts.
  retries: 1,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: isRoot ? ['--no-sandbox'] : [] },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node build/main.js',
    url: `${address}/healthz`,
    timeout: 60_000,
    // Every test comes from one address, so the limits meant for one visitor are lifted by the shared source's room.
    env: { PORT: process.env.E2E_PORT, DATA_DIR: process.env.E2E_DATA_DIR, LOG: 'errors', NODE_ENV: 'production' },
  },
});

function chromiumOnPath(): string {
  const names = 'chromium chromium-browser google-chrome google-chrome-stable';
  return execFileSync('sh', ['-c', `command -v ${names.split(' ').join(' || command -v ')}`], {
    encoding: 'utf8',
  }).trim();
}
