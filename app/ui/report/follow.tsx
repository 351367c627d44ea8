import type { FollowedReport } from '~/domain/report/mistake-report';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { describedBy, ErrorBeside, ErrorSummary } from './error-summary';
import { MustWait } from './report-form';

interface FrameProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

interface AskForCodeProps extends FrameProps {
  readonly typed: string;
  readonly error: TextKey | null;
  readonly mustWait: boolean;
}

/** The form that opens a report by its code. The code is posted, so it stands in no address. */
export function AskForCode({ language, translate, typed, error, mustWait }: AskForCodeProps) {
  const errors = error ? [{ field: 'code', message: error }] : [];
  return (
    <div className="column">
      {mustWait && <MustWait translate={translate} />}
      <ErrorSummary translate={translate} errors={errors} />
      <h1>{translate('report.follow')}</h1>
      <p>{translate('report.followIntro')}</p>
      <form method="post" action={pathFor(language, '/report')} autoComplete="off">
        <div className="field">
          <label htmlFor="code">{translate('report.followCode')}</label>
          <span className="hint" id="code-hint">
            {translate('report.followHint')}
          </span>
          <ErrorBeside translate={translate} field="code" errors={errors} />
          <input
            id="code"
            name="code"
            type="text"
            required
            maxLength={60}
            defaultValue={typed}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="characters"
            translate="no"
            aria-describedby={describedBy('code', 'code-hint', errors)}
            aria-invalid={error ? true : undefined}
          />
        </div>
        <button type="submit">{translate('report.followSend')}</button>
      </form>
      {error === 'report.error.codeUnknown' && <p className="quiet">{translate('report.codeUnknownHint')}</p>}
    </div>
  );
}

/** What became of a report, and the way to delete it. */
export function Followed({ language, translate, report, code }: FrameProps & { report: FollowedReport; code: string }) {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(report.createdOn),
  );
  return (
    <div className="column">
      <h1>{translate('report.stateOf', { name: report.listingName })}</h1>
      <p>{translate('report.receivedOn', { date })}</p>
      <p className="lead" data-state={report.state}>
        {translate(`report.state.${report.state}`)}
      </p>
      <h2>{translate('report.answer')}</h2>
      <p>{report.answer ?? translate('report.answerNone')}</p>
      <p>
        <a href={pathFor(language, `/services/${report.listingSlug}`)}>{translate('report.back')}</a>
      </p>
      <h2>{translate('report.delete')}</h2>
      <p>{translate('report.deleteWhat')}</p>
      <form method="post" action={pathFor(language, '/report')} autoComplete="off">
        <input type="hidden" name="code" value={code} />
        <button type="submit" name="do" value="delete" className="second">
          {translate('report.deleteNow')}
        </button>
      </form>
    </div>
  );
}

/** Said once a report is gone. */
export function Deleted({ language, translate }: FrameProps) {
  return (
    <div className="column">
      <h1>{translate('report.deleted')}</h1>
      <p>{translate('report.deletedWhat')}</p>
      <p>
        <a className="button" href={pathFor(language, '/')}>
          {translate('errors.home')}
        </a>
      </p>
    </div>
  );
}
