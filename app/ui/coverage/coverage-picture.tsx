import { coverageNeeds } from '~/domain/transparency/coverage-gaps';
import { languageName } from '~/i18n/countries';
import { BarChart } from '~/ui/guides/bar-chart';
import type { CoveragePageProps } from './coverage-page';

const mostLanguages = 8;

/** In how many countries each need is met, or the languages with the most services: bars with their numbers beside them, and the same as a table. */
export function CoveragePicture(props: CoveragePageProps) {
  const { translate, language, view, coverage } = props;
  const numbers = new Intl.NumberFormat(language);
  const rows = view === 'languages' ? languageBars(props) : needBars(props);
  const most = view === 'languages' ? Math.max(1, ...rows.map(([, value]) => value)) : coverage.countries.length;
  const caption =
    view === 'languages'
      ? translate('coverage.picture.languages')
      : translate('coverage.picture', { all: coverage.countries.length });
  // The title says what is counted; a bar needs its number alone.
  const table = { head: ['', ''], rows: rows.map(([name, value]) => [name, String(value)]) };
  return (
    <div className="field">
      <p>
        <b>{caption}</b>
      </p>
      <BarChart caption={caption} most={most} table={table} />
      <table className="law">
        <caption className="unseen">{caption}</caption>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{numbers.format(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function needBars({ coverage, translate }: CoveragePageProps): [string, number][] {
  return coverageNeeds.map((need) => [
    translate(`coverage.need.${need}`),
    coverage.countries.filter(({ counts }) => counts[need] > 0).length,
  ]);
}

function languageBars({ coverage, language }: CoveragePageProps): [string, number][] {
  return [...coverage.languages]
    .sort((a, b) => b.services - a.services || (a.language < b.language ? -1 : 1))
    .slice(0, mostLanguages)
    .map((row) => [languageName(language, row.language), row.services]);
}
