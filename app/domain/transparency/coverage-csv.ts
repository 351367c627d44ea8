import { csvLine } from '../audit/csv-line';
import { kinds } from '../listing/vocabulary';
import { coverageNeeds } from './coverage-gaps';
import type { CountryCoverage, LanguageCoverage } from './public-coverage';

/**
 * The table by country for spreadsheets (RFC 4180): every country, also those with nothing listed, by code.
 * @param nameOf a country's English name
 */
export function countryCoverageCsv(rows: readonly CountryCoverage[], nameOf: (country: string) => string): string {
  const head = [
    'country',
    'name',
    'listings',
    ...coverageNeeds,
    'missing',
    'main_language',
    'in_main_language',
    ...kinds,
  ];
  const lines = [...rows]
    .sort((a, b) => (a.country < b.country ? -1 : 1))
    .map((row) => [
      row.country,
      nameOf(row.country),
      row.listings,
      ...coverageNeeds.map((need) => row.counts[need]),
      row.missing.join(' '),
      row.mainLanguage,
      row.inMainLanguage,
      ...kinds.map((kind) => row.kinds[kind]),
    ]);
  return [head, ...lines].map(csvLine).join('');
}

/** The table by language for spreadsheets. @param nameOf a language's English name */
export function languageCoverageCsv(rows: readonly LanguageCoverage[], nameOf: (language: string) => string): string {
  const head = ['language', 'name', 'services', 'dedicated', 'worldwide', 'countries'];
  const lines = rows.map((row) => [
    row.language,
    nameOf(row.language),
    row.services,
    row.dedicated,
    row.worldwide,
    row.countries,
  ]);
  return [head, ...lines].map(csvLine).join('');
}
