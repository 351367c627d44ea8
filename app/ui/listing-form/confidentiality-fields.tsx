import { channelTypes } from '~/domain/listing/vocabulary';
import { Lines, YesNoUnknown } from './step-fields';
import type { NamedContact, StepProps } from './step-props';

/** What visitors are told before they make contact. Not knowing is an answer everywhere. */
export function ConfidentialityFields(step: StepProps) {
  const { translate, contacts } = step;
  return (
    <>
      <YesNoUnknown
        step={step}
        name="anonymous"
        label={translate('form.anonymous')}
        hint={translate('form.anonymous.hint')}
      />
      <Lines
        step={step}
        name="statement"
        label={translate('form.statement')}
        hint={translate('form.statement.hint')}
        rows={6}
      />
      {contacts.length === 0 && <p>{translate('form.confidentiality.noContacts')}</p>}
      {contacts.map((contact) => (
        <ContactAnswers key={contact.number} step={step} contact={contact} />
      ))}
    </>
  );
}

function ContactAnswers({ step, contact }: { step: StepProps; contact: NamedContact }) {
  const { translate } = step;
  const { number: n } = contact;
  const type = channelTypes.find((each) => each === contact.type);
  return (
    <fieldset className="block">
      <legend>
        {type ? translate(`vocabulary.channel.${type}`) : translate('form.contact.n', { n })}
        {translate('shell.colon')}
        <bdi>{contact.value}</bdi>
      </legend>
      <YesNoUnknown step={step} name={`asksName.${n}`} label={translate('form.asksName')} />
      <YesNoUnknown step={step} name={`seesNumber.${n}`} label={translate('form.seesNumber')} />
      <Lines
        step={step}
        name={`keeps.${n}`}
        label={translate('form.keeps')}
        hint={translate('form.emptyIsUnknown')}
        rows={2}
      />
      <Lines
        step={step}
        name={`passesOn.${n}`}
        label={translate('form.passesOn')}
        hint={translate('form.emptyIsUnknown')}
        rows={2}
      />
    </fieldset>
  );
}
