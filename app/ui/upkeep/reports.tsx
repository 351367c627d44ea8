import { type MistakeReason, mistakeReasons } from '~/domain/report/mistake-report';
import type { QueuedReport, ReportedListing } from '~/domain/report/queued-report';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { SelectField } from '~/ui/staff/fields';

interface FrameProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

/** Which reports to show. */
export function ReportFilterForm({
  language,
  translate,
  state,
  reason,
}: FrameProps & { state: string; reason: MistakeReason | null }) {
  return (
    <form method="get" action={pathFor(language, '/moderate/reports')} className="column">
      <input type="hidden" name="state" value={state} />
      <SelectField
        translate={translate}
        name="reason"
        label={translate('upkeep.reports.reason')}
        chosen={reason ?? ''}
        choices={[
          { value: '', label: translate('upkeep.any') },
          ...mistakeReasons.map((value) => ({ value, label: translate(`report.reason.${value}`) })),
        ]}
      />
      <button type="submit" className="second">
        {translate('upkeep.filter')}
      </button>
    </form>
  );
}

/** The reports about one listing; those that say the same stand once. */
export function ReportedListingSection({ language, translate, listing }: FrameProps & { listing: ReportedListing }) {
  return (
    <section>
      <h2 lang={listing.textLanguage}>{listing.name}</h2>
      <p className="actions">
        <a href={pathFor(language, `/services/${listing.slug}`)}>{translate('upkeep.publicPage')}</a>
        <a href={pathFor(language, `/moderate/listings/${listing.slug}`)}>{translate('upkeep.history')}</a>
      </p>
      <ul className="thread">
        {listing.groups.map(({ first, ids }) => (
          <li key={first.id} className={first.state === 'received' ? 'ours' : undefined}>
            <ReportFacts language={language} translate={translate} report={first} />
            {ids.length > 1 && <p className="quiet">{translate('upkeep.reports.times', { count: ids.length })}</p>}
            <p>
              <a
                className="button second"
                href={pathFor(language, `/moderate/reports/${first.id}`)}
                aria-label={`${translate('upkeep.reports.openOne')}: ${listing.name}, ${shownDate(language, first.createdOn)}`}
              >
                {translate('upkeep.reports.openOne')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Day, state, ticked boxes and note of one report. */
export function ReportFacts({ language, translate, report }: FrameProps & { report: QueuedReport }) {
  return (
    <>
      <p>
        <span className={report.state === 'received' ? 'state risk' : 'state'}>
          {translate(`upkeep.reports.state.${report.state}`)}
        </span>{' '}
        <span className="quiet">
          {translate('upkeep.report.receivedOn', { date: shownDate(language, report.createdOn) })}
        </span>
      </p>
      <p>
        <b>{report.reasons.map((reason) => translate(`report.reason.${reason}`)).join(' · ')}</b>
      </p>
      {report.note === null ? (
        <p className="quiet">{translate('upkeep.reports.noNote')}</p>
      ) : (
        <blockquote dir="auto" translate="no" className="words">
          {report.note}
        </blockquote>
      )}
    </>
  );
}
