import type { StepId } from '~/domain/listing-form/steps';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface MissingStepsProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly formId: string;
  readonly steps: readonly StepId[];
}

/** Which steps still lack something, each a link that shows what. */
export function MissingSteps({ language, translate, formId, steps }: MissingStepsProps) {
  return (
    <div className="box">
      <p>{translate('form.missing')}</p>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <a href={pathFor(language, `/portal/forms/${formId}/${step}?look=1`)}>{translate(`form.step.${step}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
