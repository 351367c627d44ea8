import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { emptySearchRequest } from '~/domain/search/request';
import { countryOptions } from '~/i18n/countries';
import { type InterfaceLanguage, interfaceLanguages } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { chosenFilters } from '~/ui/search/chosen-filters';
import { CountrySelect } from '~/ui/search/country-select';
import { postedFields } from '~/ui/search/posted-fields';
import { SearchForm } from '~/ui/search/search-form';

const translate = translatorFor('en');

describe('the search form', () => {
  const form = renderToStaticMarkup(
    <SearchForm language="en" translate={translate} country="IN" query={'"><script>'} />,
  );

  it('posts, so that no address holds what is typed', () => {
    expect(form).toContain('method="post"');
    expect(form).toContain('action="/search"');
  });

  it('asks browsers neither to remember nor to check nor to translate what is typed', () => {
    expect(form).toContain('autoComplete="off"');
    expect(form).toContain('spellcheck="false"');
    expect(form).toContain('translate="no"');
    expect(form).toContain('maxLength="200"');
  });

  it('shows typed words as text, never as markup', () => {
    expect(form).not.toContain('<script>');
  });

  it('preselects only the country that was chosen', () => {
    expect(form.match(/ selected/g)).toHaveLength(1);
    expect(form).toContain('<option selected value=IN>India');
    const unchosen = renderToStaticMarkup(<SearchForm language="en" translate={translate} country={null} />);
    expect(unchosen).not.toContain(' selected');
  });
});

describe('chosen filters', () => {
  it('names every filter that is set, in words', () => {
    const chosen = chosenFilters(
      {
        ...emptySearchRequest,
        country: 'IN',
        audiences: ['own-thoughts'],
        ways: ['chat'],
        languages: ['ml'],
        costs: ['free'],
        openNow: true,
        anonymous: true,
        situations: ['convicted'],
        kinds: ['helpline'],
        near: 'Kozhikode',
      },
      'en',
      translate,
    );
    expect(chosen.map(({ words }) => words)).toEqual([
      'India',
      'Worried about own thoughts',
      'Chat',
      'Malayalam',
      'Free',
      'Open now',
      'You can stay anonymous',
      'Convicted',
      'Helpline',
      'Within 100 km of Kozhikode',
    ]);
  });
});

describe('a posted search', () => {
  const read = (posted: string, language: InterfaceLanguage = 'en') =>
    postedFields(new URLSearchParams(posted), language).toString();

  it('loses only the filter whose chip was pressed', () => {
    expect(read('q=help&for=survivor&for=own-thoughts&by=chat&remove=for%3Dsurvivor')).toBe(
      'q=help&for=own-thoughts&by=chat',
    );
  });

  it('loses a place whose name holds an equals sign', () => {
    expect(read('near=a%3Db&remove=near%3Da%3Db')).toBe('');
  });

  it('keeps looking for exactly the words typed while a filter changes, and no longer once the words change', () => {
    expect(read('q=councelling&exact_of=councelling&by=chat')).toBe('q=councelling&by=chat&exact=1');
    expect(read('q=counselling&exact_of=councelling')).toBe('q=counselling');
  });

  it('stays as it is where nothing was removed', () => {
    expect(read('q=a&for=survivor')).toBe('q=a&for=survivor');
  });

  it('holds all audiences of the door that was pressed', () => {
    expect(read('country=IN&for=own-thoughts+own-behaviour')).toBe('country=IN&for=own-thoughts&for=own-behaviour');
  });

  it.each(interfaceLanguages)('names any country of the filters in %s by its code', (language) => {
    for (const { code, name } of countryOptions(language)) {
      expect(read(new URLSearchParams({ country: name }).toString(), language), name).toBe(`country=${code}`);
    }
  });

  it('loses a country that was chosen by name like any other filter', () => {
    expect(read('country=India&by=chat&remove=country%3DIN')).toBe('by=chat');
  });
});

describe('the countries beside results', () => {
  const select = (chosen: string | null) =>
    renderToStaticMarkup(<CountrySelect language="en" id="country" any="Any country" chosen={chosen} sends="name" />);

  it('are sent by the names that are shown, which browsers must therefore not translate', () => {
    expect(select(null)).toContain('translate="no"');
    expect(select(null)).toContain('<option>India<');
    expect(select(null)).not.toContain(' selected');
  });

  it('preselect the one that was chosen, and none whose name only begins so', () => {
    expect(select('NE').match(/<option selected>[^<]*/g)).toEqual(['<option selected>Niger']);
  });
});
