import { type IncomingRecord, type InputNote, InputNotRead, type OpenedInput } from '~/domain/import/incoming-service';
import { isObject } from '~/standards/hsds/reading/found-node';
import { createJsonSplitter, type JsonElement, jsonBounds } from '~/standards/hsds/reading/json-elements';
import { servicesInElement } from '~/standards/hsds/reading/services-in-element';
import { statedBy } from '~/standards/hsds/reading/stated-by';
import { type SeenFile, textOfFile } from './file-bytes.server';
import { notesOfFiles } from './notes-of-files';
import { inOrder, recordOfHsds, refusedRow } from './records-in-order';

/**
 * Opens a file of services in the JSON of HSDS 3.x: one service, an array, a page of an API, our own dump, organizations with their
 * services. Read as it streams, so it may be larger than memory.
 *
 * @throws InputNotRead where it is no JSON or holds no services
 */
export async function openJson(file: SeenFile, signal: AbortSignal): Promise<OpenedInput> {
  const splitter = createJsonSplitter();
  let total = 0;
  let first: JsonElement | null = null;
  for await (const text of textOfFile(file, signal)) {
    const elements = splitter.push(text);
    first ??= elements[0] ?? null;
    total += elements.length;
  }
  const end = splitter.end();
  if (end === null) throw new InputNotRead('not-json', file.name);
  const around = parsed(end.around);
  if (around === undefined) throw new InputNotRead('not-json', file.name);
  if (end.hasList && total === 0) throw new InputNotRead('no-services', file.name);
  const alone = end.hasList ? null : servicesInElement(around, null, '');
  if (alone !== null && !alone.some(({ found }) => found !== null)) throw new InputNotRead('no-services', file.name);
  const nested = first?.text !== undefined && /"services"\s*:\s*\[/.test(first.text);
  const head = isObject(around) ? around : null;
  const records = () => (alone === null ? listed(file, head, signal) : single(alone));
  return {
    format: 'hsds-json',
    inputHash: file.hash,
    total: alone !== null ? alone.length : nested ? null : total,
    ...statedBy(head),
    notes: [...notesOfFiles([file]), ...notesOfPage(head)],
    services: (from) => inOrder(records(), from),
    close: async () => {},
  };
}

function notesOfPage(head: Head): InputNote[] {
  const pages = Number(head?.total_pages);
  return pages > 1 ? [['onePageOfMany', '', pages]] : [];
}

type Head = Readonly<Record<string, unknown>> | null;

async function* listed(file: SeenFile, head: Head, signal: AbortSignal): AsyncGenerator<IncomingRecord> {
  const splitter = createJsonSplitter();
  for await (const text of textOfFile(file, signal)) {
    for (const element of splitter.push(text)) yield* recordsOf(element, head);
  }
}

function* recordsOf(element: JsonElement, head: Head): Generator<IncomingRecord> {
  const place = `services[${element.index}]`;
  if (element.text === undefined) {
    yield refusedRow(element.refusal, place);
    return;
  }
  const value = parsed(element.text);
  if (value === undefined) yield refusedRow('notJson', place);
  else yield* read(servicesInElement(value, head, place));
}

async function* single(found: ReturnType<typeof servicesInElement>): AsyncGenerator<IncomingRecord> {
  yield* read(found);
}

function* read(services: ReturnType<typeof servicesInElement>): Generator<IncomingRecord> {
  for (const each of services) {
    yield each.found === null ? refusedRow(each.refusal, each.place) : recordOfHsds(each.found, each.place);
  }
}

/** @returns undefined where the text is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Opens a file with a service on every line. A line that is no JSON is refused, and the rest goes on.
 *
 * @throws InputNotRead where it holds no line
 */
export async function openLines(file: SeenFile, signal: AbortSignal): Promise<OpenedInput> {
  let total = 0;
  for await (const lines of linesOf(file, signal)) total += lines.length;
  if (total === 0) throw new InputNotRead('no-services', file.name);
  return {
    format: 'hsds-ndjson',
    inputHash: file.hash,
    total,
    publisher: null,
    licence: null,
    notes: notesOfFiles([file]),
    services: (from) => inOrder(recordsOfLines(file, signal), from),
    close: async () => {},
  };
}

interface Line {
  readonly number: number;
  /** Null where it is longer than one service may be. */
  readonly text: string | null;
}

async function* recordsOfLines(file: SeenFile, signal: AbortSignal): AsyncGenerator<IncomingRecord> {
  for await (const lines of linesOf(file, signal)) {
    for (const { number, text } of lines) {
      const place = `${file.name}:${number}`;
      const value = text === null ? undefined : parsed(text);
      if (text === null) yield refusedRow('rowTooLong', place);
      else if (value === undefined) yield refusedRow('notJson', place);
      else yield* read(servicesInElement(value, null, place));
    }
  }
}

/** The lines that are not blank, some at a time. */
async function* linesOf(file: SeenFile, signal: AbortSignal): AsyncGenerator<Line[]> {
  let rest = '';
  let tooLong = false;
  let number = 0;
  const lineOf = (text: string): Line[] => {
    number += 1;
    const isLong = tooLong;
    tooLong = false;
    if (isLong) return [{ number, text: null }];
    return text.trim() === '' ? [] : [{ number, text }];
  };
  for await (const piece of textOfFile(file, signal)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield lines.flatMap(lineOf);
    if (rest.length <= jsonBounds.elementChars) continue;
    tooLong = true;
    rest = '';
  }
  yield rest.trim() === '' && !tooLong ? [] : lineOf(rest);
}
