import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { ContactLink, ProseSection } from './prose';

interface ListYourServiceProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** Origin of the signed-in pages. */
  readonly staffOrigin: string;
  /** `mailto:` or https address; null where the operator has set none. */
  readonly contact: string | null;
}

/** Heading of a section → its sentences. */
const sections = [
  ['who', ['who.services', 'who.people', 'who.not']],
  ['ask', ['ask.form', 'ask.limits', 'ask.evidence']],
  ['see', ['see.shown', 'see.address', 'see.account']],
  ['checked', ['checked.people', 'checked.time', 'checked.words']],
  ['fresh', ['fresh.reminders', 'fresh.silence']],
] as const;

/** For clinicians: who can be listed, what is asked, what is shown, who checks it, and how to leave. */
export function ListYourService({ language, translate, staffOrigin, contact }: ListYourServiceProps) {
  const at = (path: string) => `${staffOrigin}${pathFor(language, path)}`;
  const words = (key: string) => translate(`upload.public.${key}` as TextKey);
  return (
    <div className="column">
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <p className="go-on">
        <a className="button" href={at('/portal/sign-up')}>
          {words('signUp')}
        </a>
        <a className="button second" href={at('/portal/sign-in')}>
          {words('signIn')}
        </a>
      </p>
      <p>{words('find')}</p>
      {sections.map(([section, sentences]) => (
        <ProseSection key={section} id={section} title={words(section)} items={sentences.map(words)} />
      ))}
      <ProseSection
        id="hide"
        title={words('hide')}
        items={[words('hide.pause'), words('hide.never'), words('hide.noAccount')]}
      >
        {contact && (
          <>
            <p>{words('hide.contact')}</p>
            <ContactLink contact={contact} />
          </>
        )}
      </ProseSection>
      <ProseSection
        id="safety"
        title={words('safety')}
        items={[words('safety.known'), words('safety.do'), words('safety.limit')]}
      />
    </div>
  );
}
