import { type StepContent, type StepId, stepIds } from '~/domain/listing-form/steps';
import type { StyleWarning } from '~/domain/listing-form/style-words';
import { pathFor } from '~/i18n/languages';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';
import { ConfidentialityFields } from './confidentiality-fields';
import { ContactFields } from './contact-fields';
import { EvidenceFields } from './evidence-fields';
import { AudienceFields, MoneyFields, PlaceFields, ProviderFields, ServiceFields } from './plain-steps';
import { Progress } from './progress';
import { StepMistakes } from './step-mistakes';
import type { StepProps } from './step-props';

const fieldsOfStep = {
  provider: ProviderFields,
  service: ServiceFields,
  audience: AudienceFields,
  contact: ContactFields,
  money: MoneyFields,
  place: PlaceFields,
  confidentiality: ConfidentialityFields,
  evidence: EvidenceFields,
} as const satisfies Record<StepId, (props: StepProps) => unknown>;

export interface StepPageProps extends StepProps {
  readonly session: ShownSession;
  readonly formId: string;
  /** Name of the service, where one was typed. */
  readonly name: string;
  /** True where a live listing is edited. */
  readonly isEdit: boolean;
  /** Steps that still lack something. */
  readonly unfinished: readonly StepId[];
  /** What this page shows, as it comes back with the form. */
  readonly seen: string;
  /** What another window saved meanwhile; null where none did. */
  readonly theirs: StepContent | null;
  readonly warnings: readonly StyleWarning[];
}

/** One short step of the form: its fields, and where one goes from here. Every button saves first. */
export function StepPage(props: StepPageProps) {
  const { translate, language, step, formId, session } = props;
  const Fields = fieldsOfStep[step];
  const number = stepIds.indexOf(step) + 1;
  return (
    <>
      <StepMistakes {...props} />
      {props.theirs && <Theirs {...props} theirs={props.theirs} />}
      <p className="quiet">
        {props.name || translate('form.newService')} · {translate('form.stepOf', { number, of: stepIds.length })}
      </p>
      <h1>{translate(`form.step.${step}`)}</h1>
      <p>{translate(`form.step.${step}.intro`)}</p>
      {props.isEdit && number === 1 && <p className="box">{translate('form.editHeld')}</p>}
      <Warnings {...props} />
      <form method="post" action={pathFor(language, `/portal/forms/${formId}/${step}`)} autoComplete="off">
        <FormToken session={session} />
        <input type="hidden" name="seen" value={props.seen} />
        {/* The first button is the one that the Enter key presses. */}
        <button type="submit" name="then" value="next" className="unseen" tabIndex={-1} aria-hidden="true">
          {translate('form.next')}
        </button>
        <Fields {...props} />
        <p className="actions">
          <button type="submit" name="then" value="next">
            {translate('form.next')}
          </button>
          <button type="submit" name="then" value="leave" className="second">
            {translate('form.leave')}
          </button>
          {number > 1 && (
            <button type="submit" name="then" value="back" className="second">
              {translate('form.back')}
            </button>
          )}
        </p>
        <p className="small quiet">{translate('form.everySaves')}</p>
      </form>
      <Progress {...props} current={step} />
    </>
  );
}

/** Two windows: what was typed here stands in the fields, what the other saved stands here. */
function Theirs({ translate, content, theirs }: StepPageProps & { theirs: StepContent }) {
  const names = [...new Set([...Object.keys(content), ...Object.keys(theirs)])];
  const differing = names.filter((name) => (content[name] ?? []).join('\n') !== (theirs[name] ?? []).join('\n'));
  return (
    <div className="errors" role="alert">
      <h2>{translate('form.changed.title')}</h2>
      <p>{translate('form.changed.what')}</p>
      <ul>
        {differing.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{translate('form.changed.field')}</a>{' '}
            {translate('form.changed.there', { text: (theirs[name] ?? []).join(translate('shell.comma')) || '–' })}
          </li>
        ))}
      </ul>
      <p>{translate('form.changed.do')}</p>
    </div>
  );
}

function Warnings({ translate, warnings }: StepPageProps) {
  if (warnings.length === 0) return null;
  return (
    <div className="box">
      <h2>{translate('form.style.title')}</h2>
      <ul>
        {warnings.map(({ reason, word }) => (
          <li key={word}>
            “{word}”: {translate(`form.style.${reason}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
