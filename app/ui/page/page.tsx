import type { ReactNode } from 'react';
import { bigNumbersOf, firstChannelOf, type UrgentHelp } from '~/domain/urgent/urgent-help';
import { countryName } from '~/i18n/countries';
import { type InterfaceLanguage, interfaceLanguages, languageOwnNames, pathFor } from '~/i18n/languages';
import { reviewOf } from '~/i18n/texts';
import type { Translate } from '~/i18n/translator';
import { Icon, type IconName, IconSheet } from '~/ui/icons/icon';
import { Mark } from '~/ui/icons/mark';
import { contactHref, contactTarget } from '~/ui/listing/contact';

/** What of the settings a page shows. */
export interface ShownSettings {
  readonly siteName: string;
  readonly origin: string;
}

export interface PageProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly settings: ShownSettings;
  /** ISO 3166-1 alpha-2 the visitor has chosen; carried along in links, never guessed. */
  readonly country: string | null;
  /** Address of this page without language prefix, query included: the other languages link to it. */
  readonly path: string;
  /** Numbers of the chosen country for the foot of the page. */
  readonly urgent?: UrgentHelp | null;
  /** True on pages that say so much about urgent help themselves that the foot need not repeat it. */
  readonly withoutUrgentFoot?: boolean;
  /** Icons used in the page besides those of its frame. */
  readonly icons?: readonly IconName[];
  readonly children: ReactNode;
}

/** The frame of every page: skip link, the two ways out, name, languages, content, urgent numbers, links about the site. */
export function Page(props: PageProps) {
  const { language, translate, settings, country } = props;
  return (
    <>
      <a className="skip unseen" href="#main">
        {translate('shell.skip')}
      </a>
      <IconSheet names={['leave', 'urgent', 'language', ...(props.icons ?? [])]} />
      <header className="wrap top">
        <QuickExits language={language} translate={translate} country={country} />
        <a
          className="brand"
          href={withCountry(pathFor(language, '/'), country)}
          aria-label={translate('shell.home', { site: settings.siteName })}
        >
          <Mark />
          {settings.siteName}
        </a>
        <LanguageLinks language={language} label={translate('shell.languages')} path={props.path} />
      </header>
      <main id="main" className="wrap" tabIndex={-1}>
        {reviewOf(language) === 'machine-made' && <p className="machine small quiet">{translate('shell.machine')}</p>}
        {props.children}
      </main>
      <footer className="wrap">
        {!props.withoutUrgentFoot && (
          <UrgentFoot language={language} translate={translate} country={country} urgent={props.urgent ?? null} />
        )}
        <SiteLinks language={language} translate={translate} settings={settings} country={country} />
      </footer>
    </>
  );
}

/** Adds the chosen country to an address; cookies would be the other way, and there are none. */
export function withCountry(path: string, country: string | null): string {
  if (!country) return path;
  return `${path}${path.includes('?') ? '&' : '?'}country=${country}`;
}

/** The address of the urgent page that fits what is known. */
export function urgentPath(language: InterfaceLanguage, country: string | null): string {
  return pathFor(language, country ? `/urgent/${country}` : '/urgent');
}

type FrameProps = Pick<PageProps, 'language' | 'translate' | 'country'>;

/** The two ways out: to another site, and to numbers that answer now. */
export function QuickExits({ language, translate, country }: FrameProps) {
  return (
    <nav className="quick" aria-label={translate('shell.quick')}>
      <a href="/exit" rel="noreferrer nofollow">
        <Icon name="leave" />
        <span>
          {translate('shell.leave')}
          <small>{translate('shell.leaveNote')}</small>
        </span>
      </a>
      <a className="urgent" href={urgentPath(language, country)}>
        <Icon name="urgent" />
        <span>
          {translate('shell.urgent')}
          <small>{translate('shell.urgentNote')}</small>
        </span>
      </a>
    </nav>
  );
}

/** On the first page all languages are in sight; on the others they wait behind the name of the one that is shown. */
/** The same page in the other languages. */
export function LanguageLinks({ language, label, path }: { language: InterfaceLanguage; label: string; path: string }) {
  return (
    <details className="languages" open={/^\/(\?|$)/.test(path)}>
      <summary>
        <Icon name="language" />
        <span className="unseen">{label}: </span>
        {languageOwnNames[language]}
      </summary>
      <nav aria-label={label}>
        {interfaceLanguages.map((other) => (
          <a
            key={other}
            href={pathFor(other, path)}
            lang={other}
            hrefLang={other}
            aria-current={other === language ? 'true' : undefined}
          >
            {languageOwnNames[other]}
          </a>
        ))}
      </nav>
    </details>
  );
}

function UrgentFoot({ language, translate, country, urgent }: FrameProps & { urgent: UrgentHelp | null }) {
  if (!country || !urgent) {
    return (
      <section className="footer">
        <h2>{translate('shell.urgent')}</h2>
        <p className="quiet">{translate('shell.urgentChooseWhy')}</p>
        <a className="button second" href={urgentPath(language, null)}>
          {translate('shell.urgentChoose')}
        </a>
      </section>
    );
  }
  const name = countryName(language, country);
  return (
    <section className="footer">
      <h2>{translate('shell.urgentIn', { country: name })}</h2>
      <UrgentNumbers language={language} translate={translate} urgent={urgent} />
      <p>
        <a href={urgentPath(language, country)}>{translate('shell.urgentAll', { country: name })}</a>
      </p>
    </section>
  );
}

/** Lines beside the emergency number: all of them at the foot of a page, in a panel the one that answers its need. */
export type UrgentLine = 'crisis' | 'child';

/** A country's emergency numbers and its first crisis line and child helpline, each as a link that dials. */
export function UrgentNumbers(props: {
  language: InterfaceLanguage;
  translate: Translate;
  urgent: UrgentHelp;
  only?: UrgentLine;
  /** True inside another site's page. */
  framed?: boolean;
}) {
  const { language, translate, urgent, only } = props;
  const numbers = bigNumbersOf(urgent.emergency);
  const lines = [
    ...(only === 'child' ? [] : [{ label: translate('shell.crisisLine'), listing: urgent.crisisLines[0] }]),
    ...(only === 'crisis' ? [] : [{ label: translate('shell.childHelpline'), listing: urgent.childHelplines[0] }]),
  ];
  const lineItems = lines.map(({ label, listing }) => {
    const channel = listing && firstChannelOf(listing);
    if (!channel) return null;
    return (
      <li key={label} className={only ? undefined : 'minor'}>
        {label}
        <a
          href={contactHref(channel)}
          target={contactTarget(contactHref(channel), props.framed)}
          rel="noreferrer noopener"
          referrerPolicy="no-referrer"
        >
          {channel.type === 'phone' || channel.type === 'sms' ? channel.display : listing.name}
        </a>
      </li>
    );
  });
  return (
    <>
      {numbers.length === 0 && (
        <p>{translate('shell.urgentNone', { country: countryName(language, urgent.country) })}</p>
      )}
      <ul className="numbers">
        {/* Who wants to die is served by a voice first; who fears for a child, by those who come. */}
        {only === 'crisis' && lineItems}
        {numbers.map(({ service, number }) => (
          <li key={service}>
            {translate(`shell.emergency.${service}`)}
            <a href={`tel:${number}`}>{number}</a>
          </li>
        ))}
        {only !== 'crisis' && lineItems}
      </ul>
    </>
  );
}

function SiteLinks({ language, translate, settings, country }: FrameProps & { settings: ShownSettings }) {
  const links = [
    ['/guides', translate('guides.title')],
    ['/law', translate('law.title')],
    ['/privacy', translate('shell.privacy')],
    ['/about', translate('shell.about', { site: settings.siteName })],
    ['/about#exit', translate('shell.leaveAbout')],
    ['/accessibility', translate('shell.accessibility')],
    ['/list-your-service', translate('upload.public.nav')],
    ['/report', translate('shell.followReport')],
    ['/about#more', translate('pages.about.more')],
  ] as const;
  return (
    <section className="footer small">
      <p className="quiet">{translate('shell.kept')}</p>
      <nav aria-label={translate('shell.footer')}>
        {links.map(([path, label]) => {
          const [page = path, anchor] = path.split('#');
          const href = withCountry(pathFor(language, page), country);
          return (
            <a key={path} href={anchor ? `${href}#${anchor}` : href}>
              {label}
            </a>
          );
        })}
      </nav>
    </section>
  );
}
