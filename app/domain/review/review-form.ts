import { cleanText, lengthOf } from '../listing-form/clean-text';
import { type RefusalReason, refusalReasons } from './review-states';

/** Longest text of a reason, question or note, in characters. */
const longest = 4000;

/** A decision as a form states it. */
export type Decision =
  | { readonly act: 'approve' }
  | { readonly act: 'refuse'; readonly code: RefusalReason; readonly text: string | null }
  | { readonly act: 'ask'; readonly question: string }
  | { readonly act: 'hold'; readonly note: string }
  | { readonly act: 'note'; readonly note: string }
  | { readonly act: 'assign'; readonly to: 'me' | 'nobody' };

export type DecisionMistake =
  | 'moderation.error.reason'
  | 'moderation.error.reasonText'
  | 'moderation.error.questionEmpty'
  | 'moderation.error.noteEmpty'
  | 'moderation.error.tooLong';

export type DecisionReading =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly errors: Readonly<Record<string, DecisionMistake>> };

/**
 * Reads what a moderator wants to do.
 *
 * @returns null where the form names no act
 */
export function readDecision(form: URLSearchParams): DecisionReading | null {
  switch (form.get('act')) {
    case 'approve':
      return { ok: true, decision: { act: 'approve' } };
    case 'assign':
      return { ok: true, decision: { act: 'assign', to: form.get('to') === 'nobody' ? 'nobody' : 'me' } };
    case 'refuse':
      return readRefusal(form);
    case 'ask':
      return readText(form, 'question', 'moderation.error.questionEmpty', (question) => ({ act: 'ask', question }));
    case 'hold':
      return readText(form, 'hold_note', 'moderation.error.noteEmpty', (note) => ({ act: 'hold', note }));
    case 'note':
      return readText(form, 'note', 'moderation.error.noteEmpty', (note) => ({ act: 'note', note }));
    default:
      return null;
  }
}

function readRefusal(form: URLSearchParams): DecisionReading {
  const code = refusalReasons.find((reason) => reason === form.get('reason'));
  const text = cleanText(form.get('reason_text') ?? '');
  const errors: Record<string, DecisionMistake> = {};
  if (!code) errors.reason = 'moderation.error.reason';
  if (code === 'other' && text === '') errors.reason_text = 'moderation.error.reasonText';
  if (lengthOf(text) > longest) errors.reason_text = 'moderation.error.tooLong';
  if (!code || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, decision: { act: 'refuse', code, text: text === '' ? null : text } };
}

function readText(
  form: URLSearchParams,
  field: string,
  empty: DecisionMistake,
  decision: (text: string) => Decision,
): DecisionReading {
  const text = cleanText(form.get(field) ?? '');
  if (text === '') return { ok: false, errors: { [field]: empty } };
  if (lengthOf(text) > longest) return { ok: false, errors: { [field]: 'moderation.error.tooLong' } };
  return { ok: true, decision: decision(text) };
}
