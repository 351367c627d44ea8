import type { ListedRevision, ListingAct, ListingHistory } from '~/domain/review/history-view';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { SelectField } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';
import { Differences } from './differences';

export interface HistoryProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  /** Address of the page without language prefix and query. */
  readonly path: string;
  readonly history: ListingHistory;
}

/** State, and ways to what else there is about this listing. */
export function HistoryHead({ language, translate, history }: HistoryProps) {
  const { slug, state, organization } = history;
  return (
    <>
      <p>
        <span className="state">{translate(`moderation.listing.${state}`)}</span> {organization}
      </p>
      <p className="actions">
        {state === 'published' && (
          <a href={pathFor(language, `/services/${slug}`)}>{translate('moderation.review.publicPage')}</a>
        )}
        <a href={pathFor(language, '/moderate/reports')}>{translate('moderation.history.reports')}</a>
        <a href={pathFor(language, '/moderate')}>{translate('moderation.review.back')}</a>
      </p>
    </>
  );
}

/** All revisions, and a form that puts any two side by side. */
export function Versions(props: HistoryProps) {
  const { language, translate, path, history } = props;
  const { revisions, compared } = history;
  const choices = revisions.map(({ number }) => ({
    value: String(number),
    label: translate('moderation.revisionNumber', { number }),
  }));
  return (
    <section>
      <h2>{translate('moderation.history.revisions')}</h2>
      <div className="scroll">
        <table className="versions">
          <tbody>
            {revisions.map((revision) => (
              <VersionRow key={revision.id} {...props} revision={revision} />
            ))}
          </tbody>
        </table>
      </div>
      {revisions.length > 1 && (
        <form method="get" action={pathFor(language, path)} id="compare">
          <h3>{translate('moderation.history.compare')}</h3>
          <div className="filter-fields">
            <SelectField
              translate={translate}
              name="from"
              label={translate('moderation.history.from')}
              choices={choices}
              chosen={String(compared?.from.number ?? revisions[1]?.number ?? '')}
            />
            <SelectField
              translate={translate}
              name="to"
              label={translate('moderation.history.to')}
              choices={choices}
              chosen={String(compared?.to.number ?? revisions[0]?.number ?? '')}
            />
          </div>
          <button type="submit" className="second">
            {translate('moderation.history.show')}
          </button>
        </form>
      )}
      {compared && <Compared {...props} compared={compared} />}
    </section>
  );
}

function VersionRow({ language, translate, revision }: HistoryProps & { revision: ListedRevision }) {
  const { id, number, state, createdAt, publishedAt, wasReviewed } = revision;
  const label = translate('moderation.revisionNumber', { number });
  const hasPage = wasReviewed || state === 'in-review';
  return (
    <tr>
      <th scope="row">{hasPage ? <a href={pathFor(language, `/moderate/review/${id}`)}>{label}</a> : label}</th>
      <td>{translate(`moderation.revision.${state}`)}</td>
      <td>
        {translate('moderation.history.created')}: {shownDate(language, createdAt.slice(0, 10))}
      </td>
      <td>
        {publishedAt &&
          `${translate('moderation.history.published')}: ${shownDate(language, publishedAt.slice(0, 10))}`}
      </td>
    </tr>
  );
}

function Compared({
  language,
  translate,
  history,
  compared,
}: HistoryProps & { compared: NonNullable<ListingHistory['compared']> }) {
  if (compared.differences.length === 0) return <p>{translate('moderation.history.same')}</p>;
  const side = ({ number }: ListedRevision) => translate('moderation.revisionNumber', { number });
  return (
    <Differences
      language={language}
      translate={translate}
      textLanguage={history.textLanguage}
      differences={compared.differences}
      sides={[side(compared.from), side(compared.to)]}
    />
  );
}

/** Closures, notices and licences. */
export function NoticesAndLicences({ language, translate, history }: HistoryProps) {
  const { notices, licences, textLanguage } = history;
  return (
    <>
      <section>
        <h2>{translate('moderation.history.notices')}</h2>
        {notices.length === 0 && <p className="quiet">{translate('moderation.history.noNotices')}</p>}
        <ul className="plain">
          {notices.map(({ id, text, fromOn, untilOn }) => (
            <li key={id}>
              {shownDate(language, fromOn)} – {shownDate(language, untilOn)}{' '}
              {text && <span lang={textLanguage}>{text}</span>}
            </li>
          ))}
        </ul>
      </section>
      {licences.length > 0 && (
        <section>
          <h2>{translate('moderation.licences')}</h2>
          <ul className="plain">
            {licences.map(({ id, register, number, state }) => (
              <li key={id}>
                <a href={pathFor(language, `/moderate/licences/${id}`)}>
                  {translate('moderation.licence', { register, number })}
                </a>{' '}
                <span className="state">{translate(`moderation.licence.${state}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Everything that was done, the newest first. */
export function Trail({ language, translate, path, history }: HistoryProps) {
  return (
    <section>
      <h2>{translate('moderation.history.trail')}</h2>
      <p>
        <a href={pathFor(language, `${path}/trail.json`)} download={`${history.slug}-trail.json`}>
          {translate('moderation.history.export')}
        </a>
      </p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{translate('moderation.history.when')}</th>
              <th scope="col">{translate('moderation.history.what')}</th>
              <th scope="col">{translate('moderation.history.who')}</th>
            </tr>
          </thead>
          <tbody>
            {history.trail.map(({ id, occurredAt, action, actor }) => (
              <tr key={id}>
                <td>
                  <time dateTime={occurredAt}>{`${occurredAt.slice(0, 10)} ${occurredAt.slice(11, 16)} UTC`}</time>
                </td>
                <td>{actionInWords(action, translate)}</td>
                <td>{actorInWords(actor, history, translate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function actionInWords(action: string, translate: Translate): string {
  return translate(`moderation.action.${action}` as TextKey);
}

function actorInWords(actor: string, { actorNames, organization }: ListingHistory, translate: Translate): string {
  if (actor === 'seed') return translate('moderation.history.seed');
  if (actor === 'system') return translate('moderation.history.system');
  const [role, account = ''] = actor.split(' ');
  return role === 'provider'
    ? (organization ?? translate('moderation.thread.provider'))
    : (actorNames[account] ?? actor);
}

/** Pause, resume, withdraw; withdrawing asks once more. */
export function ListingActs(props: HistoryProps) {
  const { translate, history } = props;
  if (history.open.length === 0) return null;
  return (
    <section>
      <h2>{translate('moderation.history.visible')}</h2>
      {history.open.includes('pause') && <ActForm {...props} act="pause" hint="moderation.history.pauseWhat" />}
      {history.open.includes('resume') && <ActForm {...props} act="resume" />}
      {history.open.includes('withdraw') && (
        <details>
          <summary>{translate('moderation.history.withdraw')}</summary>
          <p>{translate('moderation.history.withdrawWhat')}</p>
          <ActForm {...props} act="withdraw" label="moderation.history.withdrawSure" />
        </details>
      )}
    </section>
  );
}

function ActForm(props: HistoryProps & { act: ListingAct; hint?: TextKey; label?: TextKey }) {
  const { language, translate, session, path, history, act, hint } = props;
  return (
    <form method="post" action={pathFor(language, path)}>
      <FormToken session={session} />
      <input type="hidden" name="version" value={history.version} />
      <button type="submit" className="second" name="act" value={act}>
        {translate(props.label ?? `moderation.history.${act}`)}
      </button>
      {hint && <span className="hint small">{translate(hint)}</span>}
    </form>
  );
}
