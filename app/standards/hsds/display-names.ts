/*
 * English names, for the texts of our feed. Kept once found: asking ICU takes longer than all else in a record.
 */

const countries = new Intl.DisplayNames(['en'], { type: 'region' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });
const list = new Intl.ListFormat('en', { type: 'conjunction' });

const knownCountries = new Map<string, string>();
const knownLanguages = new Map<string, string>();
/** There are far fewer of either; the bound keeps made-up ones in an import from filling memory. */
const mostKnown = 2_000;

/** @param code ISO 3166-1 alpha-2 */
export function countryName(code: string): string {
  return kept(knownCountries, code, () => countries.of(code) ?? code);
}

/** @returns e.g. `Ireland and United Kingdom`; empty where there are none */
export function countryNames(codes: readonly string[]): string {
  return list.format(codes.map(countryName));
}

/** @param tag BCP 47; given back as it is where it is none */
export function languageName(tag: string): string {
  return kept(knownLanguages, tag, () => languages.of(tag) ?? tag);
}

function kept(known: Map<string, string>, code: string, find: () => string): string {
  let name = known.get(code);
  if (name !== undefined) return name;
  name = nameOr(code, find);
  if (known.size >= mostKnown) known.clear();
  known.set(code, name);
  return name;
}

function nameOr(code: string, find: () => string): string {
  try {
    return find();
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
