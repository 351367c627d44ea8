import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { listingStatusAt } from '~/domain/hours/listing-status';
import type { PublishedListing } from '~/domain/listing/listing';
import { audiences, contactWays, costs, kinds } from '~/domain/listing/vocabulary';
import { emptySearchRequest, type FacetName, type SearchRequest } from '~/domain/search/request';
import type { Directory } from '~/usecases/directory.server';
import { createSearchEngine } from '~/usecases/search-engine.server';
import { searchListings } from '~/usecases/search-listings.server';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

const noon = new Date('2026-11-18T12:00:00Z');
let directory: Directory;
let all: Map<string, PublishedListing>;

beforeAll(async () => {
  const database = await seededDatabase();
  directory = { database, search: await createSearchEngine(database) };
  all = new Map((await allPublishedListings(database)).map((listing) => [listing.slug, listing]));
});

const ask = (request: Partial<SearchRequest>) =>
  searchListings(directory, { ...emptySearchRequest, ...request }, noon, 'en');

async function everySlug(request: Partial<SearchRequest>): Promise<string[]> {
  const slugs: string[] = [];
  for (let page = 1; ; page++) {
    const answer = await ask({ ...request, page });
    slugs.push(...answer.hits.map((hit) => hit.slug));
    if (page >= answer.pageCount) return slugs;
  }
}

const listingOf = (slug: string) => all.get(slug) as PublishedListing;
const concerns = ['own-thoughts', 'own-behaviour', 'viewed-illegal-images'] as const;
const worries = [
  'I have sexual thoughts about children and I am scared',
  'how do I stop watching child porn',
  'am I a pedophile',
  'Ich fühle mich zu Kindern hingezogen',
];

describe('order', () => {
  it.each(['GB', 'IN', 'US', 'DE', 'KE', 'BR'])(
    'puts no crisis line above a dedicated service in %s',
    async (country) => {
      for (const query of worries.slice(0, 3)) {
        const slugs = await everySlug({ query, country });
        const firstCrisis = slugs.findIndex((slug) => listingOf(slug).kind === 'crisis-line');
        const after = firstCrisis < 0 ? [] : slugs.slice(firstCrisis).map(listingOf);
        const dedicated = after.filter(
          (listing) =>
            listing.kind !== 'crisis-line' &&
            concerns.some((concern) => listing.audiences.includes(concern)) &&
            (listing.languages.length === 0 || listing.languages.some((language) => language.startsWith('en'))),
        );
        expect(dedicated.map((listing) => listing.slug)).toEqual([]);
      }
    },
  );

  it('is the same each time', async () => {
    const query = { query: worries[0] as string, country: 'GB' };
    expect(await everySlug(query)).toEqual(await everySlug(query));
  });

  it('puts a listing first whose name was typed, also misspelt or run together', async () => {
    for (const query of ['troubled desire', 'trobled dezire', 'troubleddesire']) {
      expect((await ask({ query })).hits[0]?.slug).toBe('troubled-desire');
    }
  });
});

describe('people worried about themselves and survivors', () => {
  it.each(worries)('are not mixed: %s', async (query) => {
    const shown = (await everySlug({ query, country: 'US' })).map(listingOf);
    const survivorsOnly = shown.filter(
      (listing) =>
        listing.audiences.includes('survivor') && !concerns.some((concern) => listing.audiences.includes(concern)),
    );
    expect(
      survivorsOnly.filter((listing) => !listing.audiences.includes('anyone-in-crisis')).map((one) => one.slug),
    ).toEqual([]);
  });

  it('a survivor is shown no service that is only for people who harm', async () => {
    const shown = (await everySlug({ query: 'I was sexually abused when I was little', country: 'GB' })).map(listingOf);
    expect(shown.length).toBeGreaterThan(0);
    for (const listing of shown) {
      expect(listing.audiences.some((audience) => audience === 'survivor' || audience === 'anyone-in-crisis')).toBe(
        true,
      );
    }
  });
});

describe('a chosen country', () => {
  it('keeps its own listings and the worldwide ones', async () => {
    for (const slug of await everySlug({ country: 'IE' })) {
      const listing = listingOf(slug);
      expect(listing.reach === 'worldwide' || listing.countries.includes('IE')).toBe(true);
    }
  });

  it('with nothing of its own says so, and shows worldwide services before its crisis lines', async () => {
    const answer = await ask({ query: 'I am attracted to children', country: 'KE' });
    expect(answer.nothingDedicated).toBe(true);
    expect(answer.listings[0]?.reach).toBe('worldwide');
    expect(answer.hits.some((hit) => hit.fallback)).toBe(true);
  });

  it('is recognised in the words, natively too', async () => {
    for (const query of ['attracted to children Kenya', 'therapist in Deutschland', 'കേരളം ഡോക്ടർ', 'helpline केरल']) {
      const answer = await ask({ query });
      expect([query, answer.countryRecognised]).toEqual([query, true]);
    }
    expect((await ask({ query: 'psychiatrist near Kozhikode' })).country).toBe('IN');
  });

  it('chosen in the form wins over one in the words', async () => {
    const answer = await ask({ query: 'attracted to children Kenya', country: 'GB' });
    expect(answer).toMatchObject({ country: 'GB', countryRecognised: false });
  });
});

describe('filters', () => {
  const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
  const requests = fc.record({
    query: fc.constantFrom('', 'help', 'sexual thoughts about children', 'stop it now', 'therapy Berlin'),
    country: fc.constantFrom(null, 'IN', 'GB', 'US', 'DE'),
    audiences: someOf(audiences),
    ways: someOf(contactWays),
    languages: someOf(['en', 'hi', 'ml', 'de']),
    costs: someOf(costs),
    kinds: someOf(kinds),
    openNow: fc.boolean(),
    anonymous: fc.boolean(),
  });
  const withChoice = (request: Partial<SearchRequest>, name: FacetName, value: string): Partial<SearchRequest> =>
    name === 'openNow' || name === 'anonymous' ? { ...request, [name]: true } : { ...request, [name]: [value] };

  it('each count is the number of results that the choice leaves', async () => {
    await fc.assert(
      fc.asyncProperty(requests, fc.nat(), async (request, pick) => {
        const { facets } = await ask(request);
        const choices = Object.entries(facets).flatMap(([name, list]) =>
          list.map((choice) => [name as FacetName, choice] as const),
        );
        const [name, choice] = choices[pick % choices.length] as (typeof choices)[number];
        expect((await ask(withChoice(request, name, choice.value))).total).toBe(choice.count);
      }),
      { numRuns: 120 },
    );
  });

  it('one more filter never leaves more results', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const wide = (await ask({ ...request, openNow: false, anonymous: false })).total;
        expect((await ask({ ...request, openNow: true, anonymous: false })).total).toBeLessThanOrEqual(wide);
        expect((await ask({ ...request, openNow: true, anonymous: true })).total).toBeLessThanOrEqual(wide);
      }),
      { numRuns: 60 },
    );
  });

  it('"open now" shows exactly the listings whose badge says open', async () => {
    const open = new Set(await everySlug({ openNow: true }));
    for (const [slug, listing] of all) {
      expect(open.has(slug)).toBe(listingStatusAt(listing.channels, noon).state === 'open');
    }
  });

  it('near a place keeps what lies around it and says how far', async () => {
    const answer = await ask({ near: 'Calicut', within: 50 });
    expect(answer.place).toEqual({ name: 'Kozhikode', country: 'IN' });
    expect(answer.total).toBeGreaterThan(0);
    for (const hit of answer.hits) expect(hit.kilometres).toBeLessThanOrEqual(50);
  });

  it('an unknown place is said to be unknown', async () => {
    expect((await ask({ near: 'Qqqxyzzy' })).placeUnknown).toBe(true);
  });
});

describe('words', () => {
  it('that were corrected are shown, and are left alone when asked', async () => {
    const corrected = await ask({ query: 'trobled dezire' });
    expect(corrected.correction).toEqual({ shown: 'troubled desire', typed: 'trobled dezire' });
    expect((await ask({ query: 'trobled dezire', literal: true })).correction).toBeNull();
  });

  it('that are right are never corrected', async () => {
    for (const query of ['my therapist dropped me', 'NIMHANS', 'Charité', 'Kozhikode', 'stop it now helpline']) {
      expect((await ask({ query })).correction).toBeNull();
    }
  });

  it('of any kind get an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (query) => {
        const answer = await ask({ query });
        expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['AND', '"', '(', '*', 'a-b', 'name:x', 'foo"bar', 'NEAR(a b)', '^x', "'; drop table listing; --"])(
    'that FTS5 would read as its own language are read as words: %s',
    async (query) => {
      expect((await ask({ query })).page).toBe(1);
    },
  );

  it('say why each result is there', async () => {
    const answer = await ask({ query: 'anonymous chat about sexual thoughts about children', country: 'GB' });
    for (const hit of answer.hits) expect(hit.reasons.length).toBeGreaterThan(0);
  });
});

it('names the language of the page where its words could as well be a neighbour’s', async () => {
  const asked = (pageLanguage: string) =>
    searchListings(directory, { ...emptySearchRequest, query: 'pensamentos' }, noon, pageLanguage);
  const languages = ({ hits }: Awaited<ReturnType<typeof asked>>) =>
    new Set(
      hits.flatMap(({ reasons }) => reasons.flatMap((why) => (why.because === 'language' ? [why.language] : []))),
    );
  expect([...languages(await asked('pt'))]).toEqual(['pt']);
});
