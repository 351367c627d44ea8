import type { Channel, PublishedListing } from '../listing/listing';

/** Numbers that may be shown for a country, in the order in which to offer them. Empty lists are unknown services. */
export interface EmergencyNumbers {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Numbers that reach every service. */
  readonly all: readonly string[];
  readonly police: readonly string[];
  readonly ambulance: readonly string[];
  readonly fire: readonly string[];
  /** What the sources add, in English; null where nothing. */
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** What a page tells someone who needs help in this minute, for one country. */
export interface UrgentHelp {
  readonly country: string;
  readonly emergency: EmergencyNumbers | null;
  readonly crisisLines: readonly PublishedListing[];
  readonly childHelplines: readonly PublishedListing[];
  readonly reportHotlines: readonly PublishedListing[];
  /**
   * True where we know no line of this kind for the whole of this country. The list beside it may still hold the
   * nearest thing: a line for one region, another line that takes such calls, or a worldwide directory.
   */
  readonly noneKnown: {
    readonly emergency: boolean;
    readonly crisisLine: boolean;
    readonly childHelpline: boolean;
    readonly reportHotline: boolean;
  };
}

/**
 * Chooses and orders what a country's urgent page shows.
 * @param country ISO 3166-1 alpha-2, upper case.
 * @param emergency the country's numbers that may be shown, or null where none are known.
 * @param listings all published listings.
 */
export function urgentHelpFor(
  country: string,
  emergency: EmergencyNumbers | null,
  listings: readonly PublishedListing[],
): UrgentHelp {
  const serving = listings.filter((listing) => serves(listing, country));
  const crisis = linesOf(serving, country, {
    main: (listing) => listing.kind === 'crisis-line',
    nearest: (listing) => listing.audiences.includes('anyone-in-crisis') && canBeReachedNow(listing),
  });
  const child = linesOf(serving, country, {
    main: (listing) => listing.kind === 'child-helpline',
    nearest: (listing) =>
      listing.audiences.includes('child-in-danger') &&
      listing.kind !== 'report-content-hotline' &&
      canBeReachedNow(listing),
  });
  const report = linesOf(serving, country, {
    main: (listing) => listing.kind === 'report-content-hotline',
    nearest: (listing) => listing.kind === 'report-content-hotline',
  });
  return {
    country,
    emergency,
    crisisLines: crisis.lines,
    childHelplines: child.lines,
    reportHotlines: report.lines,
    noneKnown: {
      emergency: bigNumbersOf(emergency).length === 0,
      crisisLine: crisis.noneKnown,
      childHelpline: child.noneKnown,
      reportHotline: report.noneKnown,
    },
  };
}

/** What a big number is for; the page words it. */
export interface BigNumber {
  readonly service: 'all' | 'police' | 'ambulance' | 'fire';
  readonly number: string;
}

/** The emergency numbers to set large, two at most: the one number for everything, or police and ambulance. */
export function bigNumbersOf(emergency: EmergencyNumbers | null): BigNumber[] {
  if (!emergency) return [];
  const [all] = emergency.all;
  if (all) return [{ service: 'all', number: all }];
  return (['police', 'ambulance', 'fire'] as const)
    .flatMap((service) => {
      const [number] = emergency[service];
      return number ? [{ service, number }] : [];
    })
    .slice(0, 2);
}

/** The channel to offer first: a phone that is answered day and night, then any phone, then text, chat, the web. */
export function firstChannelOf(listing: Pick<PublishedListing, 'channels' | 'kind'>): Channel | null {
  return channelsInOrder(listing)[0] ?? null;
}

/** A line's channels in the order in which to offer them: calling first, but an address on the web is reported on the web. */
export function channelsInOrder(listing: Pick<PublishedListing, 'channels' | 'kind'>): Channel[] {
  const order = listing.kind === 'report-content-hotline' ? reportingOrder : channelOrder;
  return [...listing.channels].sort((a, b) => channelRank(a, order) - channelRank(b, order));
}

/** True where the source says that a channel is answered around the clock. */
export function isAlwaysOpen(channel: Channel): boolean {
  return channel.opening?.spec.trim() === '24/7';
}

const channelOrder: readonly Channel['type'][] = [
  'phone',
  'sms',
  'whatsapp',
  'webchat',
  'web',
  'secure-message',
  'email',
];
const reportingOrder: readonly Channel['type'][] = ['web', 'phone', 'email'];

function channelRank(channel: Channel, order: readonly Channel['type'][]): number {
  const place = order.indexOf(channel.type);
  return (place < 0 ? order.length : place) * 2 + (isAlwaysOpen(channel) ? 0 : 1);
}

function serves(listing: PublishedListing, country: string): boolean {
  return listing.reach === 'worldwide' || listing.countries.includes(country);
}

/** A hospital's out-patient hours are no stand-in for a crisis line: only what can be called or written to at once is. */
function canBeReachedNow(listing: PublishedListing): boolean {
  return listing.channels.some(({ type }) => ['phone', 'sms', 'whatsapp', 'webchat'].includes(type));
}

interface Choice {
  /** The lines meant for exactly this. */
  readonly main: (listing: PublishedListing) => boolean;
  /** What to offer where the country has none of those. */
  readonly nearest: (listing: PublishedListing) => boolean;
}

function linesOf(serving: readonly PublishedListing[], country: string, choice: Choice) {
  const main = serving.filter(choice.main).filter((listing) => listing.reach === 'countries');
  const noneKnown = !main.some((listing) => listing.regions.length === 0);
  const alreadyThere = new Set(main.map((listing) => listing.slug));
  const nearest = noneKnown
    ? serving.filter(choice.nearest).filter((listing) => !alreadyThere.has(listing.slug))
    : serving.filter(choice.main).filter((listing) => listing.reach === 'worldwide');
  return { noneKnown, lines: [...ordered(main, country), ...ordered(nearest, country)] };
}

function ordered(lines: readonly PublishedListing[], country: string): PublishedListing[] {
  const ranks = new Map(lines.map((line) => [line.slug, rankOf(line, country)]));
  return [...lines].sort((a, b) => {
    const ranksOfA = ranks.get(a.slug) ?? [];
    const ranksOfB = ranks.get(b.slug) ?? [];
    for (const [place, rank] of ranksOfA.entries()) {
      const difference = rank - (ranksOfB[place] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.slug < b.slug ? -1 : 1;
  });
}

const confidenceRank = { high: 0, medium: 1, low: 2 } as const;

/** Lower comes first: for everyone, day and night, by the way that fits, a national short number, best evidence. */
function rankOf(line: PublishedListing, country: string): number[] {
  const first = firstChannelOf(line);
  return [
    line.regions.length === 0 ? 0 : 1,
    line.countries.includes(country) ? 0 : 1,
    isForEveryone(line) ? 0 : 1,
    line.channels.some((channel) => channel.type !== 'web' && isAlwaysOpen(channel)) ? 0 : 1,
    first?.type === (line.kind === 'report-content-hotline' ? 'web' : 'phone') ? 0 : 1,
    line.channels.some((channel) => channel.type === 'phone' && channel.shortCode) ? 0 : 1,
    confidenceRank[line.confidence],
  ];
}

/** A crisis line also meant for one group (survivors, the young) comes after the ones for all; other kinds have no such split. */
function isForEveryone(line: PublishedListing): boolean {
  if (line.kind !== 'crisis-line') return true;
  return line.audiences.every((audience) => audience === 'anyone-in-crisis') && line.maximumAge === null;
}
