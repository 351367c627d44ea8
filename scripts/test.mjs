// `npm test`: from a fresh clone to an answer. Every runner reports in its own words; the last line sums them up.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { exitCodeOf, prepare, root } from './prepare.mjs';

const reports = join(root, 'test-results');
const tool = (name) => join(root, 'node_modules/.bin', name);

await prepare();
const chromium = await findChromium();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** What is code; texts and pictures have no formatter. */
const code = ['app', 'db', 'scripts', 'server', 'tests', 'public/exit.js', 'public/staff.js', ...configurations()];

/** Checks without a count of their own are one test each. */
const checks = [
  ['lint', tool('biome'), ['ci', '--diagnostic-level=error', ...code]],
  ['types', tool('tsc'), ['--noEmit', '-p', '.']],
  [
    'dependency rules',
    tool('depcruise'),
    ['app', 'db', 'server', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
];

const total = { passed: 0, failed: 0 };
for (const [name, command, args] of checks) {
  const passed = (await exitCodeOf(command, args)) === 0;
  console.log(`${passed ? 'ok' : 'FAILED'}: ${name}`);
  add({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
}

const vitestReport = join(reports, 'vitest.json');
const vitest = await exitCodeOf(tool('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]);
add(settle(vitest, countVitest(read(vitestReport))));

const playwrightReport = join(reports, 'playwright.json');
if (chromium === null) {
  console.log('FAILED: no Chromium was found. Install chromium or set CHROMIUM_PATH.');
  add({ passed: 0, failed: 1 });
} else {
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };
  const playwright = await exitCodeOf(tool('playwright'), ['test', '--reporter=line,json'], { env });
  add(settle(playwright, countPlaywright(read(playwrightReport))));
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function configurations() {
  return readdirSync(root).filter((name) => /\.config\.[jt]s$/.test(name));
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** A runner that ends badly without naming a failed test (a file that does not load) still counts as one. */
function settle(exitCode, { passed, failed }) {
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function countVitest(report) {
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1 };
}

function countPlaywright(report) {
  return { passed: (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0), failed: report?.stats.unexpected ?? 1 };
}
