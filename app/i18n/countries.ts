import type { InterfaceLanguage } from './languages';

/** ISO 3166-1 alpha-2 codes of places where people live, and XK (Kosovo), as Intl names them. */
export const countryCodes = (
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF ' +
  'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF ' +
  'GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR ' +
  'KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC ' +
  'NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI ' +
  'SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN ' +
  'VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

export interface CountryOption {
  readonly code: string;
  readonly name: string;
}

interface Names {
  readonly regions: Intl.DisplayNames;
  readonly languages: Intl.DisplayNames;
  readonly known: Map<string, string>;
  options?: readonly CountryOption[];
  codes?: ReadonlyMap<string, string>;
}

// Intl objects are dear to make and names are asked for on every page.
const namesByLanguage = new Map<InterfaceLanguage, Names>();

function namesIn(language: InterfaceLanguage): Names {
  let names = namesByLanguage.get(language);
  if (!names) {
    names = {
      regions: new Intl.DisplayNames([language], { type: 'region' }),
      languages: new Intl.DisplayNames([language], { type: 'language' }),
      known: new Map(),
    };
    namesByLanguage.set(language, names);
  }
  return names;
}

/** @returns the country's name in the interface's language; the code itself where nobody named it */
export function countryName(language: InterfaceLanguage, code: string): string {
  return nameOf(language, 'regions', code);
}

/** @returns the name of a language (BCP 47) in the interface's language; the code itself where nobody named it */
export function languageName(language: InterfaceLanguage, code: string): string {
  return nameOf(language, 'languages', code);
}

function nameOf(language: InterfaceLanguage, type: 'regions' | 'languages', code: string): string {
  const names = namesIn(language);
  const key = `${type} ${code}`;
  const known = names.known.get(key);
  if (known !== undefined) return known;
  const name = intlName(names[type], code);
  // Codes come from listings and checked requests, both few; the bound is a safety net.
  if (names.known.size < 2_000) names.known.set(key, name);
  return name;
}

function intlName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** All countries by name, in the interface language's own order. */
export function countryOptions(language: InterfaceLanguage): readonly CountryOption[] {
  const names = namesIn(language);
  if (!names.options) {
    const collator = new Intl.Collator(language);
    names.options = countryCodes
      .map((code) => ({ code, name: countryName(language, code) }))
      .sort((a, b) => collator.compare(a.name, b.name));
  }
  return names.options;
}

/** @returns the code of the country that bears this name in the interface's language; null where none does */
export function codeOfCountry(language: InterfaceLanguage, name: string): string | null {
  const names = namesIn(language);
  names.codes ??= new Map(countryOptions(language).map((option) => [option.name, option.code]));
  return names.codes.get(name) ?? null;
}
