/**
 * The language that most likely is the main one of a country: Unicode's likely subtags, as they come with Intl. One
 * language where a country may have many, so it says where nothing can be right, never that all is well.
 *
 * @param country ISO 3166-1 alpha-2
 * @returns BCP 47 primary subtag
 */
export function mainLanguageOf(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}
