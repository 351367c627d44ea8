import { listingStatusAt } from '~/domain/hours/listing-status';
import type { OpenStatus } from '~/domain/hours/status-at';
import { type Channel, contactWaysOf, type PublishedListing } from '~/domain/listing/listing';
import { type ContactWay, contactWays } from '~/domain/listing/vocabulary';
import type { MatchReason, SearchHit, SearchRequest } from '~/domain/search/request';
import { countryName, languageName } from '~/i18n/countries';
import { languageOfName } from '~/i18n/language-of-name';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import type { IconName } from '~/ui/icons/icon';
import { contactHref, inOnePiece } from '~/ui/listing/contact';
import { listingOpenInWords } from '~/ui/listing/open-state';

/** One result in words, ready to be set. Small on purpose: it travels from loader to page as JSON. */
export interface ResultView {
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  readonly nativeName: string | null;
  readonly nativeLanguage: string | null;
  /** Language of name and statement where it is not the page's. */
  readonly textLanguage: string | null;
  readonly kind: string;
  readonly why: string;
  readonly open: boolean;
  /** In fixed order: how, open state, anonymity, language, cost, reach or distance. */
  readonly facts: readonly (readonly [icon: IconName, words: string])[];
  /** The service's statement of what it keeps and passes on, shortened; empty where it is in another language. */
  readonly keeps: string;
  readonly contact: { readonly icon: IconName; readonly href: string; readonly words: string } | null;
  /** What to know before dialling, e.g. "Only from India". */
  readonly contactNote: string | null;
}

export interface ViewSetting {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly request: SearchRequest;
  readonly now: Date;
  /** The address under which a listing opens from this page. */
  readonly hrefOf: (slug: string) => string;
}

/** Words a search hit for the visitor's language. */
export function resultView(listing: PublishedListing, hit: SearchHit, setting: ViewSetting): ResultView {
  const { language, translate, request } = setting;
  const status = listingStatusAt(listing.channels, setting.now, listing.notices);
  const offered = contactWaysOf(listing);
  const ways = contactWays.filter((way) => offered.includes(way));
  const channel = strongestChannel(listing.channels, request.ways);
  const own = language !== listing.textLanguage;
  const nativeName = listing.nativeName === listing.name ? null : listing.nativeName;
  return {
    slug: listing.slug,
    href: setting.hrefOf(listing.slug),
    name: listing.name,
    nativeName,
    nativeLanguage: nativeName && languageOfName(nativeName, listing.languages),
    textLanguage: own ? listing.textLanguage : null,
    kind: translate(`vocabulary.kind.${listing.kind}`),
    why: whyInWords(listing, hit, setting),
    open: status.state === 'open',
    facts: [
      [ways[0] ? iconOfWay[ways[0]] : 'next', waysInWords(ways, translate)],
      // A page on the web has nobody who answers, so no hours to know.
      ...(hasNobody(status) ? [] : [['clock', listingOpenInWords(setting, status, setting.now)] as const]),
      ['shield', anonymityInWords(listing.anonymous, translate)],
      ['language', languagesInWords(listing.languages, setting)],
      ['cost', translate(`vocabulary.cost.${listing.cost}`)],
      ['place', reachInWords(listing, hit, setting)],
    ],
    keeps: keepsInWords(listing, own, translate),
    contact: channel && contactView(channel, translate),
    contactNote: channel?.shortCode ? onlyFrom(listing.countries, setting) : null,
  };
}

function hasNobody(status: OpenStatus): boolean {
  return status.state === 'unknown' && status.because === 'nobody-answers';
}

const iconOfWay: Record<ContactWay, IconName> = {
  phone: 'phone',
  chat: 'chat',
  text: 'text',
  email: 'email',
  video: 'video',
  'in-person': 'place',
  'self-help': 'self-help',
};

const strength: readonly Channel['type'][] = [
  'phone',
  'webchat',
  'sms',
  'whatsapp',
  'secure-message',
  'video',
  'web',
  'email',
];
const typesOfWay: Record<ContactWay, readonly Channel['type'][]> = {
  phone: ['phone'],
  chat: ['webchat'],
  text: ['sms', 'whatsapp'],
  email: ['email', 'secure-message'],
  video: ['video'],
  'in-person': [],
  'self-help': ['web'],
};

/** The channel to offer as the one button: of the ways asked for if any, else a voice first, then writing, then the web. */
export function strongestChannel(channels: readonly Channel[], wanted: readonly ContactWay[]): Channel | null {
  const order = [...wanted.flatMap((way) => typesOfWay[way]), ...strength];
  for (const type of order) {
    const channel = channels.find((candidate) => candidate.type === type && contactHref(candidate));
    if (channel) return channel;
  }
  return null;
}

const iconOfType: Record<Channel['type'], IconName> = {
  phone: 'phone',
  webchat: 'chat',
  sms: 'text',
  whatsapp: 'text',
  'secure-message': 'email',
  email: 'email',
  video: 'video',
  'in-person': 'place',
  web: 'next',
  post: 'email',
};

/** The button of a channel: a verb, and the number where there is one. */
export function contactView(channel: Channel, translate: Translate): ResultView['contact'] {
  const href = contactHref(channel);
  if (!href) return null;
  const words = translate(`listing.contact.${channel.type}`, { number: numberOnly(channel.display) });
  return { icon: iconOfType[channel.type], href, words };
}

/**
 * Some numbers are written with a remark ("0808 1000 900 (UK helpline)"), which is no part of what one dials. The number
 * itself stays on one line.
 */
function numberOnly(display: string): string {
  const number = display.replace(/\s*\([^)]*\p{L}[^)]*\)\s*$/u, '') || display;
  return inOnePiece(number);
}

/** Short codes reach nobody from abroad, so the country stands beside them. */
export function onlyFrom(
  countries: readonly string[],
  { language, translate }: Pick<ViewSetting, 'language' | 'translate'>,
): string | null {
  if (countries.length === 0) return null;
  if (countries.length > 3) return translate('listing.onlyFromServed');
  return translate('listing.onlyFrom', {
    country: countries.map((code) => countryName(language, code)).join(translate('shell.comma')),
  });
}

export function anonymityInWords(anonymous: boolean | null, translate: Translate): string {
  if (anonymous === null) return translate('search.anonymous.unknown');
  return translate(anonymous ? 'search.anonymous.yes' : 'search.anonymous.no');
}

function waysInWords(ways: readonly ContactWay[], translate: Translate): string {
  if (ways.length === 0) return translate('vocabulary.channel.web');
  return ways.map((way) => translate(`vocabulary.way.${way}`)).join(translate('shell.comma'));
}

/** At most three, those the visitor reads or asked for first. */
function languagesInWords(languages: readonly string[], { language, translate, request }: ViewSetting): string {
  if (languages.length === 0) return translate('search.languages.unknown');
  const wanted = (code: string) => {
    const primary = code.split('-')[0] ?? code;
    return request.languages.includes(primary) ? 0 : primary === language ? 1 : 2;
  };
  const ordered = languages.length > 3 ? [...languages].sort((a, b) => wanted(a) - wanted(b)) : languages;
  const names = ordered.slice(0, 3).map((code) => languageName(language, code));
  if (languages.length <= 3) return names.join(translate('shell.comma'));
  return translate('search.languages.more', {
    languages: names.join(translate('shell.comma')),
    count: languages.length - 3,
  });
}

function reachInWords(listing: PublishedListing, hit: SearchHit, { language, translate }: ViewSetting): string {
  if (hit.kilometres !== null) return translate('search.km', { kilometres: Math.round(hit.kilometres) });
  if (listing.reach === 'worldwide') return translate('search.reach.worldwide');
  const [country = ''] = listing.countries;
  if (listing.countries.length > 1) return translate('search.reach.countries', { count: listing.countries.length });
  const name = countryName(language, country);
  return listing.regions.length > 0 ? [...listing.regions.slice(0, 2), name].join(translate('shell.comma')) : name;
}

const mostReasons = 3;

function whyInWords(listing: PublishedListing, hit: SearchHit, setting: ViewSetting): string {
  const { translate } = setting;
  const reasons = hit.reasons.map((reason) => reasonInWords(reason, setting)).filter((words) => words !== null);
  if (hit.fallback) reasons.unshift(translate('search.why.fallback'));
  const [audience] = listing.audiences;
  if (reasons.length === 0 && audience) reasons.push(translate(`vocabulary.for.${audience}`));
  return reasons.slice(0, mostReasons).join(' · ');
}

/** @returns null for reasons that the facts below the line already show */
function reasonInWords(reason: MatchReason, { language, translate }: ViewSetting): string | null {
  switch (reason.because) {
    case 'name':
      return translate('search.why.name');
    case 'words':
      return translate('search.why.words', { words: reason.words.join(translate('shell.comma')) });
    case 'audience':
      return translate(`vocabulary.for.${reason.audience}`);
    case 'country':
      return translate('search.why.country', { country: countryName(language, reason.country) });
    case 'worldwide':
      return translate('search.why.worldwide');
    case 'language':
      return translate('search.why.language', { language: languageName(language, reason.language) });
    case 'near':
      return translate('search.why.near', { kilometres: Math.round(reason.kilometres), place: reason.place });
    case 'crisis':
      return translate('search.why.crisis');
    default:
      return null;
  }
}

const longestStatement = 90;

/** Half a sentence in a language one may not read says nothing: there the link to the whole label speaks for itself. */
function keepsInWords({ confidentiality }: PublishedListing, otherLanguage: boolean, translate: Translate): string {
  if (!confidentiality) return translate('search.keeps.unknown');
  return otherLanguage ? '' : shortened(confidentiality);
}

/** Cut at a word's end; the whole statement stands on the listing's own page. */
function shortened(text: string): string {
  if (text.length <= longestStatement) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestStatement))} …`;
}
