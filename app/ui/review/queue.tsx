import { type QueueFilters, queueOwners } from '~/domain/review/queue-filters';
import { openReviewStates, type ReviewKind, type ReviewState, reviewKinds } from '~/domain/review/review-states';
import type { ReviewedField } from '~/domain/review/reviewed-facts';
import { type RiskBand, riskBandNames } from '~/domain/review/risk';
import { countryName, languageName } from '~/i18n/countries';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { type Choice, SelectField } from '~/ui/staff/fields';
import { riskClass } from './words';

interface QueueProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

/** One line of the queue as the page gets it. */
export interface QueueLine {
  readonly revisionId: string;
  readonly name: string;
  readonly textLanguage: string;
  readonly kind: ReviewKind;
  readonly state: ReviewState;
  readonly band: RiskBand;
  readonly changed: readonly ReviewedField[];
  readonly organization: string | null;
  readonly isSeed: boolean;
  readonly receivedAt: string;
  readonly needsTwo: boolean;
  readonly approvals: number;
  readonly assignedName: string | null;
  readonly isMine: boolean;
}

const mostFieldsNamed = 3;

/** The queue: a table on wide screens, a card for each submission on a phone. */
export function QueueTable({
  language,
  translate,
  items,
  query,
}: QueueProps & { items: readonly QueueLine[]; query: string }) {
  const columns = ['name', 'changed', 'from', 'since', 'state'] as const;
  const heading = (column: (typeof columns)[number]) => translate(`moderation.column.${column}`);
  return (
    <table className="queue">
      <thead>
        <tr>
          <th scope="col">{translate('moderation.risk')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {heading(column)}
            </th>
          ))}
          <th scope="col">{translate('moderation.owner')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.revisionId}>
            <td data-label={translate('moderation.risk')}>
              <span className={riskClass(item.band)}>{translate(`moderation.risk.${item.band}`)}</span>
            </td>
            <th scope="row" data-label={heading('name')}>
              <a
                href={pathFor(language, `/moderate/review/${item.revisionId}${query && `?${query}`}`)}
                lang={item.textLanguage}
              >
                {item.name}
              </a>
            </th>
            <td data-label={heading('changed')}>{changedInWords(item, translate)}</td>
            <td data-label={heading('from')}>
              {item.isSeed ? translate('moderation.seed') : (item.organization ?? translate('moderation.seed'))}
            </td>
            <td data-label={heading('since')}>{shownDate(language, item.receivedAt.slice(0, 10))}</td>
            <td data-label={heading('state')}>
              {translate(`moderation.state.${item.state}`)}
              {item.approvals > 0 && (
                <small className="quiet">
                  {translate('moderation.approvals', { given: item.approvals, needed: item.needsTwo ? 2 : 1 })}
                </small>
              )}
            </td>
            <td data-label={translate('moderation.owner')}>
              {item.isMine
                ? translate('moderation.owner.mine')
                : (item.assignedName ?? translate('moderation.owner.nobody'))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function changedInWords({ kind, changed }: QueueLine, translate: Translate): string {
  if (kind === 'new') return translate('moderation.kind.new');
  const names = [...new Set(changed.map((field) => translate(`moderation.field.${field}`)))];
  const named = names.slice(0, mostFieldsNamed).join(translate('shell.comma'));
  const more = names.length - mostFieldsNamed;
  return more > 0
    ? `${named} ${translate('moderation.andMore', { number: more })}`
    : named || translate('moderation.kind.edit');
}

interface FiltersProps extends QueueProps {
  readonly filters: QueueFilters;
  readonly choices: { readonly countries: readonly string[]; readonly languages: readonly string[] };
}

/** Filters as a form that works by its address; open where any is set. */
export function QueueFilterForm({ language, translate, filters, choices }: FiltersProps) {
  const any: Choice = { value: '', label: translate('moderation.filter.any') };
  const byName = (codes: readonly string[], name: (language: InterfaceLanguage, code: string) => string) =>
    codes
      .map((code) => ({ value: code, label: name(language, code) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  const fields: readonly (readonly [keyof QueueFilters, string, readonly Choice[]])[] = [
    [
      'risk',
      translate('moderation.risk'),
      riskBandNames.map((value) => ({ value, label: translate(`moderation.risk.${value}`) })),
    ],
    [
      'kind',
      translate('moderation.kind'),
      reviewKinds.map((value) => ({ value, label: translate(`moderation.kind.${value}`) })),
    ],
    [
      'state',
      translate('moderation.column.state'),
      openReviewStates.map((value) => ({ value, label: translate(`moderation.state.${value}`) })),
    ],
    [
      'owner',
      translate('moderation.owner'),
      queueOwners.map((value) => ({ value, label: translate(`moderation.owner.${value}`) })),
    ],
    ['country', translate('moderation.country'), byName(choices.countries, countryName)],
    ['language', translate('moderation.language'), byName(choices.languages, languageName)],
  ];
  const set = fields.filter(([name]) => filters[name] !== null).length;
  return (
    <details className="queue-filters" open={set > 0}>
      <summary>
        {translate('moderation.filters')}
        {set > 0 && ` (${set})`}
      </summary>
      <form method="get" action={pathFor(language, '/moderate')}>
        <div className="filter-fields">
          {fields.map(([name, label, options]) => (
            <SelectField
              key={name}
              translate={translate}
              name={name}
              label={label}
              choices={[any, ...options]}
              chosen={String(filters[name] ?? '')}
            />
          ))}
        </div>
        <p className="actions">
          <button type="submit" className="second">
            {translate('moderation.filter.show')}
          </button>
          {set > 0 && <a href={pathFor(language, '/moderate')}>{translate('moderation.showAll')}</a>}
        </p>
      </form>
    </details>
  );
}

interface CountsProps extends QueueProps {
  readonly counts: Readonly<Record<'open' | 'highest' | 'mine' | 'nobody' | 'asked' | 'held', number>>;
  readonly others: Readonly<Record<'reports' | 'claims' | 'licences' | 'due', number>>;
}

/** How much waits here, each number a filter, and what waits on other pages. */
export function QueueCountsList({ language, translate, counts, others }: CountsProps) {
  const queries = {
    open: '',
    highest: 'risk=highest',
    mine: 'owner=mine',
    nobody: 'owner=nobody',
    asked: 'state=question',
    held: 'state=held',
  } as const;
  const names = Object.keys(queries) as (keyof typeof queries)[];
  return (
    <>
      <ul className="counts">
        {names.map((name) => (
          <li key={name}>
            <b>{counts[name]}</b>
            <a href={pathFor(language, `/moderate${queries[name] && `?${queries[name]}`}`)}>
              {translate(`moderation.count.${name}`)}
            </a>
          </li>
        ))}
      </ul>
      <Others language={language} translate={translate} others={others} />
    </>
  );
}

function Others({ language, translate, others }: QueueProps & Pick<CountsProps, 'others'>) {
  const pages = { reports: 'reports', claims: 'claims', licences: 'licences', due: 'freshness' } as const;
  const waiting = (Object.keys(pages) as (keyof typeof pages)[]).filter((name) => others[name] > 0);
  if (waiting.length === 0) return null;
  return (
    <nav aria-label={translate('moderation.others')}>
      <ul className="plain actions others">
        {waiting.map((name) => (
          <li key={name}>
            <a href={pathFor(language, `/moderate/${pages[name]}`)}>
              {translate(`moderation.other.${name}`, { number: others[name] })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
