import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../app/ui/styles/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const tokens = read('tokens.css');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
const colour = (block: string, name: string) => block.match(new RegExp(`--${name}: (#[0-9a-f]+)`))?.[1] ?? '';
/** The action colour as it is darkened on soft fields, light scheme only. */
const actionOnField = colour(tokens.slice(tokens.indexOf('not (prefers-color-scheme: dark)')), 'action');

describe.each([
  ['light', light, actionOnField],
  ['dark', dark.split('@media')[0] ?? '', ''],
])('colours of the %s scheme', (_, block, onField) => {
  it.each([
    ['ink', 'paper'],
    ['quiet', 'paper'],
    ['action', 'paper'],
    ['danger', 'paper'],
    ['on-button', 'button'],
    ['ink', 'field'],
    ['quiet', 'field'],
    ['ink', 'danger-field'],
    ['danger', 'danger-field'],
    ['quiet', 'danger-field'],
  ])('%s on %s can be read at 7:1', (text, ground) => {
    expect(contrast(colour(block, text), colour(block, ground))).toBeGreaterThanOrEqual(7);
  });

  it('links on soft fields can be read at 7:1', () => {
    expect(contrast(onField || colour(block, 'action'), colour(block, 'field'))).toBeGreaterThanOrEqual(7);
  });

  it('edges of fields stand out at 3:1', () => {
    expect(contrast(colour(block, 'edge'), colour(block, 'paper'))).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet', () => {
  const all = readdirSync(folder)
    // Signed-in pages and sheets to hand over have rules of their own, which other pages never load.
    .filter((name) => name.endsWith('.css') && name !== 'staff.css' && name !== 'leaflet.css')
    .map(read)
    .join('');
  const small = transformSync(all, { loader: 'css', minify: true }).code;

  it('is at most 5 kB compressed', () => {
    const bytes = brotliCompressSync(small, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
    expect(bytes).toBeLessThanOrEqual(5_000);
  });

  it('fetches nothing', () => {
    expect(small).not.toMatch(/url\(|@import|@font-face/);
  });

  it('moves nothing', () => {
    expect(small).not.toMatch(/animation|transition/);
  });
});
