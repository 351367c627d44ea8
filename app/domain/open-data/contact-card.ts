import type { PublishedListing } from '../listing/listing';

/**
 * What a contact in a phone may be called. Others see its name in lists and when it calls, so these words say nothing of what
 * the service is. The first is the one that is proposed.
 */
export const contactNames = ['appointment', 'clinic', 'practice', 'office'] as const;
export type ContactName = (typeof contactNames)[number];

/** A number that a phone can call or write to. */
export interface CardNumber {
  readonly kind: 'voice' | 'text';
  /** E.164 with `+`, or a national short code. */
  readonly number: string;
}

/** What is in a contact file: nothing of a listing but this. */
export interface ContactCard {
  readonly numbers: readonly CardNumber[];
  readonly website: string | null;
}

/** @returns null where a listing has neither number nor website */
export function contactCardOf({
  channels,
  website,
}: Pick<PublishedListing, 'channels' | 'website'>): ContactCard | null {
  const numbers = new Map<string, CardNumber>();
  for (const { type, value } of channels) {
    const kind = type === 'phone' ? 'voice' : type === 'sms' || type === 'whatsapp' ? 'text' : null;
    if (kind && /^\+?[\d*#]+$/.test(value) && !numbers.has(value)) numbers.set(value, { kind, number: value });
  }
  return numbers.size === 0 && website === null ? null : { numbers: [...numbers.values()], website };
}
