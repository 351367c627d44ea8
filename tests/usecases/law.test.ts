import { describe, expect, it } from 'vitest';
import { inLanguage, lawPlacesFor } from '~/domain/law/law';
import { lawCountries, lawOfCountry, lawPlaces, namedLawPlaces } from '~/usecases/read-law.server';

const codesFor = (countries: string[], regions: string[] = []) =>
  lawPlacesFor({ countries, regions }, namedLawPlaces()).map(({ place }) => place);

describe('the law of a country', () => {
  it('is one entry where the whole country has one law', () => {
    expect(lawOfCountry('IN').map(({ place }) => place)).toEqual(['IN']);
  });

  it('is an entry for each part that has its own', () => {
    expect(lawOfCountry('GB').map(({ place }) => place)).toEqual(['GB-ENG', 'GB-SCT', 'GB-WLS']);
  });

  it('is empty where nothing is known', () => {
    expect(lawOfCountry('BR')).toEqual([]);
  });

  it('names every country once, however many parts are known', () => {
    expect(lawCountries().length).toBe(new Set(lawPlaces().map(({ country }) => country)).size);
    expect(lawCountries()).toContain('CA');
  });
});

describe('the law that concerns a service', () => {
  it('is that of each country it serves', () => {
    expect(codesFor(['IE', 'GB'])).toEqual(['GB-ENG', 'GB-SCT', 'GB-WLS', 'IE']);
  });

  it('is only that of its own regions where it names regions', () => {
    expect(codesFor(['GB'], ['Scotland'])).toEqual(['GB-SCT']);
    expect(codesFor(['CA'], ['Québec'])).toEqual([]);
    expect(codesFor(['CA'], ['Ontario'])).toEqual(['CA-ON']);
  });

  it('is that of the whole country for a service in one of its regions, where the country has one law', () => {
    expect(codesFor(['IN'], ['Kerala'])).toEqual(['IN']);
  });

  it('is none where nothing is known', () => {
    expect(codesFor(['BR'])).toEqual([]);
  });
});

describe('a text in a language', () => {
  it('is its own where there is one, and English marked as English where there is none', () => {
    expect(inLanguage({ en: 'A', ml: 'എ' }, 'ml')).toEqual({ text: 'എ', lang: undefined });
    expect(inLanguage({ en: 'A', ml: 'എ' }, 'hi')).toEqual({ text: 'A', lang: 'en' });
    expect(inLanguage({ en: 'A' }, 'en')).toEqual({ text: 'A', lang: undefined });
  });
});
