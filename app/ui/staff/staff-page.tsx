import type { ReactNode } from 'react';
import type { StaffSession } from '~/domain/account/staff-session';
import { type InterfaceLanguage, interfaceLanguages, languageOwnNames, pathFor } from '~/i18n/languages';
import { reviewOf } from '~/i18n/texts';
import type { Translate } from '~/i18n/translator';
import { Mark } from '~/ui/icons/mark';
import type { ShownSettings } from '~/ui/page/page';

/** What of a session a page shows. */
export type ShownSession = Pick<StaffSession, 'email' | 'staffRole' | 'stage' | 'formToken'>;

export interface StaffPageProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly settings: ShownSettings;
  /** Address of this page without language prefix, query included. */
  readonly path: string;
  /** Null on pages before signing in. */
  readonly session: ShownSession | null;
  /** A sentence that says what has just been done, e.g. after a redirect. */
  readonly done?: string | null;
  /** Wide pages: queue and differences. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page under `/portal` and `/moderate`: plainer than a visitor's, no quick exit, sign-out always in reach. */
export function StaffPage(props: StaffPageProps) {
  const { language, translate, settings, session } = props;
  return (
    <>
      <a className="skip unseen" href="#main">
        {translate('shell.skip')}
      </a>
      <header className={props.wide ? 'wrap top staff wide' : 'wrap top staff'}>
        <a
          className="brand"
          href={pathFor(language, (session?.staffRole ?? 'none') === 'none' ? '/portal' : '/moderate')}
          aria-label={translate('staff.home', { site: settings.siteName })}
        >
          <Mark />
          {settings.siteName}
        </a>
        {session?.stage === 'full' && <StaffLinks {...props} session={session} />}
        <nav className="languages" aria-label={translate('shell.languages')}>
          {interfaceLanguages.map((other) => (
            <a
              key={other}
              href={pathFor(other, props.path)}
              lang={other}
              hrefLang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              {languageOwnNames[other]}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" className={props.wide ? 'wrap staff wide' : 'wrap staff'} tabIndex={-1}>
        {reviewOf(language) === 'machine-made' && <p className="machine small quiet">{translate('shell.machine')}</p>}
        {props.done && (
          <p className="done" role="status">
            {props.done}
          </p>
        )}
        {props.children}
      </main>
      <footer className={props.wide ? 'wrap small wide' : 'wrap small'}>
        <nav aria-label={translate('shell.footer')}>
          <a href={pathFor(language, '/about')}>{translate('shell.about', { site: settings.siteName })}</a>
          <a href={pathFor(language, '/privacy')}>{translate('shell.privacy')}</a>
          <a href={pathFor(language, '/accessibility')}>{translate('shell.accessibility')}</a>
        </nav>
      </footer>
    </>
  );
}

function StaffLinks({ language, translate, session }: StaffPageProps & { session: ShownSession }) {
  const links = [
    ...(session.staffRole === 'none' ? [] : ([['/moderate', translate('staff.queue')]] as const)),
    ...(session.staffRole === 'administrator' ? ([['/moderate/people', translate('mails.people.nav')]] as const) : []),
    ['/portal', translate('staff.listings')],
    ['/portal/organization', translate('staff.organization')],
    ['/portal/security', translate('staff.security')],
  ] as const;
  return (
    <nav className="desk" aria-label={translate('staff.navigation')}>
      {links.map(([path, label]) => (
        <a key={path} href={pathFor(language, path)}>
          {label}
        </a>
      ))}
      <form method="post" action={pathFor(language, '/portal/sign-out')}>
        <FormToken session={session} />
        <button type="submit" className="link">
          {translate('staff.signOut')}
        </button>
      </form>
    </nav>
  );
}

/** The hidden field that every form of a signed-in page carries. */
export function FormToken({ session }: { session: Pick<StaffSession, 'formToken'> }) {
  return <input type="hidden" name="form_token" value={session.formToken} />;
}
