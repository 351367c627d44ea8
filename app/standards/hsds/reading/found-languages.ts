import { isLanguage } from '~/domain/listing-form/field-rules';
import { buildCountryNames, countryCodes } from '~/domain/place/country-names';
import { buildLanguageNames } from '~/domain/place/language-names';
import { tokens } from '~/domain/search/normalise';

let countryNames: ReadonlyMap<string, string> | null = null;
let languageNames: ReadonlyMap<string, string> | null = null;

/** Made when first needed: the names of all countries in all the languages the search knows. */
function countries(): ReadonlyMap<string, string> {
  countryNames ??= buildCountryNames();
  return countryNames;
}

function languages(): ReadonlyMap<string, string> {
  languageNames ??= new Map([...buildLanguageNames(countries())].map(([name, { code }]) => [name, code]));
  return languageNames;
}

/** Of names that are met again on every row. */
const known = new Map<string, string | null>();
const mostKnown = 5000;

function remembered(key: string, find: () => string | null): string | null {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const made = find();
  known.set(key, made);
  return made;
}

/** @returns the languages of a cell that holds names or codes, one or several, and whether something in it was none */
export function foundLanguages(cell: string): { readonly languages: readonly string[]; readonly allRead: boolean } {
  const words = cell
    .slice(0, 1000)
    .split(/\s*[;,|/\n&]\s*|\s+(?:and|und|et|y|e)\s+/i)
    .map((word) => word.replace(/\s*\(.*\)\s*$/, '').trim())
    .filter((word) => word !== '');
  const read = words.map(languageOf);
  return { languages: [...new Set(read.filter((each) => each !== null))], allRead: !read.includes(null) };
}

function languageOf(word: string): string | null {
  return remembered(`language ${word}`, () => {
    const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(word) ? canonical(word.replaceAll('_', '-')) : null;
    return tag ?? languages().get(tokens(word).join(' ')) ?? null;
  });
}

function canonical(tag: string): string | null {
  try {
    const [found = ''] = Intl.getCanonicalLocales(tag.toLowerCase());
    return isLanguage(found) ? found : null;
  } catch {
    return null;
  }
}

const codes: ReadonlySet<string> = new Set(countryCodes);

/** The codes of three letters that are met most; the names of all countries are known anyway. */
const threeLetters: Readonly<Record<string, string>> = Object.fromEntries(
  `ARG:AR AUS:AU AUT:AT BEL:BE BGD:BD BRA:BR CAN:CA CHE:CH CHL:CL CHN:CN COL:CO CZE:CZ DEU:DE DNK:DK EGY:EG ESP:ES EST:EE
  FIN:FI FRA:FR GBR:GB GHA:GH GRC:GR HUN:HU IDN:ID IND:IN IRL:IE ISL:IS ISR:IL ITA:IT JPN:JP KEN:KE KOR:KR LKA:LK LTU:LT
  LUX:LU LVA:LV MEX:MX MLT:MT MYS:MY NGA:NG NLD:NL NOR:NO NPL:NP NZL:NZ PAK:PK PER:PE PHL:PH POL:PL PRT:PT ROU:RO RUS:RU
  SGP:SG SVK:SK SVN:SI SWE:SE THA:TH TUR:TR TWN:TW UGA:UG UKR:UA USA:US VNM:VN ZAF:ZA ZMB:ZM ZWE:ZW`
    .split(/\s+/)
    .map((pair) => pair.split(':')),
);

/** @returns ISO 3166-1 alpha-2 of a country's code or name in any language; null where it is none */
export function foundCountry(cell: string): string | null {
  const code = cell.trim().toUpperCase();
  if (code === '') return null;
  return remembered(`country ${code}`, () => {
    if (code === 'UK') return 'GB';
    const byCode = /^[A-Z]{2}$/.test(code) ? countryOfCode(code) : (threeLetters[code] ?? null);
    return byCode ?? countries().get(tokens(cell).join(' ')) ?? null;
  });
}

/** @returns the code, where it is a country's; names that happen to be two letters are none */
export function countryOfCode(code: string): string | null {
  return codes.has(code) ? code : null;
}
