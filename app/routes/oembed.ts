import type { LoaderFunctionArgs } from '@remix-run/node';
import { embeddableAt, type OembedFault, oembedAnswer, oembedXml, readOembedRequest } from '~/domain/embed/oembed';
import { problemResponse } from '~/http/api-problem';
import { readSearchRequest } from '~/http/search-params';
import { languageOfParam, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { embedSearchPath, embedServicePath } from '~/ui/embed/embed-path';
import { readListing } from '~/usecases/read-listing.server';

const allowed: Readonly<Record<Exclude<OembedFault, 'format'>, string>> = {
  url: 'The absolute http or https address of a listing or of the search.',
  maxwidth: 'A whole number of CSS pixels from 1 to 99999.',
  maxheight: 'A whole number of CSS pixels from 1 to 99999.',
};

/** oEmbed 1.0: `/oembed?url=…&format=json|xml&maxwidth=…&maxheight=…`. Statuses are those of the standard. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { origin, onionOrigin, siteName } = context.settings;
  const asked = readOembedRequest(new URL(request.url).searchParams);
  if ('fault' in asked) {
    const { fault } = asked;
    if (fault === 'format') return new Response(null, { status: 501 });
    return problemResponse(origin, 'invalid-parameters', [
      { parameter: fault, code: 'invalid', detail: allowed[fault] },
    ]);
  }
  const page = embeddableAt(asked.url, onionOrigin === null ? [origin] : [origin, onionOrigin]);
  const language = page && languageOfParam(page.languagePart);
  if (!page || !language) return problemResponse(origin, 'not-found');
  const { country, audiences } = readSearchRequest(asked.url.searchParams);
  const listing = page.slug === null ? null : await readListing(context.directory, page.slug, origin);
  if (listing !== null && listing.state !== 'published') return problemResponse(origin, 'not-found');
  const path = listing ? embedServicePath(listing.listing.slug, country) : embedSearchPath({ country, audiences });
  const answer = oembedAnswer({
    src: `${asked.url.origin}${pathFor(language, path)}`,
    title: listing ? listing.listing.name : `${translatorFor(language)('search.title')} · ${siteName}`,
    subject: page.subject,
    site: { name: siteName, origin },
    room: asked,
  });
  const isXml = asked.format === 'xml';
  return new Response(isXml ? oembedXml(answer) : JSON.stringify(answer), {
    headers: {
      'Content-Type': isXml ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  });
}
