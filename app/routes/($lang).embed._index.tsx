import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readEmbedFields } from '~/domain/embed/embed-fields';
import { readPageRequest } from '~/http/read-page-request';
import { readSearchRequest } from '~/http/search-params';
import { interfaceLanguages } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { type SnippetData, SnippetPage } from '~/ui/embed/snippet-page';
import { pageMeta } from '~/ui/page/page-meta';
import { postedFields } from '~/ui/search/posted-fields';
import { readListing } from '~/usecases/read-listing.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

/** The page that writes the lines with which another site shows the search or one service: `/embed?what=search&country=IN`. */
export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const page = readPageRequest(args, '/embed');
  const params = new URL(args.request.url).searchParams;
  const { country, audiences } = readSearchRequest(postedFields(params, page.language));
  const asked = params.has('what');
  const fields = readEmbedFields(params);
  const slug = asked && fields.subject === 'service' ? fields.slug : null;
  const found = slug === null ? null : await readListing(context.directory, slug, page.settings.origin);
  const name = found?.state === 'published' ? found.listing.name : null;
  const isMissing = slug !== null && name === null;
  const wrong = asked ? [...(isMissing ? ['service' as const] : []), ...fields.wrong] : [];
  const data: SnippetData = {
    ...page,
    path: pathWith(params, country),
    urgent: page.country ? await readUrgentHelp(context.directory, page.country) : null,
    asked,
    fields: { ...fields, wrong },
    name,
    preset: { country, audiences },
    frameLanguage: interfaceLanguages.find((each) => each === params.get('language')) ?? page.language,
  };
  return json(data, { status: wrong.length > 0 ? 422 : 200, headers: { 'x-waymark-cache': '60' } });
}

const fieldNames: ReadonlySet<string> = new Set(['what', 'service', 'for', 'language', 'height']);
const longestField = 300;

/** The other languages show the same choices; a country goes there by its code, for each names it in its own way. */
function pathWith(params: URLSearchParams, country: string | null): string {
  const chosen = [...params].filter(([name, value]) => fieldNames.has(name) && value.length <= longestField);
  const kept = new URLSearchParams([...(country ? [['country', country]] : []), ...chosen]);
  return kept.size > 0 ? `/embed?${kept}` : '/embed';
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const title = translatorFor(data.language)('embed.title', { site: data.settings.siteName });
  return pageMeta({ ...data, title, publicPath: '/embed' });
};

export default function EmbedRoute() {
  return <SnippetPage data={useLoaderData<typeof loader>()} />;
}
