import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Channel } from '../listing/listing';
import { domainOf, isSharedHost } from '../register/matches-register';
import type { ReviewedFacts } from './reviewed-facts';

/** `ok`: nothing to do. `look`: a person should judge. `problem`: should not be published like this. */
export type Verdict = 'ok' | 'look' | 'problem';

export type CheckCode =
  | 'phone-valid'
  | 'phone-elsewhere'
  | 'phone-invalid'
  | 'phone-short'
  | 'phone-short-nowhere'
  | 'domains-agree'
  | 'domains-differ'
  | 'mail-at-shared-host'
  | 'evidence-own-page'
  | 'evidence-elsewhere'
  | 'evidence-missing'
  | 'confidentiality-said'
  | 'confidentiality-missing'
  | 'hours-without-zone'
  | 'no-contact'
  | 'style-words'
  | 'links-answer'
  | 'link-dead'
  | 'links-unchecked'
  | 'asked-not-to-be-listed';

/** One thing the program has looked at by itself. */
export interface Check {
  readonly code: CheckCode;
  readonly verdict: Verdict;
  /** What it is about: a number, an address, words. Empty where the code says all. */
  readonly about: string;
  /** ISO 3166-1 alpha-2 of a number's country. */
  readonly country: string | null;
}

/** What was found at a web address lately. */
export interface CheckedLink {
  readonly url: string;
  /** Tries in a row that failed. */
  readonly failures: number;
}

export interface CheckSources {
  /** Words of the texts that break the style, as they stand there. */
  readonly styleWords: readonly string[];
  readonly links: readonly CheckedLink[];
  /** Names of entries of the register "do not list us" that this service seems to be. */
  readonly registered: readonly string[];
}

const dialled = ['phone', 'sms', 'whatsapp'];

/** What can be told about a submission without asking anybody; problems first. */
export function checksOf(facts: ReviewedFacts, { styleWords, links, registered }: CheckSources): Check[] {
  const found = [
    ...registered.map((name) => check('asked-not-to-be-listed', 'problem', name)),
    ...(facts.channels.length === 0 ? [check('no-contact', 'problem')] : []),
    ...facts.channels
      .filter(({ type }) => dialled.includes(type))
      .map((channel) => phoneCheck(channel, facts.countries)),
    ...addressChecks(facts),
    evidenceCheck(facts),
    confidentialityCheck(facts),
    ...facts.channels
      .filter(({ opening }) => opening !== null && opening.zone === null && opening.spec !== '24/7')
      .map(({ display }) => check('hours-without-zone', 'problem', display)),
    ...(styleWords.length > 0 ? [check('style-words', 'look', [...new Set(styleWords)].join(', '))] : []),
    ...linkChecks(links),
  ];
  const order: readonly Verdict[] = ['problem', 'look', 'ok'];
  return order.flatMap((verdict) => found.filter((each) => each.verdict === verdict));
}

function phoneCheck({ value, display, shortCode }: Channel, countries: readonly string[]): Check {
  if (shortCode) {
    return countries.length > 0
      ? check('phone-short', 'ok', display)
      : check('phone-short-nowhere', 'problem', display);
  }
  const number = parsePhoneNumberFromString(value, { extract: false });
  if (!number?.isValid()) return check('phone-invalid', 'problem', value);
  const country = number.country ?? null;
  const served = countries.length === 0 || country === null || countries.includes(country);
  return { ...check(served ? 'phone-valid' : 'phone-elsewhere', served ? 'ok' : 'look', value), country };
}

/** Mail of a service usually comes from the domain of its website. */
function addressChecks({ website, channels }: ReviewedFacts): Check[] {
  const own = website === null ? null : domainOf(website);
  return channels
    .filter(({ type }) => type === 'email')
    .map(({ value }) => {
      const host = domainOf(value);
      if (host !== null && isSharedHost(host)) return check('mail-at-shared-host', 'look', value);
      const agree = own !== null && host !== null && (within(host, own) || within(own, host));
      return agree ? check('domains-agree', 'ok', value) : check('domains-differ', 'look', value);
    });
}

function within(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function evidenceCheck({ website, evidence }: ReviewedFacts): Check {
  if (evidence.length === 0) return check('evidence-missing', 'problem');
  const own = website === null ? null : domainOf(website);
  const isOwn = own !== null && evidence.some(({ url }) => within(domainOf(url) ?? '', own));
  return isOwn ? check('evidence-own-page', 'ok') : check('evidence-elsewhere', 'look');
}

/** The label is what visitors decide by; one that says nothing at all is worth a question. */
function confidentialityCheck({ confidentiality, anonymous, channels }: ReviewedFacts): Check {
  const said = confidentiality !== null || anonymous !== null || channels.some((channel) => channel.confidentiality);
  return said ? check('confidentiality-said', 'ok') : check('confidentiality-missing', 'look');
}

function linkChecks(links: readonly CheckedLink[]): Check[] {
  if (links.length === 0) return [check('links-unchecked', 'look')];
  const dead = links.filter(({ failures }) => failures > 0);
  if (dead.length === 0) return [check('links-answer', 'ok')];
  return dead.map(({ url, failures }) => check('link-dead', failures > 1 ? 'problem' : 'look', url));
}

function check(code: CheckCode, verdict: Verdict, about = ''): Check {
  return { code, verdict, about, country: null };
}
