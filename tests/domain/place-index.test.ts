import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCommonWords, parsePlaces, parseRegions } from '~/domain/place/gazetteer-files';
import { haversineKilometres } from '~/domain/place/haversine';
import { withinOneEdit } from '~/domain/place/one-edit';
import { PlaceIndex } from '~/domain/place/place-index';

const read = (file: string) => readFileSync(new URL(`../../db/seed/gazetteer/${file}`, import.meta.url), 'utf8');
const places = parsePlaces(read('places.tsv'));
const regions = parseRegions(read('regions.tsv'));
const index = new PlaceIndex(places, regions, parseCommonWords(read('common-words.txt')));

/** "Name, country" of the place found; null where none. */
function found(name: string, country: string | null = null): string | null {
  const row = index.findPlace(name, country);
  return row === null ? null : `${index.at(row).name}, ${index.at(row).country}`;
}

describe('the gazetteer files', () => {
  it('hold enough places, each in a region that exists or in none', () => {
    expect(places.length).toBeGreaterThan(20_000);
    const codes = new Set(regions.map((region) => region.code));
    const lost = places.filter((place) => place.region !== '' && !codes.has(`${place.country}-${place.region}`));
    expect(lost).toEqual([]);
  });

  it('stay under 2.5 MB', () => expect(read('places.tsv').length + read('regions.tsv').length).toBeLessThan(2_500_000));

  it('say which line is wrong', () => {
    expect(() => parsePlaces('Kochi\t\tIN\tKL\t9.9\t76.3\t1\nKochi\tIN')).toThrow('places.tsv, line 2');
    expect(() => parsePlaces('Kochi\t\tIN\tKL\tnorth\t76.3\t1')).toThrow('Kochi');
    expect(() => parseRegions('IN-KL\tPK\tKerala\t')).toThrow('IN-KL');
  });
});

describe('finding a place', () => {
  it.each([
    ['Calicut', 'Kozhikode, IN'],
    ['കോഴിക്കോട്', 'Kozhikode, IN'],
    ['कोझिकोड', 'Kozhikode, IN'],
    ['Trichur', 'Thrissur, IN'],
    ['cochin', 'Kochi, IN'],
    ['munchen', 'Munich, DE'],
    ['Wien', 'Vienna, AT'],
    ['東京', 'Tokyo, JP'],
  ])('%s is %s', (name, expected) => expect(found(name)).toBe(expected));

  it('of one name the most populous wins, and the preferred country before it', () => {
    expect(found('London')).toBe('London, GB');
    expect(found('London', 'CA')).toBe('London, CA');
    expect(found('London', 'IN')).toBe('London, GB');
  });

  it('one slip is forgiven', () => {
    expect(found('Kozhikod')).toBe('Kozhikode, IN');
    expect(found('Allepey')).toBe('Alappuzha, IN');
    expect(found('xyzzyq')).toBeNull();
    expect(found('')).toBeNull();
  });

  it('a place may be named with what it lies in', () => {
    expect(found('Dublin 2')).toBe('Dublin, IE');
    expect(found('Aarhus (Skejby)')).toBe('Skejby, DK');
    expect(found('London, Ontario')).toBe('London, CA');
    expect(found('kozhikode kerala')).toBe('Kozhikode, IN');
  });
});

describe('locating a listing', () => {
  it.each([
    ['Mattancherry, Kochi', 'Kerala', 'IN'],
    ['Nowon-gu, Seoul', 'Seoul', 'KR'],
    ['Kireka, Wakiso', null, 'UG'],
    ['Saint-Servais (Namur)', null, 'BE'],
    ['Queanbeyan', 'New South Wales', 'AU'],
    ['Toshima', 'Tokyo', 'JP'],
  ])('%s is found in its country', (locality, region, country) => {
    expect(index.locate({ locality, region, country })).not.toBeNull();
  });

  it('a place of another country is no answer', () => {
    expect(index.locate({ locality: 'Kozhikode', region: null, country: 'DE' })).toBeNull();
    expect(index.locate({ locality: null, region: 'Kerala', country: 'IN' })).toBeNull();
  });
});

describe('regions', () => {
  it('a place knows its region', () => {
    const row = index.findPlace('Kozhikode');
    expect(row === null ? null : index.regionOfPlace(row)?.code).toBe('IN-KL');
  });

  it.each([
    ['Lower Saxony', 'Niedersachsen', 'DE'],
    ['Québec', 'quebec', 'CA'],
    ['Flanders', 'Vlaanderen', 'BE'],
    ['Central Denmark Region', 'Midtjylland', 'DK'],
    ['Zurich', 'Zürich', 'CH'],
    ['Kerala', 'കേരളം', 'IN'],
    ['Upper North Island', 'upper north island', 'NZ'],
  ])('%s is the same as %s in %s', (a, b, country) => expect(index.sameRegion(a, b, country)).toBe(true));

  it('two countries may have regions of one name, which are not the same', () => {
    expect(index.regionKey('Punjab', 'IN')).not.toBe(index.regionKey('Punjab', 'PK'));
    expect(index.sameRegion('Bavaria', 'Hesse', 'DE')).toBe(false);
  });
});

describe('distances', () => {
  it('Kozhikode lies about 150 km from Kochi', () => {
    const [a, b] = ['Kozhikode', 'Kochi'].map((name) => index.at(index.findPlace(name) ?? -1));
    if (!a || !b) throw new Error('both are in the gazetteer');
    expect(haversineKilometres(a, b)).toBeGreaterThan(145);
    expect(haversineKilometres(a, b)).toBeLessThan(165);
  });

  it('half the earth is 20,015 km and the same point is 0', () => {
    expect(haversineKilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015.1, 0);
    expect(haversineKilometres({ lat: 10, lon: 20 }, { lat: 10, lon: 20 })).toBe(0);
  });
});

it('one edit is a letter more, less, changed or swapped with its neighbour', () => {
  expect(withinOneEdit('kerala', 'kerla')).toBe(true);
  expect(withinOneEdit('kerala', 'keraala')).toBe(true);
  expect(withinOneEdit('kerala', 'kerola')).toBe(true);
  expect(withinOneEdit('kerala', 'kearla')).toBe(true);
  expect(withinOneEdit('kerala', 'karela')).toBe(false);
  expect(withinOneEdit('kerala', 'kera')).toBe(false);
});
