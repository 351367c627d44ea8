import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GuideRefused, parseGuide } from '~/usecases/guides/parse-guide';
import { readGuides } from '~/usecases/guides/read-guides.server';
import { temporaryFolder } from '../setup/database';

const front = {
  title: 'A title',
  neutralTitle: 'Neutral',
  summary: 'What it is about.',
  audience: 'self',
  order: 1,
  next: { label: 'Go on', search: { for: ['own-thoughts'] } },
  sources: [{ title: 'A study', url: 'https://example.org/a', date: '2024-09', says: 'Something.' }],
  review: { state: 'original', by: null, on: null },
  lastReviewed: '2026-11-22',
  validUntil: '2027-05-22',
};

const written = (body: string, changes: object = {}) =>
  `---\n${JSON.stringify({ ...front, ...changes })}\n---\n\n${body}\n`;
const read = (body: string, changes?: object) =>
  parseGuide(written(body, changes), { slug: 'a-guide', language: 'en', file: 'en/a-guide.md' });

describe('a guide', () => {
  it('becomes plain data: headings with addresses, text, lists, tags', () => {
    const { blocks } = read(
      '## What’s next?\n\nA *word* and [a page](/about).\n\n{% steps %}\n1. One\n2. Two\n{% /steps %}\n\n{% urgent only="crisis" /%}',
    );
    expect(blocks).toEqual([
      { block: 'heading', level: 2, id: 'whats-next', words: ['What’s next?'] },
      {
        block: 'paragraph',
        words: ['A ', { em: ['word'] }, ' and ', { href: '/about', words: ['a page'] }, '.'],
      },
      {
        block: 'list',
        ordered: true,
        items: [[{ block: 'paragraph', words: ['One'] }], [{ block: 'paragraph', words: ['Two'] }]],
      },
      { block: 'urgent', only: 'crisis' },
    ]);
  });

  it('draws a chart from the table that stands in it', () => {
    const [chart] = read(
      '{% chart caption="Of 100" most=20 %}\n| A | B |\n|---|---|\n| x | 10.1 |\n{% /chart %}',
    ).blocks;
    expect(chart).toEqual({
      block: 'chart',
      caption: 'Of 100',
      most: 20,
      table: { head: ['A', 'B'], rows: [['x', '10.1']] },
    });
  });

  it.each([
    ['raw HTML', 'Hello <b>you</b>', /en\/a-guide\.md:\d+: .*HTML/],
    ['a script', '<script>alert(1)</script>', /HTML|may not hold/],
    ['a picture', '![x](/x.png)', /image/],
    ['a link to another site', '[x](https://example.org)', /within this site only/],
    ['a link without protocol to another site', '[x](//example.org)', /within this site only/],
    ['a first heading', '# Title', /level 2 or 3/],
    ['two headings with one address', '## Same\n\n## Same', /#same/],
    ['a heading whose address the page itself needs', '## Sources', /#sources/],
    ['an unknown tag', '{% video /%}', /video/],
    ['an unknown value of a tag', '{% urgent only="money" /%}', /money|only/],
    ['a search for an unknown audience', '{% search label="x" search={for: ["nobody"]} /%}', /search/],
    [
      'a chart with a word for a number',
      '{% chart caption="x" most=5 %}\n| A | B |\n|---|---|\n| x | y |\n{% /chart %}',
      /numbers/,
    ],
    ['steps without a list', '{% steps %}\nText\n{% /steps %}', /one list/],
    ['steps without numbers', '{% steps %}\n- Text\n{% /steps %}', /numbered/],
  ])('with %s is refused', (_, body, reason) => {
    expect(() => read(body)).toThrow(GuideRefused);
    expect(() => read(body)).toThrow(reason);
  });

  it('takes a script as a link for plain text, as Markdown does', () => {
    expect(JSON.stringify(read('[x](javascript:alert(1))').blocks)).not.toContain('href');
  });

  it.each([
    ['an unknown field', { colour: 'red' }, /colour/],
    ['an audience that is none', { audience: 'everybody' }, /audience/],
    ['a date that is none', { lastReviewed: '2026-02-30' }, /lastReviewed/],
    ['an end before its beginning', { validUntil: '2026-01-01' }, /validUntil/],
    ['a review by nobody', { review: { state: 'reviewed', by: null, on: null } }, /review/],
    [
      'a source without a date',
      { sources: [{ title: 'A', url: 'https://example.org', says: 'x' }] },
      /sources\.0\.date/,
    ],
    [
      'a source without an address',
      { sources: [{ title: 'A', url: 'no', date: '2024', says: 'x' }] },
      /sources\.0\.url/,
    ],
    [
      'a next step that searches for nothing known',
      { next: { label: 'x', search: { for: ['x'] } } },
      /next\.search\.for/,
    ],
  ])('whose front matter has %s is refused', (_, changes, reason) => {
    expect(() => read('Text', changes)).toThrow(reason);
  });

  it('without JSON above its text is refused', () => {
    expect(() => parseGuide('## Text', { slug: 'a', language: 'en', file: 'en/a.md' })).toThrow(
      /front matter is not JSON/,
    );
  });
});

describe('a folder of guides', () => {
  it('refuses a translation of a guide that does not exist in English', () => {
    const folder = temporaryFolder();
    for (const [language, slug] of [
      ['en', 'one'],
      ['ml', 'two'],
    ] as const) {
      mkdirSync(join(folder, language));
      writeFileSync(join(folder, language, `${slug}.md`), written('## Text'));
    }
    expect(() => readGuides(folder)).toThrow(/ml\/two\.md: there is no English guide/);
  });

  it('refuses a name that cannot stand in an address', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'en'));
    writeFileSync(join(folder, 'en', 'My Guide.md'), written('## Text'));
    expect(() => readGuides(folder)).toThrow(/small letters/);
  });
});
