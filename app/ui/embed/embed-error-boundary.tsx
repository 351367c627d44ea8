import { isRouteErrorResponse, useLocation, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { languageOfParam } from '~/i18n/languages';
import type { ShownSettings } from '~/ui/page/page';
import { EmbedFailure } from './embed-failure';

/** What a framed page says where its loader refused or broke; the site's own page would lead where no frame can go. */
export function EmbedErrorBoundary() {
  const error = useRouteError();
  const settings = useRouteLoaderData<ShownSettings>('root') ?? { siteName: 'Waymark', origin: '' };
  const language = languageOfParam(useLocation().pathname.split('/')[1] || undefined) ?? 'en';
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <EmbedFailure {...{ language, settings, status }} path="/embed/search" />;
}
