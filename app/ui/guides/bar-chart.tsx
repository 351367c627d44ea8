import type { GuideTable } from '~/domain/guide/guide';

interface BarChartProps {
  readonly caption: string;
  /** Value of a bar over the whole width. */
  readonly most: number;
  /** First column names the group of bars, the others are its bars. */
  readonly table: GuideTable;
}

// Units of the drawing. It grows with the reader's letters, and shrinks where the page is narrower.
const width = 320;
const unitsInRem = 15;
const widest = 190;
const bar = 20;
const heading = 26;
const gap = 18;

/**
 * Bars with their numbers and names written at them. The first bar of a group is full and the second hollow, so that it
 * reads without colour; the same numbers stand in the table below it.
 */
export function BarChart({ caption, most, table }: BarChartProps) {
  const names = table.head.slice(1);
  const group = heading + names.length * (bar + 6) + gap;
  const height = group * table.rows.length;
  return (
    <svg
      role="img"
      aria-label={caption}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height={`${(height / unitsInRem).toFixed(1)}rem`}
      preserveAspectRatio="xMinYMin"
      fontSize="13"
      fill="currentColor"
    >
      {table.rows.map(([label, ...values], row) => (
        <g key={label} transform={`translate(0 ${row * group})`}>
          <text y="16" fontWeight="600">
            {label}
          </text>
          {values.map((value, place) => (
            <Bar key={names[place]} name={names[place] ?? ''} value={value} most={most} place={place} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Bar({ name, value, most, place }: { name: string; value: string; most: number; place: number }) {
  const length = Math.max((Number(value) / most) * widest, 1);
  const top = heading + place * (bar + 6);
  return (
    <>
      <rect
        x="1"
        y={top + 1}
        width={length.toFixed(1)}
        height={bar - 2}
        fill={place === 0 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
      />
      <text x={(length + 8).toFixed(1)} y={top + 15}>
        {value} {name.toLowerCase()}
      </text>
    </>
  );
}
