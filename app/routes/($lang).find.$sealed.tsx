import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { isKnownZone } from '~/domain/hours/status-at';
import type { SearchRequest } from '~/domain/search/request';
import { readSearchRequest, searchParamsOf } from '~/http/search-params';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { ListingPage, type ListingPageData } from '~/ui/listing/listing-page';
import { pageMeta } from '~/ui/page/page-meta';
import { pageLanguage, shownSettings } from '~/ui/page/page-request';
import { type ReportAnswer, SealedReport, type SealedReportData } from '~/ui/report/sealed-report';
import { ClosedSearch } from '~/ui/results/closed-search';
import { Results } from '~/ui/results/results';
import { type ResultsData, resultsData } from '~/ui/results/results-data';
import { listingQuery, sealedListingPath, sealedResultsPath, wayBackTo } from '~/ui/results/sealed-address';
import { namedLawPlaces } from '~/usecases/read-law.server';
import { readListing } from '~/usecases/read-listing.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { searchListings } from '~/usecases/search-listings.server';
import { action as takeReport } from './($lang).services.$slug_.report';

type Context = LoaderFunctionArgs['context'];

/** A sealed search as its token says it, at one page of its results. */
interface SealedSearch {
  readonly token: string;
  readonly asked: SearchRequest;
  readonly language: InterfaceLanguage;
  readonly query: URLSearchParams;
}

export const handle = { search: (data: unknown) => (data as { show?: string } | null)?.show === 'results' };

/** Results, one listing of them (`?open=`), or its report form (`&report=1`), under an address that says nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const opened = openSearch({ request, params, context });
  if (typeof opened === 'string') {
    const settings = shownSettings(context.settings);
    const closed = { show: 'closed' as const, why: opened, language, settings, token: params.sealed ?? '' };
    return json(closed, { status: opened === 'expired' ? 410 : 404 });
  }
  const code = opened.query.get('open');
  if (code === null) return json({ show: 'results' as const, ...(await results(opened, context)) });
  const listing = await openedListing(opened, code, context);
  if (!opened.query.has('report')) return json({ show: 'listing' as const, ...listing });
  return json({ show: 'report' as const, ...reportForm(listing) });
}

/** Takes the report that the form under a sealed address posts; what it answers names the listing nowhere. */
export async function action(args: ActionFunctionArgs) {
  const opened = openSearch(args);
  // The loader says which; a report cannot be taken for a listing that can no longer be told.
  if (typeof opened === 'string') return json(null, { status: opened === 'expired' ? 410 : 404 });
  const code = opened.query.get('open') ?? '';
  const slug = await slugOf(opened, code, args.context);
  if (slug === null) throw new Response(null, { status: 404 });
  const answer = await takeReport({ ...args, params: { ...args.params, slug } });
  const receipt = answer.headers.get('Location');
  if (receipt === null) return answer;
  const wayBack = wayBackTo({ token: opened.token, page: opened.asked.page, code });
  return redirect(`${receipt}?${wayBack}`, 303);
}

/** @returns what the token says, or why it does not open */
function openSearch({
  request,
  params,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>): SealedSearch | 'expired' | 'invalid' {
  const token = params.sealed ?? '';
  const opened = context.sealer.open(token);
  if (opened.state !== 'open') return opened.state;
  const query = new URL(request.url).searchParams;
  const sealed = new URLSearchParams(opened.payload);
  sealed.set('page', query.get('page') ?? '1');
  return { token, asked: readSearchRequest(sealed), language: pageLanguage(params), query };
}

async function slugOf({ token }: SealedSearch, code: string, context: Context): Promise<string | null> {
  return context.sealer.slugFor(token, code, await context.directory.search.slugs(context.now()));
}

async function results({ token, asked, language }: SealedSearch, context: Context): Promise<ResultsData> {
  const now = context.now();
  const found = await searchListings(context.directory, asked, now, language);
  const pathOfPage = (page: number) => sealedResultsPath({ token, page });
  return resultsData({
    language,
    settings: shownSettings(context.settings),
    request: asked,
    found,
    urgent: found.country ? await readUrgentHelp(context.directory, found.country) : null,
    now,
    sealed: true,
    path: pathOfPage(asked.page),
    plainPath: `/search?${searchParamsOf({ ...asked, page: 1 })}`,
    pageHref: (page) => pathFor(language, pathOfPage(page)),
    // Relative to this page: twenty repetitions of a token would be bytes for nothing.
    listingHref: (slug) => `?${listingQuery({ page: asked.page, code: context.sealer.codeFor(token, slug) })}`,
  });
}

async function openedListing(search: SealedSearch, code: string, context: Context): Promise<ListingPageData> {
  const { token, asked, language, query } = search;
  const slug = await slugOf(search, code, context);
  const found = slug ? await readListing(context.directory, slug, context.settings.origin) : null;
  if (found?.state !== 'published') throw new Response(null, { status: 404 });
  const { page } = asked;
  const path = sealedListingPath({ token, page, code });
  const zone = query.get('zone');
  return {
    language,
    settings: shownSettings(context.settings),
    listing: found.listing,
    country: asked.country,
    urgent: asked.country ? await readUrgentHelp(context.directory, asked.country) : null,
    now: context.now().toISOString(),
    zone: zone && isKnownZone(zone) ? zone : null,
    path,
    carried: [...new URLSearchParams(listingQuery({ page, code }))],
    backHref: pathFor(language, sealedResultsPath({ token, page })),
    reportHref: pathFor(language, `${path}&report=1`),
    lawPlaces: namedLawPlaces(),
    jsonLd: null,
  };
}

function reportForm({ language, settings, country, urgent, path, listing }: ListingPageData): SealedReportData {
  return {
    language,
    settings,
    country,
    urgent,
    listing: { name: listing.name, textLanguage: listing.textLanguage },
    path: `${path}&report=1`,
    backHref: pathFor(language, path),
  };
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** The title stands in the history, so it is the same for every search and every listing. */
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data, title: translatorFor(data.language)('search.title') }) : [];

export default function SealedRoute() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<ReportAnswer>() ?? null;
  if (data.show === 'closed') return <ClosedSearch {...data} />;
  if (data.show === 'report') return <SealedReport data={data} answer={answer} />;
  return data.show === 'results' ? <Results data={data} /> : <ListingPage data={data} />;
}
