import type { LoaderFunctionArgs } from '@remix-run/node';
import { countryCoverageCsv, languageCoverageCsv } from '~/domain/transparency/coverage-csv';
import { countryCodes, countryName, languageName } from '~/i18n/countries';
import { mainLanguageOf } from '~/i18n/main-language';
import { readPublicCoverage } from '~/usecases/transparency/read-public-coverage.server';

/** The tables of /coverage as files: by country, or by language with `?view=languages`. Names are English. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const byLanguage = new URL(request.url).searchParams.get('view') === 'languages';
  const { countries, languages } = await readPublicCoverage(context.directory, countryCodes, mainLanguageOf);
  const csv = byLanguage
    ? languageCoverageCsv(languages, (code) => languageName('en', code))
    : countryCoverageCsv(countries, (code) => countryName('en', code));
  const name = byLanguage ? 'coverage-languages.csv' : 'coverage.csv';
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
