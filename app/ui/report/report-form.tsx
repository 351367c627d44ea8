import { mistakeReasons } from '~/domain/report/mistake-report';
import {
  mostNoteLength,
  type ReportErrors,
  type ReportField,
  type TypedReport,
  trapField,
} from '~/domain/report/report-form';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { urgentPath } from '~/ui/page/page';
import { describedBy, ErrorBeside, ErrorSummary, type FieldError } from './error-summary';

interface ReportFormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly country: string | null;
  readonly listing: { readonly name: string; readonly textLanguage: string };
  /** Addresses of this form and of the listing; under a sealed search neither names the listing. */
  readonly action: string;
  readonly backHref: string;
  /** What was typed before, when the form comes back. */
  readonly typed: TypedReport;
  readonly errors: ReportErrors;
  /** True where too many reports came from this network; what was typed stays. */
  readonly mustWait: boolean;
}

const fieldIds: Readonly<Record<ReportField, string>> = { reasons: 'reason-phone', note: 'note', trap: trapField };

/** Boxes to tick and a note; needs neither account nor script. */
export function ReportForm(props: ReportFormProps) {
  const { language, translate, country, listing, typed } = props;
  const errors = listed(props.errors);
  return (
    <div className="column">
      {props.mustWait && <MustWait translate={translate} />}
      <ErrorSummary translate={translate} errors={errors} />
      <h1>{translate('report.title')}</h1>
      <p className="lead">
        {translate('report.about')}
        {translate('shell.colon')}
        <b lang={listing.textLanguage}>{listing.name}</b>
      </p>
      <p>{translate('report.intro')}</p>
      <form method="post" action={props.action} autoComplete="off">
        <Reasons translate={translate} typed={typed} errors={errors} />
        <Note translate={translate} typed={typed} errors={errors} />
        <Trap translate={translate} errors={errors} />
        <p className="small">{translate('report.kept')}</p>
        <button type="submit">{translate('report.send')}</button>
      </form>
      <p>
        <a href={props.backHref}>{translate('report.back')}</a> ·{' '}
        <a href={urgentPath(language, country)}>{translate('shell.urgent')}</a>
      </p>
    </div>
  );
}

/** Said above a form that was refused because its network sent too many. */
export function MustWait({ translate }: { translate: Translate }) {
  return (
    <div className="errors" role="alert">
      <h2>{translate('errors.429.title')}</h2>
      <p>{translate('errors.429.what')}</p>
      <p>{translate('errors.429.do')}</p>
    </div>
  );
}

interface PartProps {
  readonly translate: Translate;
  readonly typed: TypedReport;
  readonly errors: readonly FieldError[];
}

function Reasons({ translate, typed, errors }: PartProps) {
  const field = fieldIds.reasons;
  return (
    <fieldset aria-describedby={describedBy(field, 'reasons-hint', errors)}>
      <legend>{translate('report.reasons')}</legend>
      <span className="hint" id="reasons-hint">
        {translate('report.reasonsHint')}
      </span>
      <ErrorBeside translate={translate} field={field} errors={errors} />
      {mistakeReasons.map((reason) => (
        <label key={reason} className="check">
          <input
            type="checkbox"
            id={`reason-${reason}`}
            name="reason"
            value={reason}
            defaultChecked={typed.reasons.includes(reason)}
          />
          <span>{translate(`report.reason.${reason}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Spelling services of browsers may send text elsewhere, so they are told to stay out. */
function Note({ translate, typed, errors }: PartProps) {
  const field = fieldIds.note;
  return (
    <div className="field">
      <label htmlFor={field}>{translate('report.note')}</label>
      <span className="hint" id="note-hint">
        {translate('report.noteOptional')} {translate('report.noteHint')}
      </span>
      <ErrorBeside translate={translate} field={field} errors={errors} />
      <textarea
        id={field}
        name="note"
        rows={6}
        maxLength={mostNoteLength * 2}
        spellCheck={false}
        autoComplete="off"
        defaultValue={typed.note}
        aria-describedby={describedBy(field, 'note-hint', errors)}
        aria-invalid={errors.some((each) => each.field === field) || undefined}
      />
    </div>
  );
}

/** Off the screen and out of the tab order; it shows itself only where something was typed into it. */
function Trap({ translate, errors }: Omit<PartProps, 'typed'>) {
  const caught = errors.some((each) => each.field === trapField);
  return (
    <div className={caught ? 'field' : 'unseen'} aria-hidden={caught ? undefined : true}>
      <label htmlFor={trapField}>{translate('report.trap')}</label>
      <ErrorBeside translate={translate} field={trapField} errors={errors} />
      <input id={trapField} name={trapField} type="text" tabIndex={caught ? undefined : -1} autoComplete="off" />
    </div>
  );
}

function listed(errors: ReportErrors): FieldError[] {
  return (['reasons', 'note', 'trap'] as const).flatMap((field) => {
    const message: TextKey | undefined = errors[field];
    return message ? [{ field: fieldIds[field], message }] : [];
  });
}
