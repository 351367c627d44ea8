import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '~/domain/audit/csv-line';

describe('a line of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1'])(
    'makes text of %j, which a spreadsheet would run',
    (cell) => {
      const [[read = ''] = []] = parse(csvLine([cell])) as string[][];
      expect(read.startsWith("'")).toBe(true);
    },
  );

  it('gives back every other cell as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
        const plain = cells.filter((cell) => !/^\s*[=+\-@\t\r]/.test(cell));
        fc.pre(plain.length > 1);
        expect(parse(csvLine(plain), { record_delimiter: '\r\n' })).toEqual([plain]);
      }),
    );
  });
});
