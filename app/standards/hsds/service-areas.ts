import type { PublishedListing } from '~/domain/listing/listing';
import { countryName, languageName } from './display-names';
import type { HsdsLanguage, HsdsServiceArea } from './hsds-types';
import { hsdsId } from './ids';

/** Where a service is for: one row named so where it is worldwide, else a row for each region, or for each whole country. */
export function serviceAreasOf(listing: PublishedListing): HsdsServiceArea[] {
  const { slug, reach, countries, regions } = listing;
  if (reach === 'worldwide') return [{ id: hsdsId('service_area', slug, 'worldwide'), name: 'Worldwide' }];
  // A row for the whole country would say more than the service does.
  if (regions.length > 0) return [...new Set(regions)].map((region) => regionArea(slug, region, countries));
  return [...new Set(countries)].map((code) => ({
    id: hsdsId('service_area', slug, 'country', code),
    name: countryName(code),
    uri: `https://www.iso.org/obp/ui/#iso:code:3166:${code}`,
  }));
}

function regionArea(slug: string, region: string, countries: readonly string[]): HsdsServiceArea {
  const id = hsdsId('service_area', slug, 'region', region);
  const [country] = countries;
  if (country === undefined || countries.length > 1) return { id, name: region };
  return {
    id,
    name: `${region}, ${countryName(country)}`,
    description: `Region of ${countryName(country)} (${country}).`,
  };
}

/** The languages a service answers in. HSDS takes no regions and scripts in codes, so these stand in the name. */
export function languagesOf({ slug, languages }: Pick<PublishedListing, 'slug' | 'languages'>): HsdsLanguage[] {
  return [...new Set(languages)].map((tag) => ({
    id: hsdsId('language', slug, tag),
    name: languageName(tag),
    code: tag.split('-')[0]?.toLowerCase() ?? tag,
  }));
}
