import { contactNames } from '~/domain/open-data/contact-card';
import type { Translate } from '~/i18n/translator';

interface ContactCardFormProps {
  readonly translate: Translate;
  /** Address of the contact file. */
  readonly href: string;
}

/** Saves numbers and website in a phone, under a name that says nothing; says what is in the file before it is saved. */
export function ContactCardForm({ translate, href }: ContactCardFormProps) {
  return (
    <form action={href} className="field">
      <label htmlFor="as">{translate('data.contact')}</label>
      <span className="hint small" id="as-hint">
        {translate('data.contact.hint')}
      </span>
      <select id="as" name="as" aria-describedby="as-hint">
        {contactNames.map((name) => (
          <option key={name} value={name}>
            {translate(`data.contact.${name}`)}
          </option>
        ))}
      </select>{' '}
      <button type="submit" className="second">
        {translate('data.contact.save')}
      </button>
    </form>
  );
}
