import { kinds } from '~/domain/listing/vocabulary';
import { type CoverageNeed, coverageNeeds } from '~/domain/transparency/coverage-gaps';
import {
  type CountryCoverage,
  type CoverageView,
  coverageColumns,
  coverageViews,
  type LanguageCoverage,
  listedWithout,
  sortedBy,
} from '~/domain/transparency/public-coverage';
import { countryName, languageName } from '~/i18n/countries';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { CoveragePicture } from './coverage-picture';
import { CoverageTable } from './coverage-table';

/** What of the page a reader chose. */
export interface ChosenCoverage {
  readonly view: CoverageView;
  /** Id of a column, or `name`. */
  readonly sort: string;
  /** Only countries that lack this. */
  readonly without: CoverageNeed | null;
}

export interface CoveragePageProps extends ChosenCoverage {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly coverage: {
    readonly countries: readonly CountryCoverage[];
    readonly languages: readonly LanguageCoverage[];
    readonly services: { readonly all: number; readonly worldwide: number; readonly ofUnknownLanguage: number };
  };
}

/** @returns the address of a choice, holding only what differs from the usual */
export function coveragePath({ view, sort, without }: ChosenCoverage): string {
  const params = new URLSearchParams();
  if (view !== 'needs') params.set('view', view);
  if (sort !== 'name') params.set('sort', sort);
  if (without !== null) params.set('without', without);
  return params.size === 0 ? '/coverage' : `/coverage?${params}`;
}

const viewTexts: Readonly<Record<CoverageView, TextKey>> = {
  needs: 'coverage.byCountry',
  kinds: 'coverage.byKind',
  languages: 'coverage.byLanguage',
};

/** What is listed where and what is missing, for whoever decides where help is built next. */
export function CoveragePage(props: CoveragePageProps) {
  const { translate, view, coverage } = props;
  const csv = view === 'languages' ? '/coverage.csv?view=languages' : '/coverage.csv';
  return (
    <>
      <div className="column">
        <h1>{translate('coverage.title')}</h1>
        <p className="lead">{translate('coverage.lead')}</p>
        <p>{translate('coverage.caveat')}</p>
        <p>{translate('coverage.worldwide', { all: coverage.services.all, worldwide: coverage.services.worldwide })}</p>
        <CoveragePicture {...props} />
      </div>
      <section>
        <h2 id="table">{translate(viewTexts[view])}</h2>
        <Choices
          {...props}
          title={translate('coverage.views')}
          choices={coverageViews.map((each) => [
            translate(viewTexts[each]),
            { view: each, sort: 'name', without: null },
          ])}
        />
        <Choices {...props} title={translate('coverage.sort')} choices={sortsOf(props)} />
        {view === 'needs' && (
          <Choices
            {...props}
            title={translate('coverage.without')}
            choices={[
              [translate('coverage.anyNeed'), { ...chosenOf(props), without: null }],
              ...coverageNeeds.map(
                (need) => [translate(`coverage.need.${need}`), { ...chosenOf(props), without: need }] as const,
              ),
            ]}
          />
        )}
        {view === 'languages' ? <LanguageRows {...props} /> : <CountryRows {...props} />}
        <p>
          <a href={csv}>{translate('coverage.csv')}</a>
        </p>
        <p className="small">{translate('coverage.noVisitors')}</p>
      </section>
    </>
  );
}

const chosenOf = ({ view, sort, without }: ChosenCoverage): ChosenCoverage => ({ view, sort, without });

/** Heading of a column; kinds have their names already. */
function columnName(view: CoverageView, id: string, translate: Translate): string {
  if (id === 'listings' || id === 'services') return translate('coverage.services');
  if (view === 'kinds') return translate(`vocabulary.kind.${id}` as TextKey);
  return translate(`coverage.need.${id}` as TextKey);
}

function sortsOf(props: CoveragePageProps): (readonly [string, ChosenCoverage])[] {
  const { view, translate } = props;
  const name = translate(view === 'languages' ? 'coverage.language' : 'coverage.country');
  const columns = coverageColumns[view].map(({ id }) => [id, columnName(view, id, translate)] as const);
  return [['name', name] as const, ...columns].map(([id, words]) => [words, { ...chosenOf(props), sort: id }]);
}

interface ChoicesProps extends CoveragePageProps {
  readonly title: string;
  readonly choices: readonly (readonly [words: string, choice: ChosenCoverage])[];
}

/** Links that change one thing and keep the others. */
function Choices({ title, choices, language, ...chosen }: ChoicesProps) {
  const here = coveragePath(chosen);
  return (
    <nav className="unprinted chips field" aria-label={title}>
      <span className="quiet">{title}:</span>
      {choices.map(([words, choice]) => {
        const path = coveragePath(choice);
        const current = path === here || (choice.view !== chosen.view ? false : isOnlyView(choices, choice, chosen));
        return (
          <a
            key={path + words}
            className={current ? 'button chip' : 'button second chip'}
            href={`${pathFor(language, path)}#table`}
            aria-current={current ? 'true' : undefined}
          >
            {words}
          </a>
        );
      })}
    </nav>
  );
}

/** Among the views the one shown is current, however it is sorted. */
function isOnlyView(choices: ChoicesProps['choices'], choice: ChosenCoverage, chosen: ChosenCoverage): boolean {
  return new Set(choices.map(([, { view }]) => view)).size > 1 && choice.view === chosen.view;
}

function CountryRows({ coverage, language, translate, view, sort, without }: CoveragePageProps) {
  const columns = view === 'kinds' ? coverageColumns.kinds : coverageColumns.needs;
  const nameOf = ({ country }: CountryCoverage) => countryName(language, country);
  const { compare } = new Intl.Collator(language);
  const rows = sortedBy(listedWithout(coverage.countries, without), columns, sort, (a, b) =>
    compare(nameOf(a), nameOf(b)),
  );
  const empty = coverage.countries.filter(({ listings }) => listings === 0).map(nameOf);
  return (
    <>
      <CoverageTable
        caption={translate('coverage.shown', { rows: rows.length })}
        first={translate('coverage.country')}
        columns={
          view === 'kinds'
            ? [
                { id: 'listings', name: translate('coverage.services') },
                { id: 'kinds', name: translate('listing.kind') },
              ]
            : columns.map(({ id }) => ({ id, name: columnName(view, id, translate) }))
        }
        rows={rows.map((row) => ({
          id: row.country,
          name: nameOf(row),
          note: view === 'needs' ? languageName(language, row.mainLanguage) : null,
          values: view === 'kinds' ? [row.listings, kindsInWords(row, translate)] : columns.map(({ of }) => of(row)),
        }))}
        sort={sort}
        language={language}
        noteAt="main-language"
      />
      {view === 'needs' && <p className="small">{translate('coverage.mainLanguage')}</p>}
      <details>
        <summary>{translate('coverage.nothing', { countries: empty.length })}</summary>
        <p>{empty.sort(compare).join(' · ')}</p>
      </details>
    </>
  );
}

/** Fourteen columns of mostly nought would hide the few numbers there are; the file has them. */
function kindsInWords(row: CountryCoverage, translate: Translate): string {
  return kinds
    .filter((kind) => row.kinds[kind] > 0)
    .map((kind) => `${translate(`vocabulary.kind.${kind}`)}${translate('shell.colon')}${row.kinds[kind]}`)
    .join(' · ');
}

function LanguageRows({ coverage, language, translate, view, sort }: CoveragePageProps) {
  const columns = coverageColumns.languages;
  const nameOf = (row: LanguageCoverage) => languageName(language, row.language);
  const { compare } = new Intl.Collator(language);
  const rows = sortedBy(coverage.languages, columns, sort, (a, b) => compare(nameOf(a), nameOf(b)));
  return (
    <>
      <CoverageTable
        caption={translate('coverage.shownLanguages', { rows: rows.length })}
        first={translate('coverage.language')}
        columns={columns.map(({ id }) => ({ id, name: columnName(view, id, translate) }))}
        rows={rows.map((row) => ({
          id: row.language,
          name: nameOf(row),
          note: null,
          values: columns.map(({ of }) => of(row)),
        }))}
        sort={sort}
        language={language}
      />
      <p className="small">
        {translate('coverage.unknownLanguage', { services: coverage.services.ofUnknownLanguage })}
      </p>
    </>
  );
}
