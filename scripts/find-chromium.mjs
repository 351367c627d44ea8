// Browser tests run on the system's own Chromium: nothing is downloaded from a browser vendor.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Malayalam and Devanagari need glyphs, or pictures and measurements of pages show empty boxes. */
const fonts = 'fonts-noto-core';

/**
 * @returns {Promise<string | null>} path of a Chromium: `CHROMIUM_PATH`, else one on the PATH, else (as root, where
 *   there is apt) freshly installed; null where there is none
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null;
  const found = onPath();
  if (!canInstall()) return found;
  const missing = [...(found === null ? ['chromium'] : []), ...(hasPackage(fonts) ? [] : [fonts])];
  if (missing.length > 0) install(missing);
  return onPath();
}

function onPath() {
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
}

function hasPackage(name) {
  return spawnSync('dpkg', ['-s', name]).status === 0;
}

function install(packages) {
  console.log(`Installing ${packages.join(' and ')} …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], options);
}
