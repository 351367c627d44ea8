import type { ReactNode } from 'react';
import { longestQuery } from '~/domain/search/request';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { CountrySelect } from './country-select';

export interface SearchFormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly query?: string;
  /** Preselected country; absent where the form's children hold the country field. */
  readonly country?: string | null;
  /** True beside results, where label and button say less. */
  readonly again?: boolean;
  readonly children?: ReactNode;
}

/** Other parts of the page point their buttons at this form by its id. */
export const searchFormId = 'search';

/** Posts, so that what is typed stands in no address, history or log. Browsers are told not to remember or check it. */
export function SearchForm(props: SearchFormProps) {
  const { language, translate } = props;
  return (
    <form id={searchFormId} className="ask" method="post" action={pathFor(language, '/search')} autoComplete="off">
      <div className="field">
        <label htmlFor="q">{translate(props.again ? 'search.wordsAgain' : 'search.words')}</label>
        {!props.again && (
          <span className="hint small" id="q-hint">
            {translate('search.wordsHint')}
          </span>
        )}
        <input
          id="q"
          name="q"
          type="text"
          defaultValue={props.query}
          maxLength={longestQuery}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          translate="no"
          enterKeyHint="search"
          aria-describedby={props.again ? undefined : 'q-hint'}
        />
      </div>
      {props.country !== undefined && (
        <CountryField language={language} translate={translate} chosen={props.country} sends="code" />
      )}
      <button type="submit">{translate(props.again ? 'search.showResults' : 'search.button')}</button>
      {props.children}
    </form>
  );
}

interface CountryFieldProps extends Pick<SearchFormProps, 'language' | 'translate'> {
  readonly chosen: string | null;
  readonly sends: 'code' | 'name';
}

/** The country, with its label. */
export function CountryField({ language, translate, chosen, sends }: CountryFieldProps) {
  const any = translate('search.anyCountry');
  return (
    <div className="field">
      <label htmlFor="country">{translate('search.country')}</label>
      <CountrySelect id="country" language={language} any={any} chosen={chosen} sends={sends} />
    </div>
  );
}
