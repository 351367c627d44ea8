import { type InterfaceLanguage, interfaceLanguages, namesInWords, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { ContactLink, ProseSection } from './prose';

interface AboutProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly settings: { readonly siteName: string; readonly origin: string };
  /** `mailto:` or https address; null where the operator has set none. */
  readonly contact: string | null;
}

/** Pages for those who pass help on: a foot that named them all would be longer than what stands above it. */
const more = [
  ['/leaflet', 'leaflet.nav'],
  ['/offline', 'offline.title'],
  ['/coverage', 'coverage.title'],
  ['/data', 'data.title'],
  ['/embed', 'embed.title'],
  ['/transparency', 'upkeep.public.title'],
] as const;

/** What this is, who answers for it, how listings are checked and ordered, and what the exit can and cannot do. */
export function About({ language, translate, settings, contact }: AboutProps) {
  return (
    <div className="column">
      <h1>{translate('pages.about.title')}</h1>
      <p className="lead">{translate('pages.about.lead')}</p>
      <p>{translate('pages.about.why')}</p>
      <ProseSection id="exit" title={translate('pages.about.exit')}>
        <p>{translate('pages.about.exit.can')}</p>
        <p>{translate('pages.about.exit.back')}</p>
        <p>{translate('pages.about.exit.cannot')}</p>
      </ProseSection>
      <ProseSection title={translate('pages.about.not')}>
        <p>{translate('pages.about.not.text')}</p>
      </ProseSection>
      <ProseSection id="checked" title={translate('pages.about.checked')}>
        <p>{translate('pages.about.checked.sources')}</p>
        <p>{translate('pages.about.checked.people')}</p>
        <p>
          {translate('pages.about.checked.report')}{' '}
          <a href={pathFor(language, '/report')}>{translate('pages.about.checked.follow')}</a>
        </p>
        <p>
          <a href={pathFor(language, '/list-your-service')}>{translate('upload.public.nav')}</a>
        </p>
      </ProseSection>
      <ProseSection id="more" title={translate('pages.about.more')}>
        <ul>
          {more.map(([path, key]) => (
            <li key={path}>
              <a href={pathFor(language, path)}>{translate(key, { site: settings.siteName })}</a>
            </li>
          ))}
        </ul>
      </ProseSection>
      <ProseSection id="order" title={translate('pages.about.order')}>
        <p>{translate('pages.about.order.text')}</p>
        <p>{translate('pages.about.order.reviews')}</p>
      </ProseSection>
      <ProseSection id="languages" title={translate('pages.about.languages')}>
        <p>{translate('pages.about.languages.text', { languages: namesInWords(language, interfaceLanguages) })}</p>
      </ProseSection>
      <ProseSection id="who" title={translate('pages.about.who')}>
        <p>{translate('pages.about.who.site', { site: settings.siteName, origin: settings.origin })}</p>
        <p>{translate(contact ? 'pages.about.who.contact' : 'pages.about.who.noContact')}</p>
        {contact && <ContactLink contact={contact} />}
      </ProseSection>
      <ProseSection id="security" title={translate('pages.about.security')}>
        <p>{translate(contact ? 'pages.about.security.contact' : 'pages.about.security.noContact')}</p>
      </ProseSection>
      <ProseSection
        id="licences"
        title={translate('pages.about.licences')}
        items={[
          translate('pages.about.licences.code'),
          translate('pages.about.licences.data'),
          translate('pages.about.licences.places'),
        ]}
      />
    </div>
  );
}
