import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LexiconIndex } from '~/domain/search/lexicon-index';
import { type Meaning, meaningOf } from '~/domain/search/meaning';
import { searchWords } from '~/domain/search/normalise';
import { readLexicons } from '~db/seed/read-lexicons';
import sentences from './safety-sentences.json';

const lexicons = readLexicons(join(import.meta.dirname, '../../db/seed/lexicon'));
const index = new LexiconIndex(lexicons);
const read = (sentence: string) => meaningOf(index.read(sentence, searchWords(sentence)));

/** What a sentence of the data file must lead to, by its heading there, with the least number of sentences a language has. */
const kinds: Record<string, { says: string; least: number; holds: (meaning: Meaning) => boolean }> = {
  crisis: {
    says: 'somebody who may not want to live is shown the crisis panel',
    least: 8,
    holds: ({ panels }) => panels.includes('crisis'),
  },
  'child-in-danger': {
    says: 'somebody who speaks of a child being harmed is shown what to do now',
    least: 5,
    holds: ({ panels }) => panels.includes('child-in-danger'),
  },
  survivor: {
    says: 'a survivor is heard as one, never as somebody worried about their own thoughts',
    least: 2,
    holds: ({ needs, panels }) =>
      needs[0] === 'survivor' && panels.includes('survivor') && !needs.includes('own-thoughts'),
  },
  'own-thoughts': {
    says: 'somebody attracted to children finds help for that first',
    least: 2,
    holds: ({ needs }) => needs[0] === 'own-thoughts',
  },
  'viewed-images': {
    says: 'somebody who views abuse material finds help for that first, and the calm panel',
    least: 1,
    holds: ({ needs, panels }) => needs[0] === 'viewed-images' && panels.includes('viewed-images'),
  },
  youth: {
    says: 'a writer who gives an age under 18 is shown the panel for young people',
    least: 1,
    holds: ({ panels }) => panels.includes('youth'),
  },
  'no-crisis': {
    says: 'an ordinary need is answered without the crisis panel',
    least: 0,
    holds: ({ panels }) => !panels.includes('crisis'),
  },
};

const languages = Object.entries(sentences) as Array<[string, Record<string, string[]>]>;

describe('safety sentences', () => {
  it('exist for every language that has a lexicon, of every kind', () => {
    const missing = lexicons.flatMap(({ language }) => {
      const own = (sentences as Record<string, Record<string, string[]>>)[language] ?? {};
      return Object.entries(kinds)
        .filter(([kind, { least }]) => (own[kind]?.length ?? 0) < least)
        .map(([kind]) => `${language}: ${kind}`);
    });
    expect(missing).toEqual([]);
  });

  it('are all of a known kind, so that none goes unread', () => {
    const unknown = languages.flatMap(([language, own]) =>
      Object.keys(own)
        .filter((kind) => !kinds[kind])
        .map((kind) => `${language}: ${kind}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe.each(Object.entries(kinds))('%s', (kind, { says, holds }) => {
  const own = languages.filter(([, byKind]) => byKind[kind]);
  it.each(own)(`${says} (%s)`, (_, byKind) => {
    const missed = (byKind[kind] ?? []).filter((sentence) => !holds(read(sentence)));
    expect(missed).toEqual([]);
  });
});
