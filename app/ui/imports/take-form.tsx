import { type FormContent, type StepId, stepIds } from '~/domain/listing-form/steps';
import { pathFor } from '~/i18n/languages';
import { ConfidentialityFields } from '~/ui/listing-form/confidentiality-fields';
import { ContactFields } from '~/ui/listing-form/contact-fields';
import { EvidenceFields } from '~/ui/listing-form/evidence-fields';
import { AudienceFields, MoneyFields, PlaceFields, ProviderFields, ServiceFields } from '~/ui/listing-form/plain-steps';
import type { StepProps } from '~/ui/listing-form/step-props';
import type { FieldErrors } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

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

export interface TakeFormProps extends Pick<StepProps, 'language' | 'translate' | 'more' | 'grid' | 'zones'> {
  readonly session: ShownSession;
  /** Where it is posted to, without language prefix. */
  readonly path: string;
  readonly version: number;
  /** Steps that lack something, or did when the form was first shown. */
  readonly steps: readonly StepId[];
  readonly content: FormContent;
  readonly errors: Readonly<Partial<Record<StepId, FieldErrors>>>;
}

/** Makes a submission of a draft; what the source does not say is asked here, in the fields that clinicians fill. */
export function TakeForm({ session, path, version, steps, content, errors, ...shown }: TakeFormProps) {
  const { language, translate } = shown;
  return (
    <section aria-labelledby="take">
      <h2 id="take">{translate('imports.take.title')}</h2>
      <p>
        {translate('imports.take.what')} {steps.length > 0 && translate('imports.take.missing')}
      </p>
      <form method="post" action={pathFor(language, path)} autoComplete="off">
        <FormToken session={session} />
        <input type="hidden" name="version" value={version} />
        {/* The first button is the one that the Enter key presses. */}
        <button type="submit" name="act" value="take" className="unseen" tabIndex={-1} aria-hidden="true">
          {translate('imports.take.do')}
        </button>
        {stepIds
          .filter((step) => steps.includes(step))
          .map((step) => {
            const Fields = fieldsOfStep[step];
            return (
              <fieldset key={step} className="block">
                <legend>{translate(`form.step.${step}`)}</legend>
                <input type="hidden" name="steps" value={step} />
                <Fields
                  {...shown}
                  step={step}
                  content={content[step] ?? {}}
                  errors={errors[step] ?? {}}
                  contacts={[]}
                />
              </fieldset>
            );
          })}
        <button type="submit" name="act" value="take">
          {translate('imports.take.do')}
        </button>
      </form>
    </section>
  );
}
