import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { QrCode, qrPath, quietZone } from '~/ui/leaflet/qr-code';
import { numberOnly } from '~/ui/leaflet/service-view';
import { weekInWords } from '~/ui/leaflet/week-in-words';

/** Paints a path of runs, as a browser would. */
function painted({ size, path }: { size: number; path: string }): boolean[][] {
  const picture = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    picture[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return picture;
}

const texts = ['tel:+911234567890', 'https://troubled-desire.com/', `https://example.org/${'a'.repeat(80)}`];

describe('a square code', () => {
  it.each(texts)('has exactly the modules that the encoder made: %s', (text) => {
    expect(painted(qrPath(text))).toEqual(encode(text, { ecc: 'M', border: quietZone }).data);
  });

  it('has four light modules around it', () => {
    const { size, path } = qrPath('https://example.org/');
    const picture = painted({ size, path });
    const edge = (at: number) => at < quietZone || at >= size - quietZone;
    const dark = picture.flatMap((row, y) => row.map((on, x) => on && (edge(x) || edge(y))));
    expect(dark.some(Boolean)).toBe(false);
  });

  it('has squares that a telephone reads at 24 mm: a third of a millimetre or more, half of one as a rule', () => {
    expect(24 / qrPath('https://troubled-desire.com/').size).toBeGreaterThan(0.6);
    expect(24 / qrPath(`https://example.org/${'a'.repeat(160)}`).size).toBeGreaterThan(0.33);
  });

  it('says in words where it leads', () => {
    const markup = renderToStaticMarkup(<QrCode text="tel:112" title="Square code that calls 112" />);
    expect(markup).toContain('role="img"');
    expect(markup).toContain('<title>Square code that calls 112</title>');
  });
});

describe('a week in one line', () => {
  const words = (spec: string, zone: string | null = 'Europe/London', language: InterfaceLanguage = 'en') =>
    weekInWords({ spec, zone }, language, translatorFor(language));

  it('puts days with the same hours together and leaves closed ones out', () => {
    expect(words('Mo-Fr 09:00-17:00; Sa 10:00-12:00')).toBe('Mon–Fri 09:00–17:00; Sat 10:00–12:00 (time of London)');
    expect(words('Mo,We 10:00-12:00,14:00-16:00')).toBe(
      'Mon 10:00–12:00, 14:00–16:00; Wed 10:00–12:00, 14:00–16:00 (time of London)',
    );
  });

  it('says "every day" and "day and night"', () => {
    expect(words('08:00-22:00', null)).toBe('Every day 08:00–22:00');
    expect(words('24/7', null)).toBe('Open day and night');
  });

  it('goes past midnight by the clock', () => {
    expect(words('Fr 20:00-02:00', null)).toBe('Fri 20:00–02:00');
  });

  it('says that hours are not known where nobody told them or they cannot be read', () => {
    expect(weekInWords(null, 'en', translatorFor('en'))).toBe('Hours not known');
    expect(words('whenever we like')).toBe('Hours not known');
  });

  it('names days in the language of the sheet', () => {
    expect(words('Mo-Fr 09:00-17:00', null, 'de')).toBe('Mo–Fr 09:00–17:00');
  });
});

describe('a number on paper', () => {
  it('is written without the remark behind it, and keeps its own brackets', () => {
    expect(numberOnly('0808 1000 900 (UK helpline)')).toBe('0808 1000 900');
    expect(numberOnly('(011) 5275-1135')).toBe('(011) 5275-1135');
  });
});
