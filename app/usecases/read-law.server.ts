import type { LawPlace, NamedLawPlace } from '~/domain/law/law';
import { seedFolder } from '~db/project-folder';
import { readLaw } from '~db/seed/read-law';

/** Read once, when the program starts: a file that cannot be read stops the start and not a visitor. */
const places: readonly LawPlace[] = readLaw(`${seedFolder()}/law`);
const named: readonly NamedLawPlace[] = places.map(({ place, country, region }) => ({ place, country, region }));

/** @returns every place whose law we know something of, by code */
export function lawPlaces(): readonly LawPlace[] {
  return places;
}

/** @returns the same places by name alone, for links that lead to them */
export function namedLawPlaces(): readonly NamedLawPlace[] {
  return named;
}

/** @returns the countries (ISO 3166-1 alpha-2) of which we know something, whole or in part */
export function lawCountries(): readonly string[] {
  return [...new Set(places.map(({ country }) => country))];
}

/**
 * @param country ISO 3166-1 alpha-2, in capitals
 * @returns the country's own entry or those of its parts; empty where nothing is known
 */
export function lawOfCountry(country: string): readonly LawPlace[] {
  return places.filter((place) => place.country === country);
}
