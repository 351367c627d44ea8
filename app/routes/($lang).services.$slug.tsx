import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isKnownZone } from '~/domain/hours/status-at';
import { countryCode } from '~/http/search-params';
import { pathFor } from '~/i18n/languages';
import { oembedLink } from '~/ui/embed/oembed-link';
import { ListingPage, type ListingPageData } from '~/ui/listing/listing-page';
import { withCountry } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { pageLanguage, shownSettings } from '~/ui/page/page-request';
import { namedLawPlaces } from '~/usecases/read-law.server';
import { readListing } from '~/usecases/read-listing.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

/** A listing's public address: shareable, and the one that search engines may keep. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const found = await readListing(context.directory, params.slug ?? '', context.settings.origin);
  if (found.state !== 'published') throw new Response(null, { status: found.state === 'withdrawn' ? 410 : 404 });
  const query = new URL(request.url).searchParams;
  const country = countryCode(query.get('country'));
  const zone = query.get('zone');
  const data: ListingPageData = {
    language,
    settings: shownSettings(context.settings),
    listing: found.listing,
    country,
    urgent: country ? await readUrgentHelp(context.directory, country) : null,
    now: context.now().toISOString(),
    zone: zone && isKnownZone(zone) ? zone : null,
    path: withCountry(`/services/${found.listing.slug}`, country),
    carried: country ? [['country', country]] : [],
    backHref: null,
    reportHref: withCountry(pathFor(language, `/services/${found.listing.slug}/report`), country),
    lawPlaces: namedLawPlaces(),
    jsonLd: found.jsonLd,
  };
  return json(data, { headers: { 'x-waymark-cache': '60' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { name, summary, slug } = data.listing;
  return [
    ...pageMeta({ ...data, title: name, description: summary, publicPath: `/services/${slug}` }),
    oembedLink(data.settings.origin, pathFor(data.language, `/services/${slug}`)),
  ];
};

export default function ListingRoute() {
  return <ListingPage data={useLoaderData<typeof loader>()} />;
}
