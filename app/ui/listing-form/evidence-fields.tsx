import { evidenceFields } from '~/domain/listing/vocabulary';
import { blocksOf, mostSources } from '~/domain/listing-form/steps';
import { AddButton, blocksShown, Choices, Line } from './step-fields';
import type { StepProps } from './step-props';

/** Public pages that say the same, so that a moderator and a visitor can look. */
export function EvidenceFields(step: StepProps) {
  const { translate, content, more } = step;
  const numbers = blocksShown(blocksOf(content, ['url', 'about', 'asOf'], mostSources), more, mostSources);
  return (
    <>
      {numbers.map((n) => (
        <fieldset key={n} className="block">
          <legend>{translate('form.source.n', { n })}</legend>
          <Line step={step} name={`url.${n}`} label={translate('form.url')} inputMode="url" />
          <Choices
            step={step}
            name={`about.${n}`}
            label={translate('form.about')}
            hint={translate('form.several')}
            several
            choices={evidenceFields.map((value) => ({ value, label: translate(`vocabulary.evidence.${value}`) }))}
          />
          <Line step={step} name={`asOf.${n}`} label={translate('form.asOf')} hint={translate('form.asOf.hint')} />
        </fieldset>
      ))}
      {numbers.length < mostSources && <AddButton words={translate('form.source.add')} />}
    </>
  );
}
