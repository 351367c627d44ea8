import { type EmbedSubject, leastHeight, mostHeight, usualHeight } from './snippet';

export type EmbedField = 'service' | 'height';

/** What the form of the snippet was filled in with, as far as it can be read. */
export interface EmbedFields {
  readonly subject: EmbedSubject;
  /** As typed: an address of a service here, or the last part of it. */
  readonly service: string;
  /** Slug that `service` names; null where it names none. */
  readonly slug: string | null;
  /** As typed. */
  readonly height: string;
  /** CSS pixels. */
  readonly pixels: number;
  readonly wrong: readonly EmbedField[];
}

const longestField = 400;

/**
 * Reads the fields `what`, `service` and `height`. Whether a slug is published is for others to say.
 * @param params fields as sent; anything may be missing or wrong
 */
export function readEmbedFields(params: URLSearchParams): EmbedFields {
  const subject = params.get('what') === 'service' ? 'service' : 'search';
  const service = (params.get('service') ?? '').trim().slice(0, longestField);
  const slug = slugIn(service);
  const height = (params.get('height') ?? '').trim().slice(0, longestField);
  const pixels = height === '' ? usualHeight[subject] : Number(/^\d{1,5}$/.test(height) ? height : Number.NaN);
  const wrong: EmbedField[] = [];
  if (subject === 'service' && slug === null) wrong.push('service');
  if (!(pixels >= leastHeight && pixels <= mostHeight)) wrong.push('height');
  return { subject, service, slug, height, pixels, wrong };
}

/** @returns the slug in `troubled-desire` or in any address that ends with `/services/troubled-desire`; null where there is none */
function slugIn(text: string): string | null {
  const path = text.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const last = /(?:^|\/services\/)([a-z0-9]+(?:-[a-z0-9]+)*)$/i.exec(path)?.[1];
  return last?.toLowerCase() ?? null;
}
