/** What is sealed into the address that shows a receipt. */
export interface SealedReceipt {
  readonly receipt: string;
  readonly slug: string;
  /** When the report was sent. */
  readonly sentAt: Date;
}

/** How long the page shows the code: enough to copy it, short enough for a shared phone. */
const shownMinutes = 15;

/** Searches are sealed with the same key. They are query strings and can never begin with this. */
const mark = 'receipt:';

/** @returns the text to seal */
export function writeSealedReceipt({ receipt, slug, sentAt }: SealedReceipt): string {
  return `${mark}${sentAt.getTime()}:${receipt}:${slug}`;
}

/**
 * @param payload what a token held
 * @returns the receipt; `past` where its minutes are over; null where the token is not a receipt's
 */
export function readSealedReceipt(payload: string, now: Date): SealedReceipt | 'past' | null {
  if (!payload.startsWith(mark)) return null;
  const [sent = '', receipt = '', slug = ''] = payload.slice(mark.length).split(':');
  const sentAt = new Date(Number(sent));
  if (now.getTime() - sentAt.getTime() > shownMinutes * 60_000) return 'past';
  return { receipt, slug, sentAt };
}
