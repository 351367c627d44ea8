import { cleanText, lengthOf } from '../listing-form/clean-text';
import type { Notice, NoticeKind } from './notice';

/** Longest notice, in characters. */
export const longestNotice = 300;
/** Longest time a notice stands, in days; what holds longer belongs into the listing itself. */
export const mostNoticeDays = 90;
/** A closure may be a whole sabbatical, but not for good: that is withdrawing. */
export const mostClosedDays = 366;

export type NoticeErrorCode = 'day' | 'past' | 'order' | 'tooManyDays' | 'textNeeded' | 'tooLong' | 'contact';
export interface NoticeError {
  readonly key: `form.notice.error.${NoticeErrorCode}`;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type NoticeReading =
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly errors: Readonly<Record<string, NoticeError>> };

/**
 * @param fields `fromOn.<kind>`, `untilOn.<kind>` as `YYYY-MM-DD`, `text.<kind>`: both kinds stand on one page
 * @param today `YYYY-MM-DD`
 */
export function readNotice(kind: NoticeKind, fields: URLSearchParams, today: string): NoticeReading {
  const errors: Record<string, NoticeError> = {};
  const [fromOn, untilOn] = [fields.get(`fromOn.${kind}`)?.trim() ?? '', fields.get(`untilOn.${kind}`)?.trim() ?? ''];
  const text = cleanText(fields.get(`text.${kind}`) ?? '');
  const most = kind === 'closed' ? mostClosedDays : mostNoticeDays;
  if (!isDay(fromOn)) errors[`fromOn.${kind}`] = { key: 'form.notice.error.day' };
  if (!isDay(untilOn)) errors[`untilOn.${kind}`] = { key: 'form.notice.error.day' };
  else if (untilOn < today) errors[`untilOn.${kind}`] = { key: 'form.notice.error.past' };
  else if (isDay(fromOn) && untilOn < fromOn) errors[`untilOn.${kind}`] = { key: 'form.notice.error.order' };
  else if (isDay(fromOn) && daysFrom(fromOn, untilOn) >= most) {
    errors[`untilOn.${kind}`] = { key: 'form.notice.error.tooManyDays', values: { most } };
  }
  if (kind === 'notice' && text === '') errors[`text.${kind}`] = { key: 'form.notice.error.textNeeded' };
  if (lengthOf(text) > longestNotice)
    errors[`text.${kind}`] = { key: 'form.notice.error.tooLong', values: { most: longestNotice } };
  if (namesContact(text)) errors[`text.${kind}`] = { key: 'form.notice.error.contact' };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, notice: { kind, text: text === '' ? null : text, fromOn, untilOn } };
}

const dates = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|20\d\d)\b/g;

/** Notices are shown unchecked, and a changed number is what two people have to look at: so none gets in this way. */
function namesContact(text: string): boolean {
  const rest = text.replaceAll(dates, ' date ');
  return /@|https?:|www\.|\b(?:wa|t)\.me\b|\p{Nd}(?:[\s().-]*\p{Nd}){5,}/iu.test(rest);
}

function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  // Date.parse lets 31 April become 1 May, so the date is printed back and compared.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
