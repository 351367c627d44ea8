import { csvLine } from '~/domain/audit/csv-line';
import { parseHours } from '~/domain/hours/parse-hours';
import type { Channel, ChannelConfidentiality, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import type { ChannelType } from '~/domain/listing/vocabulary';
import { countryName, languageName } from '../hsds/display-names';
import { hoursInWords } from '../hsds/hours-in-words';
import { pageOf } from '../hsds/properties-of-listing';
import { audienceWords, channelWords, costWords, kindWords, reachWords, situationWords } from '../hsds/taxonomy-words';
import { listingUuid } from '../listing-uuid';

/*
 * The directory as a table for people with a spreadsheet: a row a service, English words, several values in a cell apart by
 * "; ". An empty cell means that we don't know. What a spreadsheet would run as a formula has an apostrophe before it,
 * telephone numbers too, for they begin with a plus. Programs take the other exports: this one loses detail.
 */

/** Several values of a cell stand apart by this. */
export const betweenValues = '; ';

type Cell = (listing: PublishedListing, origin: string) => string;

const yesOrNo = (fact: boolean | null) => (fact === null ? '' : fact ? 'yes' : 'no');
const joined = (values: readonly string[]) => [...new Set(values)].join(betweenValues);

/** Heading of a column → what stands in it, in the order of the columns. */
const columns: Readonly<Record<string, Cell>> = {
  Name: ({ name }) => name,
  'Name in its own language': ({ nativeName }) => nativeName ?? '',
  'Run by': ({ operator }) => operator ?? '',
  Kind: ({ kind }) => kindWords[kind][0],
  'Who it is for': ({ audiences }) => joined(audiences.map((each) => audienceWords[each][0])),
  Summary: ({ summary }) => summary,
  Reach: ({ reach }) => reachWords[reach][0],
  Countries: ({ countries }) => joined(countries.map(countryName)),
  'Country codes': ({ countries }) => joined(countries),
  Regions: ({ regions }) => joined(regions),
  Languages: ({ languages }) => joined(languages.map(languageName)),
  'Language codes': ({ languages }) => joined(languages),
  Phone: contactCell('phone'),
  'Text message': contactCell('sms'),
  WhatsApp: contactCell('whatsapp'),
  Chat: contactCell('webchat'),
  'Secure message': contactCell('secure-message'),
  'E-mail': contactCell('email'),
  Video: contactCell('video'),
  'In person': contactCell('in-person'),
  'On the web': contactCell('web'),
  Post: contactCell('post'),
  Website: ({ website }) => website ?? '',
  'Opening hours': ({ channels }) => joined(channels.flatMap(hoursOfChannel)),
  Cost: ({ cost }) => (cost === 'unknown' ? '' : costWords[cost][0]),
  'Can stay anonymous': ({ anonymous }) => yesOrNo(anonymous),
  'What it says on confidentiality': ({ confidentiality }) => confidentiality ?? '',
  'What each way of contact tells it': ({ channels }) => joined(channels.flatMap(toldByChannel)),
  'Legal situations accepted': ({ situations }) => joined((situations ?? []).map((each) => situationWords[each][0])),
  'Youngest age': ({ minimumAge }) => String(minimumAge ?? ''),
  'Oldest age': ({ maximumAge }) => String(maximumAge ?? ''),
  'Referral needed': ({ referralNeeded }) => yesOrNo(referralNeeded),
  Place: ({ place }) => (place ? placeInWords(place) : ''),
  Notices: ({ notices }) =>
    joined(notices.map(({ kind, text, fromOn, untilOn }) => `${fromOn} to ${untilOn}: ${text ?? kind}`)),
  'Last confirmed with the service': ({ lastConfirmedOn }) => lastConfirmedOn ?? '',
  'Sources last read': ({ sourcesReadOn }) => sourcesReadOn,
  'Next check due': ({ nextCheckDueOn }) => nextCheckDueOn,
  Sources: ({ evidence }) => joined(evidence.map(({ url, asOf }) => (asOf === null ? url : `${url} (${asOf})`))),
  'Language of the texts': ({ textLanguage }) => languageName(textLanguage),
  'Last changed': ({ updatedAt }) => new Date(updatedAt).toISOString(),
  'Page in this directory': (listing, origin) => pageOf(listing, origin),
  Identifier: ({ slug }) => listingUuid(slug),
};

/** The headings, in order. */
export const humanCsvColumns = Object.keys(columns);

/** The first line, after the mark by which spreadsheets know UTF-8. */
export function humanCsvHead(): string {
  return `\uFEFF${csvLine(humanCsvColumns)}`;
}

/** A listing's line. @param origin public origin of the site, without trailing slash */
export function humanCsvLine(listing: PublishedListing, origin: string): string {
  return csvLine(Object.values(columns).map((cell) => cell(listing, origin)));
}

function contactCell(type: ChannelType): Cell {
  return ({ channels }) => joined(channels.filter((channel) => channel.type === type).map(({ value }) => value));
}

function hoursOfChannel({ type, opening, hoursNote }: Channel): string[] {
  const parsed = opening && parseHours(opening.spec, opening.zone);
  const words = parsed?.ok ? hoursInWords(parsed.hours) : '';
  const zone = words !== '' && opening?.zone ? `(${opening.zone})` : '';
  const cell = [words, zone, hoursNote ?? ''].filter((part) => part !== '').join(' ');
  return cell === '' ? [] : [`${channelWords[type][0]}: ${cell}`];
}

function toldByChannel({ type, confidentiality }: Channel): string[] {
  if (confidentiality === null) return [];
  return [`${channelWords[type][0]}: ${toldInWords(confidentiality)}`];
}

function toldInWords({ asksName, seesNumberOrAddress, keeps, passesOn }: ChannelConfidentiality): string {
  const facts = [
    ['asks a name', yesOrNo(asksName)],
    ['sees number or address', yesOrNo(seesNumberOrAddress)],
    ['keeps', keeps ?? ''],
    ['passes on', passesOn ?? ''],
  ];
  return facts
    .filter(([, fact]) => fact !== '')
    .map(([name, fact]) => `${name}: ${fact}`)
    .join(', ');
}

/** Of a place only what its visibility allows, whatever else got into it. */
function placeInWords({ visibility, street, locality, region, postcode, country }: PublicPlace): string {
  const parts = {
    full: [street, postcode, locality, region],
    area: [locality, region],
    hidden: [region],
  }[visibility];
  return joinedByComma([...parts, countryName(country)]);
}

const joinedByComma = (parts: readonly (string | null)[]) => [...new Set(parts.filter((part) => part))].join(', ');
