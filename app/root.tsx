import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { countryCode } from '~/http/search-params';
import { direction, type InterfaceLanguage, languageOfParam } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Page, type ShownSettings, withCountry } from '~/ui/page/page';
import { shownSettings } from '~/ui/page/page-request';
import { StatusMessage, statusInWords } from '~/ui/prose/status-message';
import leafletSheet from '~/ui/styles/leaflet.css?url';
import { searchSheet, sheet } from '~/ui/styles/sheet';
import staffSheet from '~/ui/styles/staff.css?url';

/** What a page that failed still has to know; pages that do not fail bring their own. */
export function loader({ context }: LoaderFunctionArgs): ShownSettings {
  return shownSettings(context.settings);
}

export default function Root() {
  const language = useAddressLanguage();
  return (
    <Document language={language}>
      <Outlet />
    </Document>
  );
}

/** What a page says when a loader refused or broke: the status in words, and the next doors. */
export function ErrorBoundary() {
  const error = useRouteError();
  const settings = useRouteLoaderData<typeof loader>('root') ?? { siteName: 'Waymark', origin: '' };
  const language = useAddressLanguage();
  const translate = translatorFor(language);
  const { pathname, search } = useLocation();
  const country = countryCode(new URLSearchParams(search).get('country'));
  const status = statusInWords(isRouteErrorResponse(error) ? error.status : 500);
  const path = withCountry(pathWithoutLanguage(pathname), country);
  return (
    <Document language={language} title={`${translate(`errors.${status}.title`)} · ${settings.siteName}`}>
      <Page {...{ language, translate, settings, country, path }}>
        <StatusMessage {...{ language, translate, status, country }} />
      </Page>
    </Document>
  );
}

/** Longer than any address of ours, a sealed one included: nothing that long is written back into the page. */
const longestPath = 1_000;

/** The same page for the links to the other languages. */
function pathWithoutLanguage(pathname: string): string {
  if (pathname.length > longestPath) return '/';
  const [, first, ...rest] = pathname.split('/');
  // One slash at the beginning: two would make it an address on another site.
  return languageOfParam(first) === null ? pathname : `/${rest.join('/')}`.replace(/^\/+/, '/');
}

/** The address decides the language, also where no loader ran. */
function useAddressLanguage(): InterfaceLanguage {
  const { pathname } = useLocation();
  return languageOfParam(pathname.split('/')[1] || undefined) ?? 'en';
}

/** What a route's `handle` may say of its page. */
interface Handle {
  readonly staff?: boolean;
  readonly leaflet?: boolean;
  /** Whether the data of its loader make it home or results, which have a smaller sheet. */
  readonly search?: (data: unknown) => boolean;
}

/** Visitor pages carry no framework script: one inlined style, and a small script that only makes leaving faster. Signed-in pages (`handle.staff`) have a
 * style sheet and a script of their own, and no quick exit. Sheets to hand over (`handle.leaflet`) add the rules of their paper. */
function Document({ language, title, children }: { language: InterfaceLanguage; title?: string; children: ReactNode }) {
  const matches = useMatches().map(({ handle, data }) => ({ handle: handle as Handle | undefined, data }));
  const handles = matches.map(({ handle }) => handle);
  const isStaff = handles.some((handle) => handle?.staff === true);
  const isSearch = matches.some(({ handle, data }) => handle?.search?.(data) === true);
  const isLeaflet = handles.some((handle) => handle?.leaflet === true);
  return (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {title ? <title>{title}</title> : <Meta />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant sheets, allowed by their hashes */}
        <style dangerouslySetInnerHTML={{ __html: isSearch && !title ? searchSheet : sheet }} />
        {isLeaflet && <link rel="stylesheet" href={leafletSheet} />}
        {isStaff ? (
          <>
            <link rel="stylesheet" href={staffSheet} />
            <script src="/staff.js" defer />
          </>
        ) : (
          <script src="/exit.js" defer />
        )}
      </head>
      <body>{children}</body>
    </html>
  );
}
