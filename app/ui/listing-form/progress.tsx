import { type StepId, stepIds } from '~/domain/listing-form/steps';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface ProgressProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly formId: string;
  readonly unfinished: readonly StepId[];
  readonly current: StepId | null;
}

/** All steps, with which still lack something; then looking at it, then sending it. */
export function Progress({ language, translate, formId, unfinished, current }: ProgressProps) {
  const to = (page: string) => pathFor(language, `/portal/forms/${formId}/${page}`);
  return (
    <nav className="progress" aria-label={translate('form.progress')}>
      <h2>{translate('form.progress')}</h2>
      <ol>
        {stepIds.map((step) => {
          const lacks = unfinished.includes(step);
          return (
            <li key={step}>
              <a href={to(lacks ? `${step}?look=1` : step)} aria-current={step === current ? 'step' : undefined}>
                {translate(`form.step.${step}`)}
              </a>{' '}
              <span className={lacks ? 'quiet' : 'state'}>{translate(lacks ? 'form.lacks' : 'form.ready')}</span>
            </li>
          );
        })}
      </ol>
      <p className="actions">
        <a className="button second" href={to('preview')}>
          {translate('form.toPreview')}
        </a>
        <a className="button second" href={to('send')}>
          {translate('form.toSend')}
        </a>
      </p>
      <p>
        <a href={to('discard')}>{translate('form.discard')}</a>
      </p>
    </nav>
  );
}
