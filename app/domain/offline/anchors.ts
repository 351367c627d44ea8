/** Addresses inside the copy. Slugs and codes are letters, digits and hyphens, so they stand as they are. */
export const anchors = {
  urgent: 'urgent',
  guides: 'guides',
  law: 'law',
  harmed: 'harmed',
  services: 'services',
  worldwide: 'worldwide',
  several: 'several',
  urgentIn: (country: string) => `u-${country}`,
  servicesIn: (country: string) => `c-${country}`,
  harmedIn: (country: string) => `h-${country}`,
  lawOf: (place: string) => `law-${place}`,
  service: (slug: string) => `s-${slug}`,
  guide: (slug: string) => `g-${slug}`,
  guidePart: (slug: string, part: string) => `g-${slug}-${part}`,
} as const;

/** What of the copy a link may lead to. */
export interface LinkTargets {
  readonly guides: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2 of the countries of whose law something is known. */
  readonly lawCountries: ReadonlyMap<string, string>;
}

/**
 * Where a link of the site leads inside the copy.
 * @param href path on the site without language prefix, or `tel:…`
 * @returns an address that works without the site; null where the copy holds no such thing
 */
export function hrefInCopy(href: string, targets: LinkTargets): string | null {
  if (/^(tel|sms):/.test(href)) return href;
  const [path = ''] = href.split(/[?#]/);
  const [, first, second] = path.split('/');
  if (first === 'urgent') return `#${anchors.urgent}`;
  if (first === 'law') return `#${lawAnchor(second, targets)}`;
  if (first !== 'guides') return null;
  if (second === undefined) return `#${anchors.guides}`;
  return targets.guides.has(second) ? `#${anchors.guide(second)}` : null;
}

function lawAnchor(country: string | undefined, { lawCountries }: LinkTargets): string {
  const place = country === undefined ? undefined : lawCountries.get(country);
  return place === undefined ? anchors.law : anchors.lawOf(place);
}
