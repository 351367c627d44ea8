import { z } from 'zod';
import { type MistakeReason, mistakeReasons } from './mistake-report';

/** Longest note, in Unicode code points. */
export const mostNoteLength = 1000;

/** The hidden field that only programs fill in. Its name tempts them and matches no browser's autofill. */
export const trapField = 'comment_url';

/** What stands in the form, as typed; shown again when something is wrong with it. */
export interface TypedReport {
  readonly reasons: readonly MistakeReason[];
  readonly note: string;
}

export type ReportField = 'reasons' | 'note' | 'trap';
export type ReportErrorKey =
  | 'report.error.reasons'
  | 'report.error.noteTooLong'
  | 'report.error.noteNeeded'
  | 'report.error.trap';
export type ReportErrors = Readonly<Partial<Record<ReportField, ReportErrorKey>>>;

export type ReportReading =
  | { readonly ok: true; readonly report: { readonly reasons: readonly MistakeReason[]; readonly note: string | null } }
  | { readonly ok: false; readonly errors: ReportErrors; readonly typed: TypedReport };

const schema = z
  .object({
    reasons: z.array(z.enum(mistakeReasons)).min(1, 'report.error.reasons'),
    note: z.string().refine((note) => lengthOf(note) <= mostNoteLength, 'report.error.noteTooLong'),
    trap: z.literal('', 'report.error.trap'),
  })
  .refine(({ reasons, note }) => !(reasons.includes('other') && note === ''), {
    path: ['note'],
    error: 'report.error.noteNeeded',
  });

/**
 * Reads a posted report.
 * @param fields the form's fields; unknown reasons are dropped, control characters are removed from the note.
 * @returns the report, or an error key by field together with what was typed.
 */
export function readReportForm(fields: URLSearchParams): ReportReading {
  const typed: TypedReport = {
    reasons: mistakeReasons.filter((reason) => fields.getAll('reason').includes(reason)),
    note: cleanNote(fields.get('note') ?? ''),
  };
  const result = schema.safeParse({ ...typed, reasons: [...typed.reasons], trap: fields.get(trapField) ?? '' });
  if (result.success)
    return { ok: true, report: { reasons: typed.reasons, note: typed.note === '' ? null : typed.note } };
  const errors: Partial<Record<ReportField, ReportErrorKey>> = {};
  for (const { path, message } of result.error.issues) {
    errors[path[0] as ReportField] ??= message as ReportErrorKey;
  }
  return { ok: false, errors, typed };
}

/** Browsers send CRLF; what no keyboard types (and what could hide text from a moderator) is dropped. */
function cleanNote(note: string): string {
  return note
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
