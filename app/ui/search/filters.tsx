import type { FacetName, SearchRequest } from '~/domain/search/request';
import { languageName } from '~/i18n/countries';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import type { FacetView } from '~/ui/results/results-data';
import { CountryField } from './search-form';

const fieldOf: Record<FacetName, string> = {
  audiences: 'for',
  ways: 'by',
  languages: 'language',
  costs: 'cost',
  openNow: 'open',
  anonymous: 'anonymous',
  situations: 'situation',
  kinds: 'kind',
};
/** Yes-or-no filters: one box each, worded by the filter itself. */
const single: Partial<Record<FacetName, string>> = { openNow: 'now', anonymous: 'yes' };
/** Shown open; the rest are one line until asked for. */
const shownOpen: readonly FacetName[] = ['ways', 'audiences'];
const orderShown: readonly FacetName[] = [
  'openNow',
  'anonymous',
  'ways',
  'audiences',
  'languages',
  'costs',
  'situations',
  'kinds',
];
const distances = [10, 25, 50, 100, 250, 500] as const;

interface FiltersProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly request: SearchRequest;
  readonly facets: readonly FacetView[];
  /** The country searched in: chosen, or read in the visitor's words. */
  readonly country: string | null;
  /** How many filters are set. */
  readonly set: number;
}

/**
 * All filters, inside the search form. On a narrow page they wait behind one line that says how many are set. They
 * follow that line instead of lying inside it, because only so can every browser show them open on a wide page, where
 * the line is not needed.
 */
export function Filters({ language, translate, request, facets, country, set }: FiltersProps) {
  const byName = new Map(facets.map((facet) => [facet.name, facet]));
  return (
    <>
      <details className="filters">
        <summary>
          {set > 0
            ? `${translate('search.filters')} (${translate('search.filtersSet', { count: set })})`
            : translate('search.filters')}
        </summary>
      </details>
      <div className="choices">
        <CountryField language={language} translate={translate} chosen={country} sends="name" />
        {orderShown.map((name) => {
          const facet = byName.get(name);
          if (!facet || facet.choices.length === 0) return null;
          if (single[name]) return <Toggle key={name} facet={facet} translate={translate} />;
          return <Group key={name} facet={facet} language={language} translate={translate} />;
        })}
        <NearFields translate={translate} request={request} />
        <button type="submit" className="second">
          {translate('search.showResults')}
        </button>
      </div>
    </>
  );
}

function Toggle({ facet, translate }: { facet: FacetView; translate: Translate }) {
  const value = single[facet.name] ?? '';
  const choice = facet.choices[0];
  return (
    <label className="check">
      <input type="checkbox" name={fieldOf[facet.name]} value={value} defaultChecked={choice?.chosen} />
      {`${translate(`vocabulary.facet.${facet.name}`)} `}
      <small>{choice?.count}</small>
    </label>
  );
}

type GroupProps = Pick<FiltersProps, 'language' | 'translate'> & { facet: FacetView };

function Group({ facet, language, translate }: GroupProps) {
  const legend = translate(`vocabulary.facet.${facet.name}`);
  const boxes = facet.choices.map(({ value, count, chosen }) => (
    <label key={value} className="check">
      <input type="checkbox" name={fieldOf[facet.name]} value={value} defaultChecked={chosen} />
      {`${wordsOf(facet.name, value, language, translate)} `}
      <small>{count}</small>
    </label>
  ));
  if (shownOpen.includes(facet.name)) {
    return (
      <fieldset>
        <legend>{legend}</legend>
        {boxes}
      </fieldset>
    );
  }
  const chosen = facet.choices.filter((choice) => choice.chosen).length;
  return (
    <details className="more" open={chosen > 0}>
      <summary>{chosen > 0 ? `${legend} (${chosen})` : legend}</summary>
      <fieldset aria-label={legend}>
        {boxes}
        {facet.name === 'languages' && facet.shortened && (
          <p className="small quiet">{translate('search.languageOther')}</p>
        )}
      </fieldset>
    </details>
  );
}

function wordsOf(name: FacetName, value: string, language: InterfaceLanguage, translate: Translate): string {
  if (name === 'languages') return languageName(language, value);
  const family = { audiences: 'audience', ways: 'way', costs: 'cost', situations: 'situation', kinds: 'kind' };
  // Values come from the closed vocabularies, for each of which there is a text.
  return translate(`vocabulary.${family[name as keyof typeof family]}.${value}` as TextKey);
}

function NearFields({ translate, request }: { translate: Translate; request: SearchRequest }) {
  return (
    <details className="more" open={request.near !== null}>
      <summary>{translate('search.near')}</summary>
      <div className="field">
        <label htmlFor="near">{translate('search.nearHint')}</label>
        <input
          id="near"
          name="near"
          defaultValue={request.near ?? ''}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          translate="no"
        />
      </div>
      <div className="field">
        <label htmlFor="within">{translate('search.within')}</label>
        <select id="within" name="within" defaultValue={request.within} autoComplete="off">
          {distances.map((kilometres) => (
            <option key={kilometres} value={kilometres}>
              {translate('search.kilometres', { kilometres })}
            </option>
          ))}
        </select>
      </div>
    </details>
  );
}
