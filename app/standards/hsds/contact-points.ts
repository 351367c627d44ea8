import type { Channel, PublishedListing } from '~/domain/listing/listing';
import type { ChannelCost } from '~/domain/listing/vocabulary';
import { countryNames } from './display-names';
import type { HsdsPhone, HsdsUrl } from './hsds-types';
import { hsdsId } from './ids';
import { channelWords } from './taxonomy-words';
import { webUri } from './web-uri';
import { withoutEmpty } from './without-empty';

type Contactable = Pick<PublishedListing, 'slug' | 'channels' | 'countries'>;

const costWords: Readonly<Record<ChannelCost, string>> = {
  free: 'Free to call.',
  'local-rate': 'Costs as much as a local call.',
  paid: 'Costs money.',
};

/** The numbers of a listing: calls, text messages, and WhatsApp where it is reached by number. */
export function phonesOf({ slug, channels, countries }: Contactable): HsdsPhone[] {
  return once(
    channels.filter(isNumber).map((channel) =>
      withoutEmpty<HsdsPhone>({
        id: hsdsId('phone', slug, channel.type, channel.value),
        number: channel.value,
        type: channel.type === 'phone' ? 'voice' : 'text',
        description: descriptionOf(channel, countries),
      }),
    ),
  );
}

/** Web addresses of a listing: chats, mailboxes, video rooms and pages, apart from its website. */
export function urlsOf({ slug, channels }: Contactable): HsdsUrl[] {
  const found = channels
    .filter((channel) => !isNumber(channel))
    .flatMap(({ type, value }): HsdsUrl[] => {
      const url = webUri(value);
      return url === null ? [] : [{ id: hsdsId('url', slug, type, value), label: channelWords[type][0], url }];
    });
  return once(found);
}

/** The first e-mail address that HSDS can take. */
export function emailOf({ channels }: Pick<PublishedListing, 'channels'>): string | null {
  const found = channels.find(({ type, value }) => type === 'email' && plainAddress.test(value));
  return found?.value ?? null;
}

const plainAddress =
  /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

function isNumber({ type, value }: Channel): boolean {
  return type === 'phone' || type === 'sms' || (type === 'whatsapp' && /^\+?\d+$/.test(value));
}

function descriptionOf(channel: Channel, countries: readonly string[]): string | null {
  const sentences = [
    channel.type === 'whatsapp' && 'WhatsApp.',
    channel.shortCode && onlyFrom(countries),
    channel.cost && costWords[channel.cost],
  ].filter(Boolean);
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** A short code connects only where it is assigned. */
function onlyFrom(countries: readonly string[]): string {
  const names = countryNames(countries);
  return names === '' ? 'A short code: it connects only from the countries of the service.' : `From ${names} only.`;
}

/** The same number may stand under two headings of a service; one row is enough. */
function once<Part extends { readonly id: string }>(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}
