/** A run of text that both versions have, or only the later or the earlier one. */
export interface Piece {
  readonly part: 'same' | 'added' | 'removed';
  readonly text: string;
}

// ICU finds words also in scripts written without spaces, and keeps vowel signs and joiners with their letters.
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Two texts of this many words would need a table of a million cells each row of the queue; beyond it they are shown whole. */
const mostCells = 4_000_000;

/**
 * What changed between two texts, word by word: the longest words in common, in order, count as unchanged.
 *
 * @returns pieces in reading order; joined without the removed ones they give `after`, without the added ones `before`
 */
export function wordDifference(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const head = commonStart(old, now);
  const tail = commonStart(old.slice(head).reverse(), now.slice(head).reverse());
  const middle = changedMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return joined([
    ...now.slice(0, head).map((text): Piece => ({ part: 'same', text })),
    ...middle,
    ...now.slice(now.length - tail).map((text): Piece => ({ part: 'same', text })),
  ]);
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Walks the table of longest common runs from its start. */
function changedMiddle(old: readonly string[], now: readonly string[]): Piece[] {
  if ((old.length + 1) * (now.length + 1) > mostCells) {
    return [
      { part: 'removed', text: old.join('') },
      { part: 'added', text: now.join('') },
    ];
  }
  const width = now.length + 1;
  const common = commonLengths(old, now);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  const pieces: Piece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (row < old.length && column < now.length && old[row] === now[column]) {
      pieces.push({ part: 'same', text: now[column] ?? '' });
      row += 1;
      column += 1;
    } else if (row < old.length && (column === now.length || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ part: 'removed', text: old[row] ?? '' });
      row += 1;
    } else {
      pieces.push({ part: 'added', text: now[column] ?? '' });
      column += 1;
    }
  }
  return pieces;
}

/** Cell (i, j): how many words the rest of `old` from i and the rest of `now` from j have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const cells = new Uint16Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      cells[row * width + column] =
        old[row] === now[column]
          ? (cells[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(cells[(row + 1) * width + column] ?? 0, cells[row * width + column + 1] ?? 0);
    }
  }
  return cells;
}

/** Neighbours of one kind become one piece; a blank between two changed words changes with them, so that marks do not flicker. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: { part: Piece['part']; text: string }[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.part === piece.part) last.text += piece.text;
    else if (piece.text !== '') result.push({ ...piece });
  }
  return result;
}
