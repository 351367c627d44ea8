import type { NamesInQuery } from './query';
import type { SearchRequest } from './request';
import type { SearchParts } from './search';

/** Where a search looks: what was chosen in the form, else what the words name. */
export interface Where {
  readonly country: string | null;
  readonly recognised: boolean;
  readonly regions: ReadonlySet<string>;
  readonly near: { readonly name: string; readonly country: string; readonly lat: number; readonly lon: number } | null;
  readonly unknown: boolean;
}

/** Settles country, regions and place of a search; what is chosen wins over what is named. */
export function placeOf(parts: SearchParts, request: SearchRequest, names: NamesInQuery): Where {
  const chosen = request.near ? parts.places.find(request.near, request.country) : null;
  const fits = (country: string) => request.country === null || country === request.country;
  const place = chosen ?? names.places.find((candidate) => fits(candidate.country)) ?? null;
  const regionsNamed = names.regions.filter((region) => fits(region.country));
  const countries = new Set(names.countries.filter((country) => !country.ambiguous).map((country) => country.code));
  const first = (list: Iterable<string>) => {
    const unique = [...new Set(list)];
    return unique.length === 1 ? (unique[0] as string) : null;
  };
  const recognised =
    first(countries) ??
    (countries.size > 0 ? null : (first(regionsNamed.map((region) => region.country)) ?? place?.country ?? null));
  const country = request.country ?? recognised;
  const regions = new Set(
    regionsNamed
      .filter((region) => !country || region.country === country)
      .map((region) => parts.regionKey(region.name, region.country)),
  );
  const inCountry = place && (!country || place.country === country) ? place : null;
  if (inCountry?.region) regions.add(parts.regionKey(inCountry.region, inCountry.country));
  return {
    country,
    recognised: request.country === null && recognised !== null,
    regions,
    near: inCountry,
    unknown: Boolean(request.near) && !chosen,
  };
}
