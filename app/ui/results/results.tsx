import { countryName } from '~/i18n/countries';
import { pathFor } from '~/i18n/languages';
import { type Translate, translatorFor } from '~/i18n/translator';
import type { IconName } from '~/ui/icons/icon';
import { Page } from '~/ui/page/page';
import { Chips } from '~/ui/search/chips';
import { type ChosenFilter, chosenFilters } from '~/ui/search/chosen-filters';
import { Filters } from '~/ui/search/filters';
import { SearchForm, searchFormId } from '~/ui/search/search-form';
import { EmptyResults } from './empty-results';
import { Panels } from './panels';
import { Result } from './result';
import type { ResultsData } from './results-data';

/** The results page, the same under a sealed and under a plain address. */
export function Results({ data }: { data: ResultsData }) {
  const { language, request, answer } = data;
  const translate = translatorFor(language);
  const chosen = chosenFilters(request, language, translate);
  const country = answer.country;
  return (
    <Page
      language={language}
      translate={translate}
      settings={data.settings}
      country={country}
      path={data.path}
      urgent={data.urgent}
      icons={iconsOf(data.results)}
    >
      <div className="found">
        <div className="found-top">
          <h1>{headline(data, translate)}</h1>
          <Panels
            panels={answer.panels}
            language={language}
            translate={translate}
            country={country}
            urgent={data.urgent}
            chosen={request.audiences}
          />
        </div>
        <SearchForm language={language} translate={translate} again query={request.query}>
          {request.literal && <input type="hidden" name="exact_of" value={request.query} />}
          <Filters
            language={language}
            translate={translate}
            request={request}
            facets={data.facets}
            country={country}
            set={chosen.length}
          />
        </SearchForm>
        <div className="found-list">
          {answer.total > 0 && <Chips chosen={chosen} translate={translate} />}
          <Notes data={data} translate={translate} />
          {data.results.map((result) => (
            <Result key={result.slug} result={result} translate={translate} />
          ))}
          {data.results.length === 0 && <EmptyResults data={data} chosen={chosen} translate={translate} />}
          <Paging data={data} translate={translate} />
          <Sharing data={data} translate={translate} />
        </div>
      </div>
    </Page>
  );
}

/** Only the drawings that stand on this page: bytes count on a slow line. */
export function iconsOf(results: ResultsData['results']): IconName[] {
  const used = new Set<IconName>();
  for (const { facts, contact } of results) {
    for (const [icon] of facts) used.add(icon);
    if (contact) used.add(contact.icon);
  }
  return [...used];
}

interface PartProps {
  readonly data: ResultsData;
  readonly translate: Translate;
  readonly chosen?: readonly ChosenFilter[];
}

export function headline({ answer, language }: ResultsData, translate: Translate): string {
  if (answer.total === 0) return translate('search.empty');
  if (answer.nothingMatched) return translate('search.nothingMatchedTitle');
  if (!answer.country) return translate('search.count', { count: answer.total });
  return translate('search.countIn', { count: answer.total, country: countryName(language, answer.country) });
}

/** What the search did with the visitor's words, one plain line each, and the way to have it otherwise. */
export function Notes({ data, translate }: PartProps) {
  const { answer, language } = data;
  const country = answer.country ? countryName(language, answer.country) : '';
  const shown = answer.total > 0;
  return (
    <div className="notes">
      {shown && answer.nothingMatched && <p>{translate('search.nothingMatched')}</p>}
      {answer.correction && (
        <p>
          {translate('search.corrected', { words: answer.correction.shown })}{' '}
          <button type="submit" form={searchFormId} name="exact" value="1" className="as-link">
            {translate('search.instead', { words: answer.correction.typed })}
          </button>
        </p>
      )}
      {shown && answer.anyWord && <p>{translate('search.anyWord')}</p>}
      {answer.countryRecognised && (
        <p>
          {translate('search.countryRecognised', { country })}{' '}
          <a href={`#${searchFormId}`}>{translate('search.countryChange')}</a>
        </p>
      )}
      {shown && answer.nothingDedicated && country && <p>{translate('search.nothingDedicated', { country })}</p>}
      {answer.place && <p>{translate('search.placeFound', { place: answer.place.name })}</p>}
      {answer.placeUnknown && <p>{translate('search.placeUnknown')}</p>}
    </div>
  );
}

export function Paging({ data, translate }: PartProps) {
  const { answer, previousHref, nextHref } = data;
  if (answer.pageCount < 2) return null;
  return (
    <nav className="paging" aria-label={translate('search.pages')}>
      {previousHref && (
        <a className="button second" href={previousHref} rel="prev">
          {translate('search.previous')}
        </a>
      )}
      <span>{translate('search.page', { page: answer.page, pages: answer.pageCount })}</span>
      {nextHref && (
        <a className="button second" href={nextHref} rel="next">
          {translate('search.next')}
        </a>
      )}
    </nav>
  );
}

function Sharing({ data, translate }: PartProps) {
  if (!data.sealed) return <p className="small quiet unprinted">{translate('search.shared')}</p>;
  return (
    <p className="small quiet unprinted">
      <a href={pathFor(data.language, data.plainPath)} rel="nofollow">
        {translate('search.share')}
      </a>
      . {translate('search.shareNote')}
    </p>
  );
}
