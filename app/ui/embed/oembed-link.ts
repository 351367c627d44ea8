import type { MetaDescriptor } from '@remix-run/node';

/** Tells other systems where they learn how to show a page in a frame (oEmbed 1.0, section 4). */
export function oembedLink(origin: string, path: string): MetaDescriptor {
  const href = `${origin}/oembed?format=json&url=${encodeURIComponent(`${origin}${path}`)}`;
  return { tagName: 'link', rel: 'alternate', type: 'application/json+oembed', href };
}
