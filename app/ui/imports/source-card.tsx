import type { ServiceViewName, SourceView } from '~/domain/import/source-view';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

interface SourceProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  readonly source: SourceView;
}

/** Whose directory it is, where it is read from, when it last was, and the button that reads it again. */
export function SourceFacts({ language, translate, session, source }: SourceProps) {
  const { address, publisher, licence, lastRun, refreshedAt } = source;
  return (
    <>
      <dl className="stated">
        <dt>{translate('imports.readFrom')}</dt>
        <dd dir="auto" className="long">
          {address ?? translate('imports.fromFile')}
        </dd>
        {publisher && (
          <>
            <dt>{translate('imports.publisher')}</dt>
            <dd dir="auto">{publisher}</dd>
          </>
        )}
        {licence && (
          <>
            <dt>{translate('imports.licence')}</dt>
            <dd dir="auto" className="long">
              {licence}
            </dd>
          </>
        )}
      </dl>
      <p className="quiet">
        {refreshedAt
          ? translate('imports.lastRead', { date: shownDate(language, refreshedAt.slice(0, 10)) })
          : translate('imports.neverRead')}
        {lastRun && (
          <>
            {' '}
            {translate('imports.counts', {
              added: lastRun.added,
              changed: lastRun.changed,
              same: lastRun.same,
              refused: lastRun.refused,
              gone: lastRun.gone,
            })}
          </>
        )}
      </p>
      {source.refresh === 'failed' && <p className="error">{translate('imports.refresh.failed')}</p>}
      {source.isRunning ? (
        <p role="status">{translate('imports.refresh.running', { number: readSoFar(source) })}</p>
      ) : (
        address && (
          <form method="post" action={pathFor(language, `/moderate/imports/${source.id}`)}>
            <FormToken session={session} />
            <button type="submit" name="act" value="refresh" className="second">
              {translate('imports.refresh')}
            </button>
          </form>
        )
      )}
    </>
  );
}

const readSoFar = ({ lastRun }: SourceView): number => (lastRun?.state === 'running' ? lastRun.position : 0);

const views: readonly ServiceViewName[] = ['draft', 'differs', 'taken', 'ignored', 'gone'];

/** How many services there are of each sort; each a link to them. */
export function SourceCounts({
  language,
  translate,
  source,
  chosen,
}: Omit<SourceProps, 'session'> & { readonly chosen: ServiceViewName | null }) {
  return (
    <nav aria-label={`${translate('imports.views')}: ${source.name}`}>
      <ul className="counts">
        {views.map((view) => (
          <li key={view}>
            <b>{source.counts[view]}</b>
            <a
              href={pathFor(language, `/moderate/imports/${source.id}?view=${view}`)}
              aria-current={view === chosen ? 'true' : undefined}
            >
              {translate(`imports.view.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
