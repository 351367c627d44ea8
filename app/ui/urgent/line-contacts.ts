import type { Channel, PublishedListing } from '~/domain/listing/listing';
import { describePhone } from '~/domain/phone/describe-phone';
import { channelsInOrder } from '~/domain/urgent/urgent-help';
import type { Translate } from '~/i18n/translator';
import { contactHref } from '~/ui/listing/contact';

/** A way to make contact now, worded. */
export interface LineContact {
  readonly href: string;
  readonly label: string;
  /** ISO 3166-1 alpha-2 codes where a number only connects from there; empty where it connects from anywhere or nobody knows. */
  readonly from: readonly string[];
}

const mostContacts = 3;

/** The ways to reach a line without going anywhere, best first. */
export function contactsOf(line: PublishedListing, translate: Translate): LineContact[] {
  return channelsInOrder(line)
    .flatMap((channel) => contactOf(channel, line, translate) ?? [])
    .slice(0, mostContacts);
}

function contactOf(channel: Channel, line: PublishedListing, translate: Translate): LineContact | null {
  const phone = describePhone(channel, line.countries);
  const href = phone ? phone.href : contactHref(channel);
  const label = labelOf(channel, phone?.display ?? channel.display, translate);
  if (!href || !label) return null;
  return { href, label, from: !phone || phone.callableFrom === 'anywhere' ? [] : phone.callableFrom };
}

function labelOf(channel: Channel, shown: string, translate: Translate): string | null {
  switch (channel.type) {
    case 'phone':
      return translate('urgent.call', { number: shown });
    case 'sms':
      return translate('urgent.text', { number: shown });
    case 'whatsapp':
      return translate('urgent.whatsapp', { number: shown });
    case 'webchat':
      return translate('urgent.chat');
    case 'web':
      return translate('urgent.web');
    case 'email':
      return translate('urgent.email', { address: channel.value });
    default:
      return null;
  }
}
