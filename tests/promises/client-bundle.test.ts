import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const client = join(import.meta.dirname, '../../build/client');
const files = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(js|css|html|map)$/.test(entry.name))
  .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));

/** Signs of code that belongs to the server: its modules, its driver, its tables, Node's own modules. */
const signs = [
  /\.server-\w+\.js/,
  /better-sqlite3/,
  /drizzle/i,
  /\bpragma\b/i,
  /mistake_report/,
  /node:(fs|crypto|http)/,
  /DATA_DIR/,
];

describe('the files a browser may load', () => {
  test('hold no code of the server', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const { name, text } of files) {
      expect([name, signs.filter((sign) => sign.test(text)).map(String)]).toEqual([name, []]);
    }
  });

  test('name no other site that could be asked', () => {
    const allowed = /^https?:\/\/(www\.w3\.org|reactjs\.org|react\.dev|reactrouter\.com|remix\.run)/;
    for (const { name, text } of files.filter(({ name: file }) => file === 'exit.js')) {
      expect([name, (text.match(/https?:\/\/[\w.-]+/g) ?? []).filter((address) => !allowed.test(address))]).toEqual([
        name,
        [],
      ]);
    }
  });
});
