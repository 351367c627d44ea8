import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { emptySearchRequest } from '~/domain/search/request';
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

  it('takes out only the filter whose chip was pressed', () => {
    const posted = new URLSearchParams('q=help&for=survivor&for=own-thoughts&by=chat&remove=for%3Dsurvivor');
    expect(withoutRemoved(posted).toString()).toBe('q=help&by=chat&for=own-thoughts');
  });

  it('takes out a place whose name holds an equals sign', () => {
    const posted = new URLSearchParams([
      ['near', 'a=b'],
      ['remove', 'near=a=b'],
    ]);
    expect(withoutRemoved(posted).toString()).toBe('');
  });

  it('leaves everything where nothing was removed', () => {
    expect(withoutRemoved(new URLSearchParams('q=a&for=survivor')).toString()).toBe('q=a&for=survivor');
  });
});
