import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommonWords, parsePlaces, parseRegions } from '~/domain/place/gazetteer-files';
import { PlaceIndex } from '~/domain/place/place-index';
import { isUnspaced, tokens } from '~/domain/search/normalise';

const read = (file: string) => readFileSync(new URL(`../../db/seed/gazetteer/${file}`, import.meta.url), 'utf8');
const index = new PlaceIndex(
  parsePlaces(read('places.tsv')),
  parseRegions(read('regions.tsv')),
  parseCommonWords(read('common-words.txt')),
);

interface Hints {
  country?: string;
  isKnownWord?: (word: string) => boolean;
}

/** What a query names, in short: `C:DE`, `R:IN-KL`, `P:Kozhikode`, `L:de`; a `?` marks what may mean something else. */
function named(query: string, { country, isKnownWord }: Hints = {}): string[] {
  const found = isUnspaced(query)
    ? index.recogniseUnspaced(query, country ?? null)
    : index.recognise(tokens(query), {
        country: country ?? null,
        asTyped: query.match(/[\p{L}\p{N}\p{Mn}\p{Mc}]+/gu) ?? [],
        isKnownWord,
      });
  return [
    ...found.countries.map((item) => `C:${item.code}${item.ambiguous ? '?' : ''}`),
    ...found.regions.map((item) => `R:${item.code}`),
    ...found.places.map((item) => `P:${item.name}`),
    ...found.languages.map((item) => `L:${item.code}${item.ambiguous ? '?' : ''}`),
  ];
}

describe('a region is recognised by any of its names', () => {
  it.each([
    ['Kerala', 'R:IN-KL'],
    ['കേരളം', 'R:IN-KL'],
    ['केरल', 'R:IN-KL'],
    ['keralathil', 'R:IN-KL'],
    ['കേരളത്തിൽ സഹായം', 'R:IN-KL'],
    ['தமிழ்நாடு', 'R:IN-TN'],
    ['Bayern Therapie', 'R:DE-BY'],
    ['therapy in Bavaria', 'R:DE-BY'],
    ['Scotland help', 'R:GB-SCT'],
    ['Cymru', 'R:GB-WLS'],
    ['i Skåne', 'R:SE-M'],
    ['New South Wales', 'R:AU-NSW'],
    ['in Vlaanderen', 'R:BE-VLG'],
    ['Île-de-France', 'R:FR-IDF'],
  ])('%s is %s', (query, expected) => expect(named(query)).toEqual([expected]));

  it('a region in two countries is the one of the country chosen', () => {
    expect(named('help in punjab')).toEqual(['R:IN-PB', 'R:PK-PB']);
    expect(named('help in punjab', { country: 'PK' })).toEqual(['R:PK-PB']);
  });

  it('an abbreviation counts in its own country', () =>
    expect(named('nsw helpline', { country: 'AU' })).toEqual(['R:AU-NSW']));
});

describe('a place is recognised', () => {
  it.each([
    ['psychiatrist near Kozhikode', 'P:Kozhikode'],
    ['therapist in calicut', 'P:Kozhikode'],
    ['കോഴിക്കോട്ട് ഡോക്ടർ', 'P:Kozhikode'],
    ['kochiyil doctor', 'P:Kochi'],
    ['trivandrum', 'P:Thiruvananthapuram'],
    ['തിരുവനന്തപുരത്ത്', 'P:Thiruvananthapuram'],
    ['bombay', 'P:Mumbai'],
    ['मुंबई में डॉक्टर', 'P:Mumbai'],
    ['bangalore', 'P:Bengaluru'],
    ['madras', 'P:Chennai'],
    ['calcutta', 'P:Kolkata'],
    ['Helsingissä', 'P:Helsinki'],
    ['i Göteborg', 'P:Gothenburg'],
    ['ഷാർജ', 'P:Sharjah'],
  ])('%s is %s', (query, expected) => expect(named(query)).toContain(expected));

  it('a place named with its region or country is that one', () => {
    expect(named('London Ontario')).toEqual(['R:CA-ON', 'P:London']);
    const words = tokens('hamilton new zealand');
    expect(index.recognise(words, { country: null }).places[0]?.country).toBe('NZ');
    expect(index.recognise(tokens('near hamilton'), { country: 'CA' }).places[0]?.country).toBe('CA');
  });

  it('the words it stands on are told', () => {
    const [place] = index.recognise(tokens('clinic in New Delhi please'), { country: null }).places;
    expect(place).toMatchObject({ name: 'New Delhi', from: 2, to: 4 });
  });

  it('in Japanese and Chinese it is found without spaces, the longest name first', () => {
    expect(named('東京 性依存 クリニック')).toEqual(['R:JP-13', 'P:Tokyo']);
    expect(named('京都府の相談')).toEqual(['R:JP-26']);
    expect(named('我住在北京')).toContain('P:Beijing');
    expect(named('ช่วยเหลือกรุงเทพ')).toContain('P:Bangkok');
  });
});

describe('an ordinary word is not a place', () => {
  it.each([
    'help me please',
    'same old man',
    'reading about it online',
    'my son is mobile',
    'young boys and male teens',
    'I hope to talk to the best doctor in March',
    'in the same place',
    'it would be nice to chat',
    'ich bin in not und habe gegessen zu essen',
    'ich leide, leiden unter gedanken',
    'je suis dans la marche',
    'cerca de un niño',
    'രണ്ട് കൊല്ലം മുമ്പ്',
    'bachpan mein kisi se baat',
    'lets talk about us',
    'peru parayathe',
    'lille søster',
    'minska lusten',
  ])('%s', (query) => expect(named(query)).toEqual([]));

  it.each([
    ['near Reading', 'P:Reading'],
    ['I live in Bath', 'P:Bath'],
    ['psychologue à Nice', 'P:Nice'],
    ['Therapie in Essen', 'P:Essen'],
  ])('unless it is written as one: %s', (query, expected) => expect(named(query)).toEqual([expected]));

  it('and a name that a listing holds as well is still a name', () => {
    expect(named('mumbai hospital', { isKnownWord: () => true })).toEqual(['P:Mumbai']);
  });
});

describe('a country is recognised', () => {
  it.each([
    ['Deutschland', 'DE'],
    ['जर्मनी', 'DE'],
    ['ജർമ്മനി', 'DE'],
    ['ജർമനിയിൽ', 'DE'],
    ['독일에서', 'DE'],
    ['в германии', 'DE'],
    ['Almanya’da', 'DE'],
    ['U.K. helpline', 'GB'],
    ['uk', 'GB'],
    ['Holland', 'NL'],
    ['भारत', 'IN'],
    ['ഭാരതം', 'IN'],
    ['hindustan', 'IN'],
    ['uae', 'AE'],
    ['Suisse', 'CH'],
    ['Suomessa', 'FI'],
    ['help in the US', 'US'],
    ['in Turkey', 'TR'],
  ])('%s is %s', (query, code) => expect(named(query)).toContain(`C:${code}`));

  it('England is a country to people and a region to the standard', () => {
    expect(named('England')).toEqual(['C:GB', 'R:GB-ENG']);
  });

  it('first names and pronouns are not countries', () => {
    expect(named('jordan is my son')).toEqual([]);
    expect(named('what happens to us')).toEqual([]);
  });
});

describe('a language is recognised', () => {
  it.each([
    ['malayalam', 'L:ml'],
    ['മലയാളം', 'L:ml'],
    ['hindi helpline', 'L:hi'],
    ['हिंदी', 'L:hi'],
    ['English speaking therapist', 'L:en'],
    ['auf deutsch', 'L:de'],
    ['deutschsprachige Therapie', 'L:de'],
    ['polish speaking', 'L:pl'],
    ['日本語', 'L:ja'],
  ])('%s is %s', (query, expected) => expect(named(query)).toEqual([expected]));

  it('a word for a people and its language is said to be ambiguous', () => {
    expect(named('German therapist')).toEqual(['C:DE?', 'L:de?']);
    expect(named('English speaking therapy in Germany')).toEqual(['C:DE', 'L:en']);
  });
});

describe('a misspelt name', () => {
  const known = new Set(['chaild', 'help', 'line', 'child']);
  it('is guessed only among words nobody knows', () => {
    expect(named('chaild help line kerla', { isKnownWord: (word) => known.has(word) })).toEqual(['R:IN-KL']);
    expect(named('chaild help line kerla')).toEqual([]);
  });
});

it('any words give spans inside the words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (parts) => {
      const words = tokens(parts.join(' '));
      const { countries, regions, places, languages } = index.recognise(words, { country: 'IN' });
      for (const { from, to } of [...countries, ...regions, ...places, ...languages]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(words.length);
      }
    }),
  );
});
