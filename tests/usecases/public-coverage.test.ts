import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '~/domain/listing/vocabulary';
import { countryCoverageCsv, languageCoverageCsv } from '~/domain/transparency/coverage-csv';
import { coverageNeeds, coverageOf } from '~/domain/transparency/coverage-gaps';
import { coverageColumns, listedWithout, sortedBy } from '~/domain/transparency/public-coverage';
import { countryCodes, countryName } from '~/i18n/countries';
import { mainLanguageOf } from '~/i18n/main-language';
import { type PublicCoverage, readPublicCoverage } from '~/usecases/transparency/read-public-coverage.server';
import type { Database } from '~db/open.server';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

let database: Database;
let coverage: PublicCoverage;

beforeAll(async () => {
  database = await seededDatabase();
  coverage = await readPublicCoverage({ database }, countryCodes, mainLanguageOf);
});

const count = (sql: string, ...values: string[]) =>
  database.sqlite
    .prepare(sql)
    .pluck()
    .get(...values) as number;
const of = (country: string) => {
  const row = coverage.countries.find((each) => each.country === country);
  if (!row) throw new Error(`There is no row for ${country}.`);
  return row;
};

/** Published services by country and kind, counted in the tables and not in the documents that the page reads. */
function countedInTables(): Map<string, number> {
  const rows = database.sqlite
    .prepare(
      `select c.country || ' ' || r.kind, count(*) from listing l join revision r on r.id = l.published_revision_id
       join revision_country c on c.revision_id = r.id
       where l.state = 'published' and r.reach <> 'worldwide' group by c.country, r.kind`,
    )
    .raw()
    .all() as [string, number][];
  return new Map(rows);
}

describe('coverage by country', () => {
  test('counts what the tables hold', () => {
    const counted = coverage.countries.flatMap(({ country, kinds: byKind }) =>
      kinds.flatMap((kind) => (byKind[kind] > 0 ? [[`${country} ${kind}`, byKind[kind]] as const] : [])),
    );
    expect(new Map(counted)).toEqual(countedInTables());
    expect(of('IN').listings).toBeGreaterThan(10);
  });

  test('every listing is of one kind, and what is missing is what is counted nought times', () => {
    for (const row of coverage.countries) {
      expect(Object.values(row.kinds).reduce((sum, each) => sum + each, 0)).toBe(row.listings);
      expect(row.missing).toEqual(coverageNeeds.filter((need) => row.counts[need] === 0));
    }
  });

  test('says the same as the view of the moderators', async () => {
    const listings = await allPublishedListings(database);
    const theirs = coverageOf(listings, countryCodes).map(({ country, missing }) => [country, missing]);
    expect(coverage.countries.map(({ country, missing }) => [country, missing])).toEqual(theirs);
  });

  test('a country with nothing lacks everything, and is not among those of the table', () => {
    expect(of('VA')).toMatchObject({ listings: 0, missing: coverageNeeds, inMainLanguage: 0 });
    expect(listedWithout(coverage.countries, null).map(({ country }) => country)).not.toContain('VA');
  });

  test('asked for countries without a crisis line, shows those that have something else and no such line', () => {
    const without = listedWithout(coverage.countries, 'crisis-line');
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter(({ counts, listings }) => counts['crisis-line'] > 0 || listings === 0)).toEqual([]);
  });
});

test('sorting puts the largest first and names in order where numbers are alike, whatever order the rows came in', () => {
  const byName = (a: { country: string }, b: { country: string }) =>
    countryName('en', a.country).localeCompare(countryName('en', b.country), 'en');
  for (const { id, of: value } of coverageColumns.needs) {
    const sorted = sortedBy(coverage.countries, coverageColumns.needs, id, byName);
    const again = sortedBy([...coverage.countries].reverse(), coverageColumns.needs, id, byName);
    expect(again.map(({ country }) => country)).toEqual(sorted.map(({ country }) => country));
    for (const [at, row] of sorted.slice(1).entries()) {
      const before = sorted[at];
      if (!before) continue;
      expect(value(before)).toBeGreaterThanOrEqual(value(row));
      if (value(before) === value(row)) expect(byName(before, row)).toBeLessThan(0);
    }
  }
});

test('coverage by language counts what the tables hold, with every form of a language as one', () => {
  const speaking = `select count(distinct l.id) from listing l join revision_language s on s.revision_id = l.published_revision_id
    where l.state = 'published' and (s.language = ? or s.language like ? || '-%')`;
  expect(coverage.languages.length).toBeGreaterThan(30);
  for (const { language, services, dedicated, worldwide } of coverage.languages) {
    expect([language, services]).toEqual([language, count(speaking, language, language)]);
    expect(Math.max(dedicated, worldwide)).toBeLessThanOrEqual(services);
  }
});

describe('the table as a file', () => {
  test('is read back by a CSV reader with a row for every country, the same each time', () => {
    const csv = countryCoverageCsv(coverage.countries, (country) => countryName('en', country));
    const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows.map(({ country }) => country)).toEqual([...countryCodes].sort());
    const india = rows.find(({ country }) => country === 'IN');
    expect(india).toMatchObject({ name: 'India', listings: String(of('IN').listings), main_language: 'hi' });
    expect(countryCoverageCsv([...coverage.countries].reverse(), (country) => countryName('en', country))).toBe(csv);
  });

  test('cannot make a spreadsheet run a formula', () => {
    const csv = languageCoverageCsv(coverage.languages.slice(0, 1), () => '=HYPERLINK("https://evil.example")');
    expect(csv.split('\r\n')[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});
