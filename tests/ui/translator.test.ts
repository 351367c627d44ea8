import { describe, expect, it } from 'vitest';
import { countryName, countryOptions, languageName } from '~/i18n/countries';
import { shownDate } from '~/i18n/dates';
import { interfaceLanguages, languageOfParam, pathFor } from '~/i18n/languages';
import { textsOf } from '~/i18n/texts';
import { translatorFor } from '~/i18n/translator';

describe.each(interfaceLanguages)('texts in %s', (language) => {
  const texts = textsOf(language);

  it('says nothing of results being none, and strings no clauses on dashes', () => {
    const refused = Object.entries(texts).filter(([, text]) => /no results|—/i.test(text));
    expect(refused).toEqual([]);
  });
});

describe('the translator', () => {
  it('fills values in', () => {
    expect(translatorFor('en')('search.why.country', { country: 'India' })).toBe('Serves India');
  });

  it('chooses the plural form of the language', () => {
    expect(translatorFor('en')('search.count', { count: 1 })).toBe('1 service');
    expect(translatorFor('en')('search.count', { count: 23 })).toBe('23 services');
    expect(translatorFor('ml')('search.count', { count: 1 })).toBe('1 സേവനം');
    expect(translatorFor('hi')('search.count', { count: 2 })).toBe('2 सेवाएँ');
  });

  it('writes numbers in the numerals of the language', () => {
    expect(translatorFor('de')('search.count', { count: 1234 })).toContain('1.234');
  });

  it('keeps names and phone numbers whole inside a text from right to left', () => {
    expect(translatorFor('ar')('search.corrected', { words: '+91 1800' })).toContain('\u2068+91 1800\u2069');
  });

  it('puts what a visitor typed into a text as it stands', () => {
    const words = '{{count}} $t(x) <b>';
    expect(translatorFor('en')('search.corrected', { words })).toContain(words);
  });
});

describe('addresses of languages', () => {
  it('keeps English without a prefix and gives the others theirs', () => {
    expect(pathFor('en', '/urgent')).toBe('/urgent');
    expect(pathFor('ml', '/urgent')).toBe('/ml/urgent');
    expect(pathFor('hi', '/')).toBe('/hi');
    expect(pathFor('hi', '/?country=IN')).toBe('/hi?country=IN');
  });

  it('knows no page under a language it does not speak', () => {
    expect(languageOfParam(undefined)).toBe('en');
    expect(languageOfParam('ml')).toBe('ml');
    expect(languageOfParam('en')).toBeNull();
    expect(languageOfParam('de')).toBe('de');
    expect(languageOfParam('xx')).toBeNull();
  });
});

describe('names of countries, languages and days', () => {
  it('names them in the language of the page', () => {
    expect(countryName('ml', 'IN')).toBe('ഇന്ത്യ');
    expect(languageName('hi', 'ml')).toBe('मलयालम');
    expect(countryName('en', 'not a code')).toBe('not a code');
  });

  it.each(interfaceLanguages)('sorts all countries for %s, each once and by a name', (language) => {
    const options = countryOptions(language);
    const { compare } = new Intl.Collator(language);
    expect(new Set(options.map(({ code }) => code)).size).toBe(options.length);
    expect(options.length).toBeGreaterThan(235);
    expect(options.filter(({ code, name }) => code === name)).toEqual([]);
    expect(options.map(({ name }) => name)).toEqual(options.map(({ name }) => name).sort(compare));
  });

  it('shows a date as precisely as its source did', () => {
    expect(shownDate('en', '2026-11-01')).toBe('1 November 2026');
    expect(shownDate('en', '2026-11')).toBe('November 2026');
    expect(shownDate('en', '2026')).toBe('2026');
    expect(shownDate('en', 'spring')).toBe('spring');
  });
});
