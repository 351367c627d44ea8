/** `closed`: nobody answers on these days (holidays). `notice`: a sentence visitors should read, e.g. "new clients from March". */
export const noticeKinds = ['closed', 'notice'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What a service tells visitors for some days. Dates are `YYYY-MM-DD` in the service's own zone, both included. */
export interface Notice {
  readonly kind: NoticeKind;
  /** In the listing's `textLanguage`; null for a closure that needs no words. */
  readonly text: string | null;
  readonly fromOn: string;
  readonly untilOn: string;
}

/** @returns the notices that hold on a day, the closures first */
export function noticesOn(notices: readonly Notice[], day: string): Notice[] {
  const holding = notices.filter(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn);
  return [...holding.filter(({ kind }) => kind === 'closed'), ...holding.filter(({ kind }) => kind === 'notice')];
}
