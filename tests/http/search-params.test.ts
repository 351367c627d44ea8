import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audiences, contactWays, costs, kinds, situations } from '../../app/domain/listing/vocabulary';
import { emptySearchRequest, type SearchRequest } from '../../app/domain/search/request';
import { countryCode, readSearchRequest, searchParamsOf } from '../../app/http/search-params';

const read = (address: string) => readSearchRequest(new URLSearchParams(address));
const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((value) => value.replaceAll('\0', '').trim());

const request: fc.Arbitrary<SearchRequest> = fc.record({
  query: text,
  country: fc.constantFrom(null, 'IN', 'DE', 'GB'),
  audiences: fc.subarray([...audiences]),
  ways: fc.subarray([...contactWays]),
  languages: fc.subarray(['ml', 'hi', 'en', 'de', 'fil']),
  costs: fc.subarray([...costs]),
  openNow: fc.boolean(),
  anonymous: fc.boolean(),
  situations: fc.subarray([...situations]),
  kinds: fc.subarray([...kinds]),
  near: text.map((value) => value || null),
  within: fc.integer({ min: 1, max: 20_000 }),
  page: fc.integer({ min: 1, max: 500 }),
  literal: fc.boolean(),
});

describe('a search in an address', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(request, (search) => {
        expect(readSearchRequest(searchParamsOf(search))).toEqual(search);
      }),
    );
  });

  test('holds nothing where nothing is set', () => {
    expect(searchParamsOf(emptySearchRequest).toString()).toBe('');
    expect(read('')).toEqual(emptySearchRequest);
  });

  test('never fails, and stays within bounds, whatever the address says', () => {
    const names = [
      'q',
      'country',
      'language',
      'for',
      'by',
      'cost',
      'open',
      'near',
      'within',
      'page',
      'exact',
      '__proto__',
    ];
    const fields = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 400 })));
    fc.assert(
      fc.property(fields, (pairs) => {
        const search = readSearchRequest(new URLSearchParams(pairs));
        expect(Array.from(search.query).length).toBeLessThanOrEqual(200);
        expect(search.page).toBeGreaterThanOrEqual(1);
        expect(search.within).toBeGreaterThanOrEqual(1);
        expect(readSearchRequest(searchParamsOf(search))).toEqual(search);
      }),
    );
  });

  test('is cut after 200 characters, not in the middle of one', () => {
    expect(Array.from(read(`q=${encodeURIComponent('🫂'.repeat(300))}`).query)).toHaveLength(200);
    expect(read(`q=${encodeURIComponent('🫂'.repeat(300))}`).query.endsWith('🫂')).toBe(true);
  });

  test('drops what is not in the vocabulary and keeps the rest', () => {
    const search = read(
      'for=own-thoughts&for=nobody&by=phone&by=pigeon&page=-3&within=0&language=ml&language=xx1&country=XX',
    );
    expect(search).toEqual({ ...emptySearchRequest, audiences: ['own-thoughts'], ways: ['phone'], languages: ['ml'] });
  });

  test('knows a language by its first part', () => {
    expect(read('language=pt-BR&language=PT').languages).toEqual(['pt']);
  });
});

describe('a country in an address', () => {
  test.each([
    ['in', 'IN'],
    ['uk', 'GB'],
    ['ZZ', null],
    ['EU', null],
    ['IND', null],
    ['', null],
    [null, null],
  ])('%s is read as %s', (value, code) => {
    expect(countryCode(value)).toBe(code);
  });
});
