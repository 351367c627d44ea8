/** An element of the list that a file is about, as text for `JSON.parse`, or why it is not taken. */
export type JsonElement =
  | { readonly index: number; readonly text: string; readonly refusal?: never }
  | { readonly index: number; readonly refusal: 'rowTooLong' | 'tooDeep' | 'notJson'; readonly text?: never };

export interface JsonSplitter {
  /** @returns the elements that are complete by now */
  push(text: string): JsonElement[];
  /**
   * @returns what stands around the list, as text for `JSON.parse` with the list left empty: the whole file where it has none.
   * Null where the file is no JSON, or where it is longer than one element may be
   */
  end(): { readonly around: string; readonly hasList: boolean } | null;
}

export interface JsonBounds {
  /** Characters of one element. */
  readonly elementChars: number;
  /** Lists and objects within one element. */
  readonly depth: number;
}

/** An HSDS service with everything in it is some ten thousand; an organization with all its services some millions. */
export const jsonBounds: JsonBounds = { elementChars: 8_000_000, depth: 64 };

const listNames: ReadonlySet<string> = new Set(['services', 'contents', 'service', 'organizations']);
const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [34, 92, 44, 91, 93, 123, 125];

/**
 * Cuts a file of services into its elements piece by piece, without holding it: an array, or an object with the list in
 * `services`, `contents` (a page of an HSDS API) or `organizations`. The same rules as `splitServices`, for files of any size.
 */
export function createJsonSplitter(bounds: JsonBounds = jsonBounds): JsonSplitter {
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** The string that is being read at depth 1, then the name of what follows. */
  let name = '';
  /** Depth of the list's elements; 0 outside any. */
  let listDepth = 0;
  let hadList = false;
  let broken = false;
  let roots = 0;
  let count = 0;
  /** Of the element that is being read. */
  let element = '';
  let refusal: 'rowTooLong' | 'tooDeep' | null = null;
  let around = '';
  let aroundTooLong = false;

  function keepAround(text: string): void {
    if (around.length + text.length > bounds.elementChars) aroundTooLong = true;
    else around += text;
  }

  function keep(text: string): void {
    if (listDepth === 0) keepAround(text);
    else if (element.length + text.length > bounds.elementChars) refusal ??= 'rowTooLong';
    else if (refusal === null) element += text;
  }

  function finish(found: JsonElement[], last: boolean): void {
    const blank = refusal === null && element.trim() === '';
    if (!(blank && last && count === 0)) {
      const index = count;
      count += 1;
      if (refusal !== null) found.push({ index, refusal });
      else if (blank) found.push({ index, refusal: 'notJson' });
      else found.push({ index, text: element });
    }
    element = '';
    refusal = null;
  }

  function open(code: number): void {
    depth += 1;
    if (depth === 1) roots += 1;
    if (roots > 1) broken = true;
    if (depth > bounds.depth) {
      if (listDepth === 0) broken = true;
      refusal ??= 'tooDeep';
    }
    const begins = code === openList && !hadList && (depth === 1 || (depth === 2 && listNames.has(name)));
    if (!begins) return;
    listDepth = depth;
    hadList = true;
  }

  function close(found: JsonElement[]): void {
    if (depth === 0) broken = true;
    if (depth === listDepth && depth > 0) {
      finish(found, true);
      listDepth = 0;
    }
    depth -= 1;
  }

  /** @returns where the string that is open ends, or the end of the text */
  function throughString(text: string, from: number): number {
    let at = from;
    for (; at < text.length && inString; at += 1) {
      const code = text.charCodeAt(at);
      if (escaped) escaped = false;
      else if (code === backslash) escaped = true;
      else if (code === quote) inString = false;
    }
    if (depth === 1 && listDepth === 0 && name.length < 40)
      name += text.slice(from, inString ? at : at - 1).slice(0, 40);
    return at;
  }

  function push(text: string): JsonElement[] {
    const found: JsonElement[] = [];
    let kept = 0;
    let at = inString ? throughString(text, 0) : 0;
    while (at < text.length && !broken) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        inString = true;
        if (depth === 1) name = '';
        at = throughString(text, at + 1);
        continue;
      }
      if (code === openList || code === openObject) {
        const before = listDepth;
        open(code);
        if (before === 0 && listDepth > 0) {
          keepAround(text.slice(kept, at + 1));
          kept = at + 1;
        }
      } else if (code === closeList || code === closeObject) {
        if (depth === listDepth && depth > 0) {
          keep(text.slice(kept, at));
          kept = at;
        }
        close(found);
      } else if (code === comma && depth > 0 && depth === listDepth) {
        keep(text.slice(kept, at));
        kept = at + 1;
        finish(found, false);
      }
      at += 1;
    }
    keep(text.slice(kept));
    return found;
  }

  return {
    push,
    end() {
      if (broken || depth !== 0 || inString || roots !== 1 || aroundTooLong) return null;
      return { around, hasList: hadList };
    },
  };
}
