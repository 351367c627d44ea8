import type { InterfaceLanguage } from '~/i18n/languages';

interface CoverageTableProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** Stands beside the number of the column `noteAt`. */
    readonly note: string | null;
    /** One a column: a count, or words. */
    readonly values: readonly (number | string)[];
  }[];
  /** Id of the column it is sorted by, or `name`. */
  readonly sort: string;
  readonly language: InterfaceLanguage;
  readonly noteAt?: string;
}

/** A table of counts; on a phone each row is a block that names its numbers. A zero is set in bold, never in a colour. */
export function CoverageTable(props: CoverageTableProps) {
  const { caption, first, columns, rows, sort, language, noteAt } = props;
  const numbers = new Intl.NumberFormat(language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
    <section className="wide" aria-label={caption} tabIndex={0}>
      <table className="law">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={sort === 'name' ? 'ascending' : undefined}>
              {first}
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" aria-sort={sort === id ? 'descending' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, name, note, values }) => (
            <tr key={row} data-row={row}>
              <th scope="row">{name}</th>
              {columns.map(({ id, name: column }, at) => {
                const value = values[at] ?? 0;
                const shown = typeof value === 'string' ? value : numbers.format(value);
                return (
                  <td key={id}>
                    <small>{column}</small> {value === 0 ? <b>{shown}</b> : shown}
                    {id === noteAt && note && ` (${note})`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
