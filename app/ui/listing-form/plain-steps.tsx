import { audiences, costs, kinds, placeVisibilities, reaches, situations } from '~/domain/listing/vocabulary';
import { blocksOf, mostLicences, typed } from '~/domain/listing-form/steps';
import { countryOptions } from '~/i18n/countries';
import type { Translate } from '~/i18n/translator';
import type { Choice } from '~/ui/staff/fields';
import { languageOptions } from './language-options';
import { AddButton, blocksShown, Choices, Line, Lines, Select, Selects, YesNoUnknown } from './step-fields';
import type { StepProps } from './step-props';

const countries = ({ language }: StepProps): Choice[] =>
  countryOptions(language).map(({ code, name }) => ({ value: code, label: name }));

const withEmpty = (choices: readonly Choice[], translate: Translate): Choice[] => [
  { value: '', label: translate('form.choose') },
  ...choices,
];

export function ProviderFields(step: StepProps) {
  const { translate, content, more } = step;
  const filled = blocksOf(content, ['register', 'number', 'registerUrl'], mostLicences);
  const numbers = blocksShown(filled, more, mostLicences);
  return (
    <>
      <Line step={step} name="operator" label={translate('form.operator')} hint={translate('form.operator.hint')} />
      <p>{translate('form.licence.intro')}</p>
      {numbers.map((n) => (
        <fieldset key={n} className="block">
          <legend>{translate('form.licence.n', { n })}</legend>
          <Line
            step={step}
            name={`register.${n}`}
            label={translate('form.register')}
            hint={translate('form.register.hint')}
          />
          <Line
            step={step}
            name={`number.${n}`}
            label={translate('form.number')}
            hint={translate('form.number.hint')}
          />
          <Line step={step} name={`registerUrl.${n}`} label={translate('form.registerUrl')} inputMode="url" />
        </fieldset>
      ))}
      {numbers.length < mostLicences && <AddButton words={translate('form.licence.add')} />}
    </>
  );
}

export function ServiceFields(step: StepProps) {
  const { translate, language, content } = step;
  const kindChoices = kinds.map((kind) => ({ value: kind, label: translate(`vocabulary.kind.${kind}`) }));
  return (
    <>
      <Line step={step} name="name" label={translate('form.name')} hint={translate('form.name.hint')} />
      <Line step={step} name="nativeName" label={translate('form.nativeName')} hint={translate('form.optional')} />
      <Select step={step} name="kind" label={translate('form.kind')} choices={withEmpty(kindChoices, translate)} />
      <Lines
        step={step}
        name="summary"
        label={translate('form.summary')}
        hint={translate('form.summary.hint')}
        rows={7}
      />
      <Select
        step={step}
        name="textLanguage"
        label={translate('form.textLanguage')}
        hint={translate('form.textLanguage.hint')}
        choices={languageOptions(language, [typed(content, 'textLanguage')])}
        fallback={language}
      />
      <Line
        step={step}
        name="website"
        label={translate('form.website')}
        hint={translate('form.optional')}
        inputMode="url"
      />
      <Choices
        step={step}
        name="reach"
        label={translate('form.reach')}
        choices={[...reaches].reverse().map((reach) => ({ value: reach, label: translate(`form.reach.${reach}`) }))}
      />
      <Selects
        step={step}
        name="countries"
        label={translate('form.countries')}
        hint={translate('form.countries.hint')}
        choices={countries(step)}
        spare={1}
        add={translate('form.countries.add')}
      />
      <Lines
        step={step}
        name="regions"
        label={translate('form.regions')}
        hint={translate('form.regions.hint')}
        rows={3}
      />
    </>
  );
}

export function AudienceFields(step: StepProps) {
  const { translate } = step;
  return (
    <>
      <Choices
        step={step}
        name="audiences"
        label={translate('form.audiences')}
        hint={translate('form.several')}
        several
        choices={audiences.map((value) => ({ value, label: translate(`vocabulary.for.${value}`) }))}
      />
      <Choices
        step={step}
        name="situations"
        label={translate('form.situations')}
        hint={translate('form.situations.hint')}
        several
        choices={situations.map((value) => ({ value, label: translate(`vocabulary.situation.${value}`) }))}
      />
      <Line
        step={step}
        name="minimumAge"
        label={translate('form.minimumAge')}
        hint={translate('form.age.hint')}
        inputMode="numeric"
      />
      <Line
        step={step}
        name="maximumAge"
        label={translate('form.maximumAge')}
        hint={translate('form.age.hint')}
        inputMode="numeric"
      />
      <YesNoUnknown step={step} name="referral" label={translate('form.referral')} />
      <Lines step={step} name="notFor" label={translate('form.notFor')} hint={translate('form.notFor.hint')} rows={4} />
    </>
  );
}

export function MoneyFields(step: StepProps) {
  const { translate, language, content } = step;
  return (
    <>
      <Choices
        step={step}
        name="cost"
        label={translate('form.cost')}
        choices={costs.map((value) => ({ value, label: translate(`vocabulary.cost.${value}`) }))}
      />
      <Selects
        step={step}
        name="languages"
        label={translate('form.languages')}
        hint={translate('form.languages.hint')}
        choices={languageOptions(language, content.languages ?? [])}
        spare={3}
        add={translate('form.languages.add')}
      />
    </>
  );
}

export function PlaceFields(step: StepProps) {
  const { translate } = step;
  const choices = ['none', ...placeVisibilities] as const;
  return (
    <>
      <Choices
        step={step}
        name="visibility"
        label={translate('form.visibility')}
        choices={choices.map((value) => ({
          value,
          label: translate(`form.visibility.${value}`),
          hint: translate(`form.visibility.${value}.hint`),
        }))}
      />
      <Line step={step} name="street" label={translate('form.street')} hint={translate('form.street.hint')} />
      <Line step={step} name="postcode" label={translate('form.postcode')} />
      <Line step={step} name="locality" label={translate('form.locality')} />
      <Line step={step} name="region" label={translate('form.region')} hint={translate('form.optional')} />
      <Select
        step={step}
        name="country"
        label={translate('form.country')}
        choices={withEmpty(countries(step), translate)}
      />
    </>
  );
}
