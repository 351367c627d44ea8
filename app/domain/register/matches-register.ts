import { tokens } from '../search/normalise';

/** A service that asked never to be listed, as the register "do not list us" holds it. */
export interface RegisterEntry {
  readonly id: string;
  readonly name: string;
  /** Host name without `www.`, lower case; null where unknown. */
  readonly domain: string | null;
  /** E.164; null where unknown. */
  readonly phone: string | null;
}

/** What is held against the register: a listing, a draft, a row of an upload. */
export interface RegisterCandidate {
  /** Every name it goes by; nulls are skipped. */
  readonly names: readonly (string | null)[];
  /** Web and e-mail addresses; what is neither is skipped. */
  readonly addresses: readonly (string | null)[];
  /** E.164. Short codes match nothing: the same digits are another line in the next country. */
  readonly phones: readonly string[];
}

export type RegisterReason = 'name' | 'domain' | 'phone';

export interface RegisterMatch {
  readonly entryId: string;
  /** What is the same. */
  readonly by: readonly RegisterReason[];
}

/**
 * @param entries those in force
 * @returns the entries that a candidate is the same service as, by name, web or mail domain, or phone number
 */
export function matchesRegister(entries: readonly RegisterEntry[], candidate: RegisterCandidate): RegisterMatch[] {
  if (entries.length === 0) return [];
  const names = new Set(candidate.names.flatMap((name) => (name === null ? [] : comparableName(name))));
  const domains = candidate.addresses.flatMap((address) => (address === null ? [] : (domainOf(address) ?? [])));
  const phones = new Set(candidate.phones.map(plainNumber));
  return entries.flatMap((entry) => {
    const by: RegisterReason[] = [];
    if (names.has(comparableName(entry.name))) by.push('name');
    if (entry.domain !== null && domains.some((domain) => isWithin(domain, entry.domain as string))) by.push('domain');
    if (entry.phone !== null && phones.has(entry.phone)) by.push('phone');
    return by.length > 0 ? { entryId: entry.id, by } : [];
  });
}

/** What of a listing is held against the register; fits listings, drafts and the files of the seed. */
export function registerCandidateOf(listing: {
  readonly name: string;
  readonly nativeName: string | null;
  readonly website: string | null;
  readonly channels: readonly { readonly type: string; readonly value: string }[];
}): RegisterCandidate {
  return {
    names: [listing.name, listing.nativeName],
    addresses: [listing.website, ...listing.channels.map(({ value }) => value)],
    phones: listing.channels.filter(({ value }) => value.startsWith('+')).map(({ value }) => value),
  };
}

/**
 * @param address `https://www.Example.org/path`, `name@example.org` or a bare `example.org`
 * @returns `example.org`: lower case, without `www.`; null where it names no host on the internet
 */
export function domainOf(address: string): string | null {
  const typed = address.trim();
  const host = /^https?:\/\//i.test(typed) ? hostOf(typed) : hostOf(`https://${typed.split('@').at(-1) ?? ''}`);
  if (host === null || /\s/.test(typed)) return null;
  const plain = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(plain) ? plain : null;
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}

/** A host of many: an entry with such a domain would keep everybody there out. */
const sharedHosts = new Set(
  (
    'facebook.com instagram.com linktr.ee wa.me whatsapp.com t.me telegram.me x.com twitter.com youtube.com linkedin.com google.com ' +
    'sites.google.com wordpress.com blogspot.com wixsite.com weebly.com github.io gmail.com outlook.com hotmail.com yahoo.com icloud.com ' +
    'proton.me protonmail.com gmx.de gmx.net web.de gov.in nic.in gov.uk nhs.uk gov.au'
  ).split(' '),
);

/** @returns whether many services that have nothing to do with each other live under a domain */
export function isSharedHost(domain: string): boolean {
  return sharedHosts.has(domain);
}

function isWithin(domain: string, entry: string): boolean {
  return domain === entry || domain.endsWith(`.${entry}`);
}

/** Words alone: neither case, accents, punctuation nor spaces tell two names apart. */
function comparableName(name: string): string {
  return tokens(name).join('');
}

function plainNumber(number: string): string {
  return number.replaceAll(/[^+\d]/g, '');
}
