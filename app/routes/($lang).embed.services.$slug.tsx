import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isKnownZone } from '~/domain/hours/status-at';
import { pageLanguage, shownSettings } from '~/http/page-request';
import { countryCode } from '~/http/search-params';
import { embedMeta } from '~/ui/embed/embed-meta';
import { embedServicePath } from '~/ui/embed/embed-path';
import { EmbedService, type EmbedServiceData } from '~/ui/embed/embed-service';
import { withCountry } from '~/ui/page/page';
import { readListing } from '~/usecases/read-listing.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

/** One service as another site shows it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const found = await readListing(context.directory, params.slug ?? '', context.settings.origin);
  if (found.state !== 'published') throw new Response(null, { status: found.state === 'withdrawn' ? 410 : 404 });
  const query = new URL(request.url).searchParams;
  const country = countryCode(query.get('country'));
  const zone = query.get('zone');
  const { slug } = found.listing;
  const data: EmbedServiceData = {
    language,
    settings: shownSettings(context.settings),
    listing: found.listing,
    country,
    urgent: country ? await readUrgentHelp(context.directory, country) : null,
    now: context.now().toISOString(),
    zone: zone && isKnownZone(zone) ? zone : null,
    path: embedServicePath(slug, country),
    carried: country ? [['country', country]] : [],
    backHref: null,
    wholePath: withCountry(`/services/${slug}`, country),
  };
  return json(data, { headers: { 'x-waymark-cache': '60' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = embedMeta;

export { EmbedErrorBoundary as ErrorBoundary } from '~/ui/embed/embed-error-boundary';

export default function EmbedServiceRoute() {
  return <EmbedService data={useLoaderData<typeof loader>()} />;
}
