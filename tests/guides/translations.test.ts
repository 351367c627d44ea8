import { describe, expect, it } from 'vitest';
import type { FrontMatter } from '~/domain/guide/front-matter';
import type { Block, Guide } from '~/domain/guide/guide';
import { readGuides } from '~/usecases/guides/read-guides.server';
import { hrefsOf, textBlocksOf } from '../setup/guide-text';
import type { GuideWords } from './words/guide-words';
import { hi } from './words/hi';
import { ml } from './words/ml';

/** The words of every language that has guides beside English: a file of its own in `words`, and its place here. */
const wordsOfLanguages: Readonly<Record<string, GuideWords>> = { hi, ml };

const english = [...(readGuides().get('en')?.values() ?? [])];
const translations = [...readGuides()].filter(([language]) => language !== 'en');

it('every language that has guides has its words to check them by', () => {
  expect(translations.length).toBeGreaterThan(0);
  for (const [language] of translations) expect(Object.keys(wordsOfLanguages), language).toContain(language);
});

describe.each(translations)('the guides in %s', (language, guides) => {
  const words = wordsOfLanguages[language] as GuideWords;
  const pairs = english.map((original) => [original, guides.get(original.slug) as Guide] as const);
  const sentences = pairs.flatMap(([, guide]) =>
    [...textBlocksOf(guide), ...guide.sources.map(({ says }) => says)].flatMap(sentencesOf).map((text) => ({
      text,
      place: `${guide.slug}: ${text}`,
    })),
  );
  const placesOf = (wrong: (text: string) => boolean) =>
    sentences.filter(({ text }) => wrong(text)).map(({ place }) => place);

  it('are all there, in the order of the English ones', () => {
    expect([...guides.keys()]).toEqual(english.map(({ slug }) => slug));
  });

  it('say that a machine translated them and that nobody has read them', () => {
    for (const guide of guides.values()) {
      expect(guide.review, guide.slug).toEqual({ state: 'machine-made', by: null, on: null });
    }
  });

  it('have the front matter of the English ones, but for what is translated', () => {
    for (const [original, guide] of pairs) expect(untranslated(guide), guide.slug).toEqual(untranslated(original));
  });

  it('have the parts, steps, numbers to call, searches and charts of the English ones, in their order', () => {
    for (const [original, guide] of pairs) {
      expect(guide.blocks.map(bonesOf), guide.slug).toEqual(original.blocks.map(bonesOf));
    }
  });

  it('lead where the English ones lead', () => {
    for (const [original, guide] of pairs) expect(hrefsOf(guide).sort(), guide.slug).toEqual(hrefsOf(original).sort());
  });

  it('leave out no figure', () => {
    for (const [original, guide] of pairs) {
      const translated = figuresOf(guide);
      expect(
        figuresOf(original).filter((figure) => !translated.includes(figure)),
        guide.slug,
      ).toEqual([]);
    }
  });

  it('are written in the script of their language', () => {
    const foreign = (text: string) => !words.letter.test(text) || /[a-z]+ [a-z]+ [a-z]+/i.test(text);
    expect(placesOf(foreign)).toEqual([]);
    for (const { neutralTitle } of guides.values()) expect(neutralTitle).toMatch(words.letter);
  });

  it('have titles for the history that say nothing about the reader', () => {
    const titles = [...guides.values()].map(({ neutralTitle }) => neutralTitle.normalize('NFC'));
    for (const title of titles) expect(title).not.toMatch(words.telling);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('keep both truths, but for the one that is for people who were harmed', () => {
    const { thoughtIsNoAct, realChildren, crime, notYourFault } = words.truths;
    for (const guide of guides.values()) {
      const text = textBlocksOf(guide).join(' ').normalize('NFC');
      const truths = guide.audience === 'harmed' ? [notYourFault] : [thoughtIsNoAct, realChildren, crime];
      for (const truth of truths) expect(text, guide.slug).toMatch(truth);
    }
  });

  it.each(words?.never ?? [])('have no sentence that %s', (_, never, caught) => {
    expect(caught).toMatch(never);
    expect(placesOf((text) => never.test(text) && !words.deniesPromise.test(text))).toEqual([]);
  });

  it('tell to delete or remove nothing, only not to', () => {
    expect(placesOf((text) => words.removes.test(text) && !words.mayRemove.test(text))).toEqual([]);
  });

  it('join no parts with dashes', () => {
    expect(placesOf((text) => /[—–]/.test(text))).toEqual([]);
  });

  it('have no sentence longer than thirty words', () => {
    const long = pairs.flatMap(([, guide]) =>
      textBlocksOf(guide)
        .flatMap(sentencesOf)
        .filter((sentence) => sentence.split(/\s+/).length > 30)
        .map((sentence) => `${guide.slug}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

/** A danda ends a sentence as a full stop does; a stop within a number (13.92%) ends none. */
function sentencesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/(?<=[।.!?][”"]?)\s+/)
    .filter((sentence) => sentence !== '');
}

/** What a translation takes over as it is: addresses, dates, order, searches, titles of sources. */
function untranslated({ audience, order, next, sources, lastReviewed, validUntil }: FrontMatter) {
  const origins = sources.map(({ title, url, date, undated }) => ({ title, url, date, undated }));
  return { audience, order, search: next.search, origins, lastReviewed, validUntil };
}

/** A block without its words. */
function bonesOf(block: Block): unknown {
  switch (block.block) {
    case 'heading':
      return { heading: block.level };
    case 'list':
      return { ordered: block.ordered, items: block.items.map((item) => item.map(bonesOf)) };
    case 'callout':
      return { callout: block.tone, blocks: block.blocks.map(bonesOf) };
    case 'search':
      return { search: block.search };
    case 'chart':
      return { most: block.most, values: block.table.rows.map((row) => row.slice(1)) };
    case 'table':
      return { rows: block.table.rows.map((row) => row.length) };
    case 'urgent':
      return { urgent: block.only };
    default:
      return block.block;
  }
}

/** Numbers of two or more digits, of the text and of what its sources say; small ones may be words. */
function figuresOf(guide: Guide): string[] {
  const texts = [...textBlocksOf(guide), ...guide.sources.map(({ says }) => says)];
  return texts.join(' ').match(/\d[\d.,]*\d/g) ?? [];
}
