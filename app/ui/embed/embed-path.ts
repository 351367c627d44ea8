import type { Audience } from '~/domain/listing/vocabulary';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { withCountry } from '~/ui/page/page';

/** What an embedding site sets in advance. It stands in the frame's address, so it is nothing a visitor chose. */
export interface Preset {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly audiences: readonly Audience[];
}

/** @returns the address of the framed search, without language prefix */
export function embedSearchPath({ country, audiences }: Preset): string {
  const params = new URLSearchParams();
  if (country) params.set('country', country);
  for (const audience of audiences) params.append('for', audience);
  const query = params.toString();
  return query === '' ? '/embed/search' : `/embed/search?${query}`;
}

/** @returns the address of a framed service, without language prefix */
export function embedServicePath(slug: string, country: string | null): string {
  return withCountry(`/embed/services/${slug}`, country);
}

/** Where searches of the frame are posted to. */
export function embedPostPath(language: InterfaceLanguage): string {
  return pathFor(language, '/embed/search');
}
