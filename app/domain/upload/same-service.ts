import type { PublishedListing } from '../listing/listing';
import { defaultCountry } from '../listing-form/contact-step';
import { mostContacts, typed, typedSeveral } from '../listing-form/steps';
import { parsePhone } from '../phone/parse-phone';
import type { RegisterCandidate } from '../register/matches-register';
import { tokens } from '../search/normalise';
import type { DraftContent } from './row-to-content';

/** What of a service tells whether another is the same. */
export interface Recognisable extends RegisterCandidate {
  /** ISO 3166-1 alpha-2; empty where worldwide or unknown. */
  readonly countries: readonly string[];
  readonly locality: string;
}

/** Name by which two spellings of it are equal: words alone, without case, accents or punctuation. */
const comparable = (name: string): string => tokens(name).join('');

export function recognisableOf(content: DraftContent): Recognisable {
  const { service, contact } = content;
  const country = defaultCountry(content);
  const values = Array.from({ length: mostContacts }, (_, index) => ({
    type: typed(contact, `type.${index + 1}`),
    value: typed(contact, `value.${index + 1}`),
  })).filter(({ value }) => value !== '');
  const phones = values.flatMap(({ type, value }) => {
    const read = ['phone', 'sms', 'whatsapp'].includes(type) ? parsePhone(value, country) : { ok: false as const };
    return read.ok ? read.e164 : [];
  });
  return {
    names: [typed(service, 'name'), typed(service, 'nativeName') || null],
    addresses: [typed(service, 'website') || null, ...values.map(({ value }) => value)],
    phones,
    countries: typedSeveral(service, 'countries'),
    locality: typed(content.place, 'locality'),
  };
}

/** @returns what two rows of one file share only if they are the same service; null where a row has no name */
export function rowKey({ names, countries, locality }: Recognisable): string | null {
  const name = comparable(names[0] ?? '');
  return name === '' ? null : [name, [...countries].sort().join(','), comparable(locality)].join('|');
}

/** Looks up listed services by name and by phone number. */
export interface ListedServices {
  /** @returns slug of a listed service that looks the same, or null */
  find(service: Recognisable): string | null;
}

/** @param listings every published listing */
export function listedServices(listings: readonly PublishedListing[]): ListedServices {
  const byName = new Map<string, { slug: string; countries: readonly string[] }[]>();
  const byPhone = new Map<string, string>();
  for (const { slug, name, nativeName, countries, channels } of listings) {
    for (const each of [name, nativeName]) {
      const key = each === null ? '' : comparable(each);
      if (key !== '') byName.set(key, [...(byName.get(key) ?? []), { slug, countries }]);
    }
    for (const { type, value, shortCode } of channels) {
      if (!shortCode && type === 'phone' && !byPhone.has(value)) byPhone.set(value, slug);
    }
  }
  return {
    find({ names, phones, countries }) {
      const sameName = names.flatMap((name) => (name ? (byName.get(comparable(name)) ?? []) : []));
      const near = sameName.find((listed) => meet(listed.countries, countries));
      return near?.slug ?? phones.map((phone) => byPhone.get(phone)).find((slug) => slug !== undefined) ?? null;
    },
  };
}

/** Worldwide, and what is not known, meet everything. */
function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((code) => others.includes(code));
}
