import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form-data';
import { readSearchRequest, searchParamsOf } from '~/http/search-params';
import { sourceOf } from '~/http/source-of';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { withCountry } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { pageLanguage, shownSettings } from '~/ui/page/page-request';
import { Results } from '~/ui/results/results';
import { resultsData } from '~/ui/results/results-data';
import { postedFields } from '~/ui/search/posted-fields';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { searchListings } from '~/usecases/search-listings.server';

export const handle = { search: () => true };

/** The plain, shareable form of a search: `GET /search?q=…&country=IN&for=own-thoughts`. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const asked = readSearchRequest(new URL(request.url).searchParams);
  const now = context.now();
  const found = await searchListings(context.directory, asked, now, language);
  const urgent = found.country ? await readUrgentHelp(context.directory, found.country) : null;
  const pathOfPage = (page: number) => `/search?${searchParamsOf({ ...asked, page })}`;
  return json(
    resultsData({
      language,
      settings: shownSettings(context.settings),
      request: asked,
      found,
      urgent,
      now,
      sealed: false,
      path: pathOfPage(asked.page),
      plainPath: pathOfPage(1),
      pageHref: (page) => pathFor(language, pathOfPage(page)),
      listingHref: (slug) => withCountry(pathFor(language, `/services/${slug}`), found.country),
    }),
  );
}

/** A posted search: its words go into a sealed address, so that history and logs hold none of them. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const turn = context.limiter.take('search', sourceOf(request));
  if (!turn.allowed) {
    throw new Response(null, { status: 429, headers: { 'Retry-After': String(turn.retryAfterSeconds) } });
  }
  const fields = postedFields(await readForm(request), language);
  const asked = { ...readSearchRequest(fields), page: 1 };
  const token = context.sealer.seal(withPlainLetters(searchParamsOf(asked).toString()));
  return redirect(pathFor(language, `/find/${token}`), 303);
}

/**
 * Inside a token nothing has to be ASCII, and a letter of Malayalam takes three bytes instead of nine: the address stays
 * short, and with it every page that repeats it.
 */
function withPlainLetters(query: string): string {
  return query.replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data, title: translatorFor(data.language)('search.title') }) : [];

export default function SearchRoute() {
  return <Results data={useLoaderData<typeof loader>()} />;
}
