import type { ProblemAt, ReadingProblem } from '~/domain/import/incoming-service';
import { cleanLine, cleanText } from '~/domain/listing-form/clean-text';
import { isWebAddress } from '~/domain/listing-form/field-rules';

/** Collects what could not be carried over while one record is read. */
export interface Notes {
  note(problem: ReadingProblem, place: string): void;
  readonly problems: readonly ProblemAt[];
}

/** More than these say nothing new, and a record must stay small. */
const mostProblems = 60;

export function createNotes(): Notes {
  const seen = new Set<string>();
  const problems: ProblemAt[] = [];
  return {
    problems,
    note(problem, place) {
      const key = `${problem} ${place}`;
      if (seen.has(key) || problems.length >= mostProblems) return;
      seen.add(key);
      problems.push([problem, place.slice(0, 200)]);
    },
  };
}

/** What databases and spreadsheets write for nothing. `NA` is Namibia, and `none` may be an answer. */
const nothing = /^(?:\(?null\)?|\\n|n\/a|n\.a\.?|#n\/a|#ref!|nan|undefined|tbc|tbd|[-–—?._*]+)$/i;

/** @returns the text of a value as it stands; empty for anything that is no text, and for what stands for nothing */
export function textOf(value: unknown): string {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string') return '';
  const trimmed = text.trim();
  return nothing.test(trimmed) ? '' : trimmed;
}

const block = /<\/?(?:p|div|li|ul|ol|br|tr|td|h[1-6]|table|section|article|blockquote)\b[^<>]{0,2000}>/gi;
const anyTag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\/?>|<!--[\s\S]{0,2000}?-->/gi;
const unseen = /<(script|style)\b[\s\S]{0,2000}?<\/\1\s*>/gi;
const wellKnownTag = /<\/?(?:p|div|li|ul|ol|br|strong|b|em|i|u|span|a|h[1-6]|table|tr|td|font)\b[^<>]{0,2000}>/i;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  middot: '·',
  pound: '£',
  euro: '€',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  ccedil: 'ç',
  iacute: 'í',
  oacute: 'ó',
  otilde: 'õ',
  ocirc: 'ô',
  uacute: 'ú',
  ntilde: 'ñ',
};

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

const withoutTags = (text: string): string =>
  text.replaceAll(unseen, '').replaceAll(block, '\n').replaceAll(anyTag, '');

/** Texts are written as HTML, as HTML whose tags were escaped, or plainly; visitors get plain text. */
function plain(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const once = withoutEntities(withoutTags(text));
  return wellKnownTag.test(once) ? withoutTags(once) : once;
}

const halfLetter = /\p{Cs}/gu;

/** What no text needs, beyond the blanks and line breaks that are set right without a word. */
const marks = /[^\P{Cc}\n\t\r]|[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u;

/**
 * A text of several lines without markup.
 * @param most characters that are kept
 */
export function foundText(value: unknown, place: string, most: number, notes: Notes): string {
  return cut(cleanText(stripped(value, place, notes)), place, most, notes);
}

/** As `foundText`, on one line. */
export function foundLine(value: unknown, place: string, most: number, notes: Notes): string {
  return cut(cleanLine(stripped(value, place, notes)), place, most, notes);
}

/** As much markup as a long text may have; looking through more would only keep others waiting. */
const longestFound = 40_000;

function stripped(value: unknown, place: string, notes: Notes): string {
  const whole = textOf(value);
  if (whole === '') return '';
  const text = whole.slice(0, longestFound);
  if (text !== whole) notes.note('textCut', place);
  const found = plain(text);
  if (found !== text || marks.test(text)) notes.note('marksRemoved', place);
  if (text.includes('\uFFFD')) notes.note('lettersLost', place);
  // Half a surrogate pair is no letter, and a database refuses it.
  return found.replaceAll(halfLetter, '');
}

function cut(text: string, place: string, most: number, notes: Notes): string {
  if (text.length <= most) return text;
  notes.note('textCut', place);
  return text.slice(0, most).replaceAll(halfLetter, '').trim();
}

/**
 * A web address. Without a scheme it is taken for https, where it looks like one.
 * @returns empty where it is none
 */
export function foundAddress(value: unknown, place: string, notes: Notes): string {
  const text = cleanLine(textOf(value)).replace(/^<(.*)>$/, '$1');
  if (text === '') return '';
  const assumed = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,24}(?:[/?#:]|$)/u.test(text);
  const address = assumed ? `https://${text}` : text;
  if (address.length > 2000 || !isWebAddress(address)) {
    notes.note('addressNotRead', place);
    return '';
  }
  if (assumed) notes.note('schemeAssumed', place);
  return address;
}
