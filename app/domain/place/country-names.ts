import { tokens } from '../search/normalise';
import { nameLocales } from './name-locales';

/** ISO 3166-1 alpha-2, and Kosovo's user-assigned code. */
export const countryCodes =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG
  CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
  GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA
  LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
  NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(
    /\s+/,
  );

/** What people type and CLDR does not list. Abbreviations with dots arrive as single letters ("U.K." → "u k"). */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  GB: [
    'UK',
    'U.K.',
    'Great Britain',
    'Britain',
    'Großbritannien',
    'Grande-Bretagne',
    'Gran Bretaña',
    'Gran Bretagna',
    'Storbritannien',
    'England',
    'Angleterre',
    'Inglaterra',
    'Engeland',
    'Anglia',
    'Anglie',
    'Англия',
    'Inghilterra',
    'イギリス',
    '英国',
    'بريطانيا',
    'ब्रिटेन',
    'ബ്രിട്ടൻ',
    'യുകെ',
    'ഇംഗ്ലണ്ട്',
    'इंग्लैंड',
    '영국',
    'อังกฤษ',
  ],
  US: [
    'USA',
    'U.S.A.',
    'U.S.',
    'United States of America',
    'America',
    'Amerika',
    'Amérique',
    'Estados Unidos',
    'EEUU',
    'EUA',
    'EE.UU.',
    'Yhdysvallat',
    'США',
    'アメリカ',
    '米国',
    '美国',
    'अमेरिका',
    'അമേരിക്ക',
    'யுஎஸ்',
    'அமெரிக்கா',
    'امريكا',
    'أمريكا',
  ],
  AE: ['UAE', 'U.A.E.', 'Emirates', 'الامارات', 'യുഎഇ', 'യു.എ.ഇ', 'यूएई'],
  IN: [
    'Hindustan',
    'Bharat',
    'Bharath',
    'Inde',
    'Indien',
    'Hindistan',
    'ഭാരതം',
    'ഭാരത്',
    'ഇന്ത്യ',
    'भारत',
    'हिंदुस्तान',
    'हिन्दुस्तान',
    'इंडिया',
    'इण्डिया',
    'பாரதம்',
    'ہندوستان',
  ],
  DE: ['Deutschland', 'BRD', 'Allemagne', 'Alemania', 'ജർമനി', 'ജർമ്മനി', 'जर्मनी'],
  CH: ['Schweiz', 'Suisse', 'Svizzera', 'Svizra', 'സ്വിറ്റ്സർലൻഡ്', 'स्विट्जरलैंड'],
  NL: ['Holland', 'Hollande', 'Holanda', 'Olanda', 'The Netherlands', 'Nederland', 'Голландия'],
  CZ: ['Czech Republic', 'Czechia', 'Tschechien', 'Česká republika', 'Česko'],
  KR: ['Korea', 'South Korea', 'Corée', 'Corea', 'Südkorea', '한국', '韓国', '韩国', 'República de Corea'],
  RU: ['Russian Federation', 'РФ'],
  CN: ['PRC', '中国大陆'],
  TR: ['Turkiye', 'Türkiye', 'Turkey'],
  MM: ['Burma', 'Birmanie'],
  MK: ['Macedonia', 'Makedonija'],
  CI: ['Ivory Coast'],
  CD: ['DRC', 'DR Congo', 'Congo Kinshasa'],
  CG: ['Congo'],
  SZ: ['Swaziland'],
  CV: ['Cape Verde'],
  TL: ['East Timor'],
  VA: ['Vatican'],
  PS: ['Palestine', 'فلسطين'],
  HK: ['Hong Kong', 'Hongkong', '香港'],
  MO: ['Macau', 'Macao', '澳门', '澳門'],
  TW: ['Formosa'],
  BA: ['Bosnia', 'Bosna', 'Bosnien'],
  SA: ['Saudi', 'KSA', 'സൗദി', 'സൗദി അറേബ്യ', 'सऊदी', 'السعوديه'],
  NZ: ['Aotearoa', 'NZ', 'N.Z.'],
  ZA: ['Suid-Afrika', 'Mzansi', 'RSA'],
  IE: ['Éire', 'Eire', 'Republic of Ireland'],
  GR: ['Hellas', 'Ελλάδα'],
  LK: ['Ceylon', 'ശ്രീലങ്ക', 'श्रीलंका'],
  QA: ['ഖത്തർ'],
  KW: ['കുവൈത്ത്', 'കുവൈറ്റ്'],
  OM: ['ഒമാൻ'],
  BH: ['ബഹ്റൈൻ', 'ബഹറിൻ'],
  CA: ['കാനഡ', 'कनाडा'],
  AU: ['ഓസ്ട്രേലിയ', 'ऑस्ट्रेलिया'],
  PH: ['Pilipinas', 'Phillipines', 'Philipines'],
};

/** Names that are ordinary words or first names elsewhere: they count with a capital or after "in", "near", "à" … */
export const doubtfulCountryNames: ReadonlySet<string> = new Set(
  'turkey chad jordan island georgia jersey reunion mali niger guinea dominica granada salvador suede chili chine indie viro belau oman peru us'.split(
    ' ',
  ),
);

/** Names CLDR gives in one language that say something quite different in another ("oma", "ira", "lati"); never recognised. */
const misleading = new Set(
  'ao uc bi sip sec nga lao man oma ira gana cada cad cin fas kena gine sili lati tai ciad cile chade guama malis togas cadas somalis salvadoras salvadora israeli yemeni'.split(
    ' ',
  ),
);

/**
 * Builds the countries' names in all languages we recognise: normalised name → ISO 3166-1 alpha-2.
 * What people commonly type wins over CLDR, and English over other languages.
 */
export function buildCountryNames(): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = tokens(name).join(' ');
    if (key.length > 1 && !misleading.has(key) && !names.has(key)) names.set(key, code);
  };
  for (const [code, forms] of Object.entries(shortForms)) for (const form of forms) add(form, code);
  for (const locale of nameLocales) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of countryCodes) {
      const name = display.of(code);
      if (name !== undefined && name.length > 1) add(name, code);
    }
  }
  names.set('us', 'US');
  return names;
}
