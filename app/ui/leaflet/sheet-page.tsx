import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { IconSheet } from '~/ui/icons/icon';
import { LanguageLinks, QuickExits } from '~/ui/page/page';
import { QrCode } from './qr-code';
import type { ServiceView } from './service-view';
import type { SheetView } from './sheet-view';

interface SheetPageProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly sheet: SheetView;
  /** Address of this sheet without language prefix. */
  readonly path: string;
  /** Addresses of the form and, under a sealed address, of the same sheet to pass on. */
  readonly formHref: string;
  readonly plainHref: string | null;
}

/** The sheet as it is printed, below a bar that only a screen shows. It does not carry the site's frame or name. */
export function SheetPage({ language, translate, country, sheet, ...props }: SheetPageProps) {
  return (
    <>
      <a className="skip unseen" href="#main">
        {translate('shell.skip')}
      </a>
      <IconSheet names={['leave', 'urgent', 'language']} />
      <header className="wrap top">
        <QuickExits language={language} translate={translate} country={country} />
        <LanguageLinks language={language} label={translate('shell.languages')} path={props.path} />
      </header>
      <main id="main" className="wrap" tabIndex={-1}>
        <div className="unprinted">
          <p>{translate('leaflet.print')}</p>
          <p>
            <a href={props.formHref}>{translate('leaflet.again')}</a>
          </p>
          {props.plainHref && (
            <p>
              <a href={props.plainHref}>{translate('leaflet.address')}</a>{' '}
              <span className="small quiet">{translate('leaflet.addressNote')}</span>
            </p>
          )}
        </div>
        <Sheet sheet={sheet} translate={translate} />
      </main>
      <footer className="wrap small unprinted">
        <p>
          <a href={`${pathFor(language, '/about')}#exit`}>{translate('shell.leaveAbout')}</a>
        </p>
      </footer>
    </>
  );
}

function Sheet({ sheet, translate }: { sheet: SheetView; translate: Translate }) {
  return (
    <div className={`leaflet ${sheet.paper}`}>
      <h1>{sheet.heading}</h1>
      <p className="first">
        {sheet.country}. {sheet.lead}
      </p>
      <p className="now">
        <b>{translate('leaflet.now')}</b>{' '}
        {sheet.urgent.map(({ label, number, href }) => (
          <span key={label}>
            {label}
            {number && (
              <>
                {' '}
                <a href={href ?? undefined} dir="auto" {...away}>
                  {number}
                </a>
              </>
            )}
          </span>
        ))}
      </p>
      {sheet.nothing && <p>{sheet.nothing}</p>}
      {sheet.services.map((service) => (
        <Service key={service.slug} service={service} translate={translate} />
      ))}
      <footer>
        <div>
          {sheet.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {sheet.site && <p>{sheet.site.words}</p>}
        </div>
        {sheet.site && <QrCode text={sheet.site.address} title={sheet.site.title} />}
      </footer>
    </div>
  );
}

const away = { rel: 'noreferrer noopener', referrerPolicy: 'no-referrer' } as const;

function Service({ service, translate }: { service: ServiceView; translate: Translate }) {
  const { contact, web, code } = service;
  return (
    <article data-listing={service.slug}>
      <div>
        <h2 lang={service.nameLanguage}>{service.name}</h2>
        {contact && (
          <p className={`reach-by ${contact.kind}`}>
            <a href={contact.href} dir={contact.kind === 'words' ? undefined : 'ltr'} {...away}>
              {contact.words}
            </a>
          </p>
        )}
        {service.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {web && (
            <>
              <a href={web.href} dir="ltr" {...away}>
                {web.shown}
              </a>
              {' · '}
            </>
          )}
          {service.checked}
        </p>
      </div>
      {code && (
        <div className="code">
          <QrCode text={code.text} title={code.title} />
          <p>{translate(code.calls ? 'leaflet.code.call' : 'leaflet.code.web')}</p>
        </div>
      )}
    </article>
  );
}
