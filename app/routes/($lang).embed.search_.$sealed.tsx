import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isKnownZone } from '~/domain/hours/status-at';
import type { SearchRequest } from '~/domain/search/request';
import { pageLanguage, shownSettings } from '~/http/page-request';
import { readSearchRequest } from '~/http/search-params';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { embedMeta } from '~/ui/embed/embed-meta';
import { EmbedResults } from '~/ui/embed/embed-results';
import { EmbedClosed } from '~/ui/embed/embed-search';
import { EmbedService, type EmbedServiceData } from '~/ui/embed/embed-service';
import { type ResultsData, resultsData } from '~/ui/results/results-data';
import { listingQuery, sealedListingPath, sealedResultsPath } from '~/ui/results/sealed-address';
import { readListing } from '~/usecases/read-listing.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { searchListings } from '~/usecases/search-listings.server';

type Context = LoaderFunctionArgs['context'];

interface FramedSearch {
  readonly token: string;
  readonly asked: SearchRequest;
  readonly language: InterfaceLanguage;
  readonly query: URLSearchParams;
}

/** Results in a frame, or one service of them (`?open=`), under the same sealed token that the site's own pages open. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const token = params.sealed ?? '';
  const opened = context.sealer.open(token);
  if (opened.state !== 'open') {
    const settings = shownSettings(context.settings);
    const closed = { show: 'closed' as const, why: opened.state, language, settings, path: `/embed/search/${token}` };
    return json(closed, { status: opened.state === 'expired' ? 410 : 404 });
  }
  const query = new URL(request.url).searchParams;
  const sealed = new URLSearchParams(opened.payload);
  sealed.set('page', query.get('page') ?? '1');
  const search = { token, asked: readSearchRequest(sealed), language, query };
  const code = query.get('open');
  if (code === null) {
    const wholePath = sealedResultsPath({ token, page: search.asked.page });
    return json({ show: 'results' as const, wholePath, ...(await results(search, context)) });
  }
  return json({ show: 'service' as const, ...(await service(search, code, context)) });
}

/** The frame's own address of a page that the site has under a sealed address. */
function framed(sealedPath: string): string {
  return sealedPath.replace('/find/', '/embed/search/');
}

async function results({ token, asked, language }: FramedSearch, context: Context): Promise<ResultsData> {
  const now = context.now();
  const found = await searchListings(context.directory, asked, now, language);
  const pathOfPage = (page: number) => framed(sealedResultsPath({ token, page }));
  const all = resultsData({
    language,
    settings: shownSettings(context.settings),
    request: asked,
    found,
    urgent: found.country ? await readUrgentHelp(context.directory, found.country) : null,
    now,
    sealed: true,
    path: pathOfPage(asked.page),
    plainPath: '',
    pageHref: (page) => pathFor(language, pathOfPage(page)),
    listingHref: (slug) => `?${listingQuery({ page: asked.page, code: context.sealer.codeFor(token, slug) })}`,
  });
  // The frame shows no filters.
  return { ...all, facets: [] };
}

async function service(search: FramedSearch, code: string, context: Context): Promise<EmbedServiceData> {
  const { token, asked, language, query } = search;
  const slug = context.sealer.slugFor(token, code, await context.directory.search.slugs(context.now()));
  const found = slug ? await readListing(context.directory, slug, context.settings.origin) : null;
  if (found?.state !== 'published') throw new Response(null, { status: 404 });
  const { page, country } = asked;
  const wholePath = sealedListingPath({ token, page, code });
  const zone = query.get('zone');
  return {
    language,
    settings: shownSettings(context.settings),
    listing: found.listing,
    country,
    urgent: country ? await readUrgentHelp(context.directory, country) : null,
    now: context.now().toISOString(),
    zone: zone && isKnownZone(zone) ? zone : null,
    path: framed(wholePath),
    carried: [...new URLSearchParams(listingQuery({ page, code }))],
    backHref: pathFor(language, framed(sealedResultsPath({ token, page }))),
    wholePath,
  };
}

export const meta: MetaFunction = embedMeta;

export { EmbedErrorBoundary as ErrorBoundary } from '~/ui/embed/embed-error-boundary';

export default function FramedSearchRoute() {
  const data = useLoaderData<typeof loader>();
  if (data.show === 'closed') return <EmbedClosed {...data} />;
  if (data.show === 'service') return <EmbedService data={data} />;
  return <EmbedResults data={data} wholePath={data.wholePath} />;
}
