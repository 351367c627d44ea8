import { encode } from 'uqr';

/** Light margin that scanners need, in modules (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * A QR code as one SVG path.
 *
 * @param text what it says, at most some 180 characters: more make squares too small to print at 24 mm
 * @returns width and height in modules, quiet zone included, and the dark modules as runs along each row
 */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  // Level M still reads when a seventh of it is a coffee stain or a bad copy.
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size, path: path.join('') };
}

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}

/** @param title what the code leads to, for people who do not see it */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title} shapeRendering="crispEdges">
      <title>{title}</title>
      <path d={path} />
    </svg>
  );
}
