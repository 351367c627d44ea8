import { setImmediate as nextTurn } from 'node:timers/promises';

/** Where a file of services stops being one. */
export interface SplitFault {
  readonly fault: 'not-json' | 'too-deep' | 'no-services' | 'too-many-rows' | 'row-too-long' | 'row-not-json';
  /** 1 is the first service. */
  readonly row?: number;
}

/** A stretch of the text, from `start` up to `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SplitBounds {
  readonly rows: number;
  readonly serviceBytes: number;
  readonly jsonDepth: number;
}

export type Services = { readonly ok: true; readonly spans: readonly Span[] } | ({ readonly ok: false } & SplitFault);

/** Looked at without a pause. */
const stretch = 262_144;
const listNames: ReadonlySet<string> = new Set(['services', 'contents', 'service']);
const [quote, backslash, comma] = [34, 92, 44];

/**
 * Finds the services of a file in HSDS form without reading it as a whole, because one `JSON.parse` of sixteen megabytes
 * stops everything else, and a deep one overflows the stack: an array of services, an object with the list in `services`
 * or `contents` (a page of an HSDS API), or one service.
 *
 * @returns the stretches of the text, to be read by `JSON.parse` one by one
 */
export async function splitServices(text: string, bounds: SplitBounds): Promise<Services> {
  const walk = createWalk(text, bounds);
  for (let from = 0; from < text.length; from += stretch) {
    const fault = walk.until(Math.min(from + stretch, text.length));
    if (fault !== null) return { ok: false, ...fault };
    await nextTurn();
  }
  return walk.services();
}

/** Goes through the text once, noting where the elements of the outermost list, or of a list named `services`, begin and end. */
function createWalk(text: string, bounds: SplitBounds) {
  let at = 0;
  let depth = 0;
  let inString = false;
  let stringStart = 0;
  /** The last string at depth 1: the name of what follows. */
  let lastName = '';
  /** Depth of the list's elements: 1 in an array of services, 2 in an object that holds it; 0 outside any. */
  let listDepth = 0;
  let begun = -1;
  let rootEnd = -1;
  let closedList = false;
  const root = text.search(/\S/);
  const spans: Span[] = [];

  function open(): SplitFault | null {
    depth += 1;
    if (depth > bounds.jsonDepth) return { fault: 'too-deep', ...(listDepth > 0 ? { row: spans.length + 1 } : {}) };
    const isList = text[at] === '[';
    if (depth === 1 && isList) listDepth = 1;
    else if (depth === 2 && isList && listDepth === 0 && !closedList && listNames.has(lastName)) listDepth = 2;
    if (depth === listDepth) begun = at + 1;
    return null;
  }

  function close(): SplitFault | null {
    if (depth === 0) return { fault: 'not-json' };
    if (depth === listDepth) {
      const fault = element(at, true);
      if (fault !== null) return fault;
      listDepth = 0;
      closedList = true;
    }
    depth -= 1;
    if (depth === 0) rootEnd = at + 1;
    return null;
  }

  function element(end: number, last: boolean): SplitFault | null {
    const blank = text.slice(begun, Math.min(end, begun + 64)).trim() === '' && text.slice(begun, end).trim() === '';
    if (blank && last && spans.length === 0) return null;
    if (spans.length === bounds.rows) return { fault: 'too-many-rows' };
    if (blank) return { fault: 'row-not-json', row: spans.length + 1 };
    if (end - begun > bounds.serviceBytes) return { fault: 'row-too-long', row: spans.length + 1 };
    spans.push({ start: begun, end });
    begun = end + 1;
    return null;
  }

  function step(code: number): SplitFault | null {
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quote) {
        inString = false;
        if (depth === 1) lastName = text.slice(stringStart + 1, Math.min(at, stringStart + 40));
      }
      return null;
    }
    if (code === quote) {
      inString = true;
      stringStart = at;
      return null;
    }
    if (code === 0x5b || code === 0x7b) return open();
    if (code === 0x5d || code === 0x7d) return close();
    return code === comma && depth > 0 && depth === listDepth ? element(at, false) : null;
  }

  return {
    until(end: number): SplitFault | null {
      for (; at < end; at += 1) {
        const fault = step(text.charCodeAt(at));
        if (fault !== null) return fault;
      }
      return null;
    },
    services(): Services {
      if (depth !== 0 || inString || rootEnd < 0) return { ok: false, fault: 'not-json' };
      if (text.slice(rootEnd, rootEnd + 64).trim() !== '') return { ok: false, fault: 'not-json' };
      if (closedList) return spans.length === 0 ? { ok: false, fault: 'no-services' } : { ok: true, spans };
      if (rootEnd - root > bounds.serviceBytes) return { ok: false, fault: 'row-too-long', row: 1 };
      return { ok: true, spans: [{ start: root, end: rootEnd }] };
    },
  };
}
