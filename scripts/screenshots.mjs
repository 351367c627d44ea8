// Takes pictures of the built site for docs/screenshots/: `npm run build && npm run screenshots`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/screenshots');
const port = 3950;
const origin = `http://localhost:${port}`;

/** Name of the picture, page, and what a visitor would have scrolled to. */
const pages = [
  ['home', '/'],
  ['results', '/search?for=own-thoughts&country=GB'],
  ['crisis', '/search?q=i+want+to+die&country=IN'],
  ['nothing-fits', '/search?country=KI&for=professional&by=video'],
  ['listing', '/services/stop-it-now-uk-ireland-helpline?country=GB'],
  ['urgent', '/urgent/IN'],
  ['privacy', '/privacy'],
];
const languages = [
  ['en', ''],
  ['ml', '/ml'],
  ['hi', '/hi'],
];
const windows = [
  ['phone', { width: 360, height: 760 }, 'light'],
  ['phone-dark', { width: 360, height: 760 }, 'dark'],
  ['wide', { width: 1280, height: 900 }, 'light'],
  ['wide-dark', { width: 1280, height: 900 }, 'dark'],
];

const dataFolder = mkdtempSync(join(tmpdir(), 'waymark-pictures-'));
const server = spawn(process.execPath, ['build/main.js'], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataFolder, LOG: 'errors' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await answers();
  mkdirSync(folder, { recursive: true });
  await takeAll();
} finally {
  server.kill('SIGTERM');
  rmSync(dataFolder, { recursive: true, force: true });
}

async function takeAll() {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Set CHROMIUM_PATH, or install the chromium package.');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  for (const [window, viewport, colorScheme] of windows) {
    const page = await browser.newPage({ viewport, colorScheme, javaScriptEnabled: false });
    for (const [name, path] of pages) {
      for (const [language, prefix] of languages) {
        await page.goto(origin + (path === '/' ? prefix || '/' : prefix + path));
        await page.screenshot({ path: join(folder, `${name}-${language}-${window}.png`) });
      }
    }
    await page.close();
  }
  await browser.close();
  console.log(`${pages.length * languages.length * windows.length} pictures are in docs/screenshots`);
}

/** Waits until the server takes requests; throws where it does not within 30 s. */
async function answers() {
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('The server did not start. Is there a build? Run `npm run build` first.');
}
