import { type EmbedSubject, embedSnippet, escaped, usualHeight } from './snippet';

/*
 * oEmbed 1.0 (https://oembed.com): other systems turn the address of a listing or of a search into the frame by themselves.
 */

export interface OembedRequest {
  readonly format: 'json' | 'xml';
  /** Address that was asked about; it may belong to anybody. */
  readonly url: URL;
  /** CSS pixels the asker has room for; null where it does not say. */
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

export type OembedFault = 'url' | 'format' | 'maxwidth' | 'maxheight';

/** @returns what is asked, or the first parameter that cannot be used */
export function readOembedRequest(params: URLSearchParams): OembedRequest | { readonly fault: OembedFault } {
  const address = params.get('url') ?? '';
  const format = params.get('format') ?? 'json';
  const maxWidth = pixelsIn(params.get('maxwidth'));
  const maxHeight = pixelsIn(params.get('maxheight'));
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return { fault: 'url' };
  if (format !== 'json' && format !== 'xml') return { fault: 'format' };
  if (maxWidth === 'wrong') return { fault: 'maxwidth' };
  if (maxHeight === 'wrong') return { fault: 'maxheight' };
  return { format, url: new URL(address), maxWidth, maxHeight };
}

function pixelsIn(text: string | null): number | null | 'wrong' {
  if (text === null || text === '') return null;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 'wrong';
}

/** A page of ours that has a frame of its own. */
export interface Embeddable {
  /** First part of the path where it could be a language; undefined where there is none. */
  readonly languagePart: string | undefined;
  readonly subject: EmbedSubject;
  /** Of a service; null for the search. */
  readonly slug: string | null;
}

/** @returns the frame for an address of a listing or a search, already in its frame or not; null for every other address */
export function embeddableAt(url: URL, origins: readonly string[]): Embeddable | null {
  if (!origins.includes(url.origin)) return null;
  const match = /^(?:\/([a-z]{2}))?(?:\/embed)?\/(?:search|services\/([a-z0-9]+(?:-[a-z0-9]+)*))\/?$/.exec(
    url.pathname,
  );
  if (!match) return null;
  const [, languagePart, slug] = match;
  return { languagePart, subject: slug === undefined ? 'search' : 'service', slug: slug ?? null };
}

/** An answer of type `rich`, with every field the standard requires. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const usualWidth = 640;
const cacheSeconds = 86_400;

/** @param page absolute address of the framed page, its title, whose it is, and the room there is, in CSS pixels */
export function oembedAnswer(page: {
  readonly src: string;
  readonly title: string;
  readonly subject: EmbedSubject;
  readonly site: { readonly name: string; readonly origin: string };
  readonly room: Pick<OembedRequest, 'maxWidth' | 'maxHeight'>;
}): OembedAnswer {
  const { src, title, subject, site, room } = page;
  const width = Math.min(usualWidth, room.maxWidth ?? usualWidth);
  const height = Math.min(usualHeight[subject], room.maxHeight ?? usualHeight[subject]);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: site.origin,
    cache_age: cacheSeconds,
    width,
    height,
    html: embedSnippet({ src, title, width, height }),
  };
}

/** The same answer in the standard's other format. */
export function oembedXml(answer: OembedAnswer): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
