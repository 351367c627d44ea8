import { closureAt } from '~/domain/hours/closures';
import type { Channel, PublishedListing } from '~/domain/listing/listing';
import { describePhone } from '~/domain/phone/describe-phone';
import { languageName } from '~/i18n/countries';
import { shownDate } from '~/i18n/dates';
import { languageOfName } from '~/i18n/language-of-name';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { contactHref, webAddress } from '~/ui/listing/contact';
import { anonymityInWords, strongestChannel } from '~/ui/results/result-view';
import { weekInWords } from './week-in-words';

/** A service on a sheet, in words. */
export interface ServiceView {
  readonly slug: string;
  /** In the sheet's own language, where it has a name in it. */
  readonly name: string;
  readonly nameLanguage: string;
  /** The way to make contact that is set big: a number, or an address; null where there is only a door to walk through. */
  readonly contact: {
    readonly words: string;
    readonly href: string;
    readonly kind: 'number' | 'address' | 'words';
  } | null;
  /** One line each: hours, what it costs and asks, what it keeps. */
  readonly lines: readonly string[];
  /** Its page, where that is not what is set big. */
  readonly web: { readonly href: string; readonly shown: string } | null;
  /** What the square code holds; `calls` where it dials, so that nobody calls by surprise. */
  readonly code: { readonly text: string; readonly calls: boolean; readonly title: string } | null;
  readonly checked: string;
}

export interface SheetSetting {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** ISO 3166-1 alpha-2 of the country in which the sheet is handed over. */
  readonly country: string;
  readonly now: Date;
}

/** Words a service for a sheet of paper, which can open nothing and show nothing more. */
export function serviceView(listing: PublishedListing, setting: SheetSetting): ServiceView {
  const channel = channelFor(listing, setting.country);
  const web = webOf(listing, channel);
  const nativeName = nativeNameFor(listing, setting.language);
  const contact = channel && contactOf(listing, channel, setting);
  return {
    slug: listing.slug,
    name: nativeName ?? listing.name,
    nameLanguage: nativeName ? setting.language : listing.textLanguage,
    contact,
    lines: [hoursOf(listing, channel, setting), factsOf(listing, channel, setting), keepsOf(listing, setting)].filter(
      (line) => line !== '',
    ),
    web: web && web !== contact?.href ? { href: web, shown: shortAddress(web) } : null,
    code: codeFor(channel, web, setting.translate),
    checked: checkedOn(listing, setting),
  };
}

/** The site's own choice of a way, but never a number that does not connect from this country. */
function channelFor({ channels, countries }: PublishedListing, country: string): Channel | null {
  const connects = (channel: Channel) => {
    const from = describePhone(channel, countries)?.callableFrom ?? 'anywhere';
    return from === 'anywhere' || from.includes(country);
  };
  return strongestChannel(channels.filter(connects), []);
}

function contactOf(
  listing: PublishedListing,
  channel: Channel,
  { country, translate }: SheetSetting,
): ServiceView['contact'] {
  const href = contactHref(channel) ?? '';
  const phone = describePhone(channel, listing.countries);
  if (!phone) {
    const words = channel.type === 'email' ? channel.value : shortAddress(href);
    return { words, href, kind: 'address' };
  }
  // Written for people inside the country; from elsewhere the code of the country comes first.
  const inside = listing.countries.includes(country) || phone.international === null;
  const number = inside ? numberOnly(phone.display) : (phone.international ?? phone.display);
  if (channel.type === 'sms') return { words: translate('urgent.text', { number }), href, kind: 'words' };
  if (channel.type === 'whatsapp') return { words: translate('urgent.whatsapp', { number }), href, kind: 'words' };
  return { words: number, href, kind: 'number' };
}

/** A number as people say it, without a remark behind it ("0808 1000 900 (UK helpline)"). */
export function numberOnly(display: string): string {
  return display.replace(/\s*\([^)]*\p{L}[^)]*\)\s*$/u, '') || display;
}

function hoursOf(listing: PublishedListing, channel: Channel | null, { language, translate, now }: SheetSetting) {
  const closure = closureAt(listing.notices, listing.channels, now);
  if (closure) return translate('listing.open.closedUntil', { date: shownDate(language, closure.untilOn) });
  // Pages and letters have no hours to know or not to know.
  if (!channel || (channel.opening === null && unanswered.includes(channel.type))) return '';
  return weekInWords(channel.opening, language, translate);
}

const unanswered: readonly Channel['type'][] = ['web', 'email', 'post', 'secure-message'];

function factsOf(listing: PublishedListing, channel: Channel | null, { language, translate }: SheetSetting): string {
  const tollFree = channel?.type === 'phone' && describePhone(channel, listing.countries)?.tollFree === true;
  const { regions } = listing;
  return [
    unsaidKinds.includes(listing.kind) ? '' : translate(`vocabulary.kind.${listing.kind}`),
    channel && !['phone', 'web'].includes(channel.type) ? translate(`vocabulary.channel.${channel.type}`) : '',
    tollFree && listing.cost !== 'free' ? translate('listing.tollFree') : translate(`vocabulary.cost.${listing.cost}`),
    anonymityInWords(listing.anonymous, translate),
    languagesIn(listing, language, translate),
    regions.length > 0 ? translate('urgent.onlyRegions', { regions: shownRegions(regions, translate) }) : '',
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

function shownRegions(regions: readonly string[], translate: Translate): string {
  const words = regions.slice(0, mostRegions).join(translate('shell.comma'));
  return regions.length <= mostRegions ? words : `${words} …`;
}

const mostRegions = 3;

/** These would say who reads the sheet rather than what the service is, and legal advice is filed under the first. */
const unsaidKinds: readonly PublishedListing['kind'][] = ['professional-advice', 'survivor-support', 'family-support'];

const mostLanguages = 3;

/** The sheet's own language first: that is the one its reader has. */
function languagesIn({ languages }: PublishedListing, language: InterfaceLanguage, translate: Translate): string {
  if (languages.length === 0) return translate('search.languages.unknown');
  const ordered = [...languages].sort((a, b) => Number(isSame(b, language)) - Number(isSame(a, language)));
  const names = ordered
    .slice(0, mostLanguages)
    .map((code) => languageName(language, code))
    .join(translate('shell.comma'));
  if (languages.length <= mostLanguages) return names;
  return translate('search.languages.more', { languages: names, count: languages.length - mostLanguages });
}

/**
 * What a service says it keeps and passes on: all of it or nothing. A beginning alone can promise what the rest takes back
 * ("you need not give your name" … "but we pass on").
 */
function keepsOf({ confidentiality, textLanguage }: PublishedListing, { language, translate }: SheetSetting): string {
  if (!confidentiality) return translate('search.keeps.unknown');
  if (isSame(textLanguage, language) && confidentiality.length <= longestStatement) return confidentiality;
  return translate('leaflet.keepsSaid', { language: languageName(language, textLanguage) });
}

const longestStatement = 300;

function nativeNameFor({ name, nativeName, languages }: PublishedListing, language: InterfaceLanguage): string | null {
  if (!nativeName || nativeName === name) return null;
  const itsLanguage = languageOfName(nativeName, languages);
  return itsLanguage && isSame(itsLanguage, language) ? nativeName : null;
}

function webOf({ website, channels }: PublishedListing, channel: Channel | null): string | null {
  const values = [
    channel && ['webchat', 'web', 'secure-message', 'video'].includes(channel.type) ? channel.value : null,
    website,
    ...channels.filter(({ type }) => type === 'web' || type === 'webchat').map(({ value }) => value),
  ];
  return values.map((value) => (value ? webAddress(value) : undefined)).find((value) => value !== undefined) ?? null;
}

const longestShown = 44;

/** An address as one types it. Of a long one only the site stands there; the code beside it holds all of it. */
function shortAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length <= longestShown ? bare : new URL(address).host.replace(/^www\./, '');
}

/** More letters make a finer code than a poor copy of the sheet can keep. */
const longestCoded = 180;

function codeFor(channel: Channel | null, web: string | null, translate: Translate) {
  if (web) {
    const text = web.length <= longestCoded ? web : new URL(web).origin;
    return { text, calls: false, title: translate('leaflet.code.opens') };
  }
  const href = channel && contactHref(channel);
  if (!href?.startsWith('tel:')) return null;
  return { text: href, calls: true, title: translate('leaflet.code.calls') };
}

function checkedOn(
  { lastConfirmedOn, sourcesReadOn }: PublishedListing,
  { language, translate }: SheetSetting,
): string {
  return lastConfirmedOn
    ? translate('leaflet.confirmed', { date: shownDate(language, lastConfirmedOn) })
    : translate('leaflet.sourcesRead', { date: shownDate(language, sourcesReadOn) });
}

function isSame(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
