import { closelyTested, type InterfaceLanguage, namesInWords } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { ContactLink, ProseSection } from './prose';

interface AccessibilityProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly contact: string | null;
}

/** Day of the last self-assessment; change it together with the statement. */
const assessedOn = '2026-11-22';

/** The accessibility statement, in the order of the European model (Implementing Decision 2018/1523). */
export function Accessibility({ language, translate, contact }: AccessibilityProps) {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(assessedOn));
  return (
    <div className="column">
      <h1>{translate('pages.accessibility.title')}</h1>
      <p className="lead">{translate('pages.accessibility.lead')}</p>
      <ProseSection title={translate('pages.accessibility.status')}>
        <p>{translate('pages.accessibility.status.text')}</p>
      </ProseSection>
      <ProseSection
        title={translate('pages.accessibility.limits')}
        items={[
          translate('pages.accessibility.limits.people'),
          translate('pages.accessibility.limits.translations'),
          translate('pages.accessibility.limits.listings'),
          translate('pages.accessibility.limits.services'),
        ]}
      />
      <ProseSection title={translate('pages.accessibility.method')}>
        <p>{translate('pages.accessibility.method.auto', { languages: namesInWords(language, closelyTested) })}</p>
        <p>{translate('pages.accessibility.method.date', { date })}</p>
      </ProseSection>
      <ProseSection title={translate('pages.accessibility.contact')}>
        <p>{translate(contact ? 'pages.accessibility.contact.some' : 'pages.accessibility.contact.none')}</p>
        {contact && <ContactLink contact={contact} />}
        <p>{translate('pages.accessibility.enforcement')}</p>
      </ProseSection>
    </div>
  );
}
