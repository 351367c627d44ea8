import { parsePhone } from '~/domain/phone/parse-phone';
import type { Notes } from './found-text';

/** One number of a cell, ready for the form. */
export interface FoundPhone {
  readonly type: 'phone' | 'sms' | 'whatsapp';
  /** E.164, a short code, or the number as it stands where it could not be read. */
  readonly value: string;
  /** As the source writes it; empty where that adds nothing. */
  readonly display: string;
}

type PhoneKind = FoundPhone['type'] | 'left-out';

/** RFC 6350 words of HSDS, and what people write instead. */
const kindOfType: Readonly<Record<string, PhoneKind>> = {
  '': 'phone',
  voice: 'phone',
  phone: 'phone',
  telephone: 'phone',
  cell: 'phone',
  mobile: 'phone',
  landline: 'phone',
  hotline: 'phone',
  main: 'phone',
  work: 'phone',
  'toll free': 'phone',
  'toll-free': 'phone',
  text: 'sms',
  sms: 'sms',
  whatsapp: 'whatsapp',
};

const separators = new RegExp(
  [
    String.raw`\s*[;|\n]\s*`,
    String.raw`\s+[/&]\s+`,
    // Both sides long enough to be numbers: 030/1234567 is one, with its area code.
    String.raw`(?<=\d{3}[\s-]?\d{3,})\/(?=\+?[\d(][\d\s()-]{5,})`,
    String.raw`\s*,\s*(?=(?:[a-z]+[.:]?\s*)?[+(]?\d[\d\s().-]{4,})`,
    String.raw`\s+(?:or|and|oder|und|ou|o|y|e)\s+(?=[+(]?\d)`,
  ].join('|'),
  'i',
);
const extension = /[\s,(]*(?:\bext(?:ension|n)?\b\.?|\bx|#|\bdurchwahl\b|\bdw\b\.?)\s*:?\s*(\d{1,7})\)?\s*$/i;
const label = /^[^\d+(*#]*?(?:[a-z][a-z\s.-]*)[:.)]?\s*(?=[+(*#\d])/i;

/** A number with its label; what is longer is a story. */
const longestPiece = 120;

/**
 * The numbers of one cell, which may hold several, with labels and extensions: `555-1234 / 555-9876 x12; fax 555-0000`.
 *
 * @param stated what the source says the number is for, e.g. `voice`, `Fax`
 * @param country ISO 3166-1 alpha-2 whose national numbers are meant; null where none is known
 */
export function foundPhones(
  cell: string,
  stated: string,
  country: string | null,
  place: string,
  notes: Notes,
): FoundPhone[] {
  const pieces = cell
    .slice(0, 500)
    .replaceAll(/^"+|"+$/g, '')
    .split(separators)
    .map((piece) => piece.trim().slice(0, longestPiece))
    .filter((piece) => piece !== '');
  if (pieces.length > 1) notes.note('phoneSplit', place);
  return pieces.flatMap((piece) => onePhone(piece, stated, country, place, notes) ?? []);
}

function onePhone(
  piece: string,
  stated: string,
  country: string | null,
  place: string,
  notes: Notes,
): FoundPhone | null {
  const kind = kindOf(piece, stated);
  if (kind === 'left-out') {
    notes.note('phoneKindLeftOut', place);
    return null;
  }
  const hasExtension = extension.test(piece);
  if (hasExtension) notes.note('extension', place);
  const written = piece.replace(label, '').trim();
  const number = withoutWords(written.replace(extension, ''));
  const read = parsePhone(number, country);
  if (read.ok) {
    const display = digitsOf(written) === digitsOf(read.e164) && written.startsWith('+') ? '' : written;
    return { type: kind, value: read.e164, display: display.slice(0, 300) };
  }
  if (read.code === 'perhaps-short-code') return { type: kind, value: number, display: '' };
  // Sources mark their calling code in many ways: 0049 30 …, and 44 20 … without any sign.
  const abroad = parsePhone(number.replace(/^\s*00/, '+'), null);
  if (abroad.ok) return { type: kind, value: abroad.e164, display: '' };
  const national = country === null && /\d{5,}/.test(digitsOf(number)) && !number.startsWith('+');
  notes.note(national ? 'phoneCountryUnknown' : 'phoneNotRead', place);
  return { type: kind, value: written.slice(0, 300), display: '' };
}

/** What a piece says itself counts before the row's type. */
function kindOf(piece: string, stated: string): PhoneKind {
  if (/\b(?:tele)?fax\b|\bpager\b|\btty\b|\btdd\b|\btextphone\b|\bminicom\b|\brelay\b/i.test(piece)) return 'left-out';
  if (/whats\s?app/i.test(piece)) return 'whatsapp';
  if (/\bsms\b|\btext\b/i.test(piece)) return 'sms';
  return kindOfType[stated.trim().toLowerCase()] ?? 'left-out';
}

/** `0800 111 222 (free, day and night)`: what stands behind a number in words is no part of it. */
const withoutWords = (text: string): string => text.replace(/\s*[([]?[^\d()+]*\p{L}{3,}[^\d]*$/u, '').trim() || text;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
