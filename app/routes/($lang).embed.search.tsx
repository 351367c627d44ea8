import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageLanguage, shownSettings } from '~/http/page-request';
import { readSearchRequest } from '~/http/search-params';
import { embedMeta } from '~/ui/embed/embed-meta';
import { EmbedSearch, type EmbedSearchData } from '~/ui/embed/embed-search';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { action as postSearch } from './($lang).search';

/**
 * The search as another site shows it: `/embed/search?country=IN&for=own-thoughts`. Words are never read from this address,
 * because it stands in the other site's page.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { country, audiences } = readSearchRequest(new URL(request.url).searchParams);
  const data: EmbedSearchData = {
    language: pageLanguage(params),
    settings: shownSettings(context.settings),
    preset: { country, audiences },
    urgent: country ? await readUrgentHelp(context.directory, country) : null,
  };
  return json(data, { headers: { 'x-waymark-cache': '60' } });
}

/** A search posted in the frame: its sealed results open in the frame too. */
export async function action(args: ActionFunctionArgs) {
  const answer = await postSearch(args);
  return redirect((answer.headers.get('Location') ?? '').replace('/find/', '/embed/search/'), 303);
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = embedMeta;

export { EmbedErrorBoundary as ErrorBoundary } from '~/ui/embed/embed-error-boundary';

export default function EmbedSearchRoute() {
  return <EmbedSearch data={useLoaderData<typeof loader>()} />;
}
