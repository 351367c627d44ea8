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
const line = 16;
const gap = 18;
/** How many letters of any script fit on a line. */
const mostLetters = 38;

/**
 * Bars with their numbers and names written at them. The first bar of a group is full and the second hollow, so that it
 * reads without colour; the same numbers stand in the table below it.
 */
export function BarChart({ caption, most, table }: BarChartProps) {
  const names = table.head.slice(1);
  const groups = table.rows.map(([label = '', ...values]) => ({ label, lines: linesOf(label), values }));
  const heading = 10 + line * Math.max(...groups.map(({ lines }) => lines.length));
  const group = heading + names.length * (bar + 6) + gap;
  const height = group * table.rows.length;
  return (
    <svg
      role="img"
      aria-label={caption}
      viewBox={`0 0 ${width} ${height}`}
      width={`${(width / unitsInRem).toFixed(1)}rem`}
      fontSize="13"
      fill="currentColor"
    >
      {groups.map(({ label, lines, values }, row) => (
        <g key={label} transform={`translate(0 ${row * group})`}>
          {lines.map((words, place) => (
            <text key={words} y={heading - 10 - line * (lines.length - 1 - place)} fontWeight="600">
              {words}
            </text>
          ))}
          {values.map((value, place) => (
            <Bar key={names[place]} name={names[place] ?? ''} value={value} most={most} place={place} top={heading} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A drawing breaks no lines by itself: as many words on each as fit. */
function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= mostLetters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface BarProps {
  readonly name: string;
  readonly value: string;
  readonly most: number;
  readonly place: number;
  /** Where the bars of the group begin. */
  readonly top: number;
}

function Bar({ name, value, most, place, top: first }: BarProps) {
  const length = Math.max((Number(value) / most) * widest, 1);
  const top = first + place * (bar + 6);
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
