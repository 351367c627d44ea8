import type { PublishedListing } from '~/domain/listing/listing';
import type { Notice } from '~/domain/notice/notice';
import type { HsdsCostOption } from './hsds-types';
import { hsdsId } from './ids';
import { audienceWords, costWords, referralWords, situationWords } from './taxonomy-words';

/*
 * Facts that HSDS has only a text for, in English sentences. Our profile has the same facts as codes.
 */

/** Whether one can come by oneself; null where unknown. */
export function applicationProcess({ referralNeeded }: PublishedListing): string | null {
  if (referralNeeded === null) return null;
  return referralWords[referralNeeded ? 'referral-needed' : 'no-referral-needed'][1];
}

/** What it costs; null where unknown. */
export function feesDescription({ cost }: PublishedListing): string | null {
  return cost === 'unknown' ? null : costWords[cost][1];
}

export function costOptionsOf({ slug, cost }: PublishedListing): HsdsCostOption[] {
  if (cost === 'unknown') return [];
  const option = { id: hsdsId('cost_option', slug, cost), option: costWords[cost][0] };
  return [cost === 'free' ? { ...option, amount: 0 } : option];
}

/** Whom it is for, and which legal situations it accepts; null where neither is known. */
export function eligibility({ audiences, situations }: PublishedListing): string | null {
  const sentences = [
    ...(audiences.length === 0 ? [] : [`For: ${audiences.map((each) => audienceWords[each][0]).join('; ')}.`]),
    ...(situations ?? []).map((each) => situationWords[each][1]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** Registers in which a licence was found. */
export function accreditations({ licences }: PublishedListing): string | null {
  if (licences.length === 0) return null;
  return licences
    .map(({ register, checkedOn }) => `Licence found in the register “${register}” on ${checkedOn}.`)
    .join(' ');
}

/** What visitors should know for some days: notices that hold or are still to come. Days are those of UTC. */
export function alertOf(notices: readonly Notice[], now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  const sentences = notices.filter(({ untilOn }) => untilOn >= today).map(noticeInWords);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function noticeInWords({ kind, text, fromOn, untilOn }: Notice): string {
  const days = fromOn === untilOn ? `on ${fromOn}` : `from ${fromOn} to ${untilOn}`;
  const beginning = kind === 'closed' ? `Closed ${days}.` : `Notice ${days}:`;
  return text === null ? beginning : `${beginning} ${text}`;
}
