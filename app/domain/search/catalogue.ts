import { freshnessOf, freshnessWeight } from '../freshness/freshness';
import { isListingOpenAt } from '../hours/listing-status';
import { contactWaysOf, type PublishedListing } from '../listing/listing';
import { audiences, confidences, contactWays, costs, kinds, situations } from '../listing/vocabulary';
import { Bitset } from './bitset';
import { tokens } from './normalise';

/** Where a listing's place lies, as the gazetteer knows it. */
export interface Locator {
  /** WGS84 degrees of the locality's centre, or null where unknown. */
  locate(place: {
    locality: string | null;
    region: string | null;
    country: string;
  }): { lat: number; lon: number } | null;
  /** One spelling for all names of a region of a country ("Lower Saxony", "Niedersachsen" → the same key). */
  regionKey(name: string, country: string): string;
}

/** A published listing and the row of the full-text index that holds its words. */
export interface CatalogueEntry {
  readonly rowid: number;
  readonly listing: PublishedListing;
}

const languageOf = (tag: string) => tag.toLowerCase().split('-')[0] as string;

/**
 * The searchable picture of the published listings: one bit set a choice, one small number a fact. It holds no texts;
 * those stay in SQLite. Built anew when the dataset changes.
 */
export class Catalogue {
  readonly size: number;
  readonly slugs: string[] = [];
  readonly rowOfRowid = new Map<number, number>();
  readonly audienceMasks: Uint16Array;
  readonly firstAudience: Uint8Array;
  readonly wayMasks: Uint8Array;
  readonly kindOf: Uint8Array;
  readonly standing: Float32Array;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly languagesOf: string[][] = [];
  readonly homesOf: ReadonlyArray<readonly string[]>;
  readonly regionKeysOf: string[][] = [];
  /** Normalised words of the listing's own names, for "the query holds this name". */
  readonly namesOf: string[][][] = [];
  readonly rowsByNameStart = new Map<string, number[]>();

  readonly byAudience = bitsetsFor(audiences);
  readonly byWay = bitsetsFor(contactWays);
  readonly byKind = bitsetsFor(kinds);
  readonly byCost = bitsetsFor(costs);
  readonly bySituation = bitsetsFor(situations);
  readonly byLanguage = new Map<string, Bitset>();
  /** Listings of a country's own (not worldwide ones). */
  readonly ownOfCountry = new Map<string, Bitset>();
  readonly worldwide: Bitset;
  readonly anonymous: Bitset;
  readonly everything: Bitset;

  private readonly openings: Pick<PublishedListing, 'channels' | 'notices'>[] = [];
  private readonly openingRows: Bitset[] = [];
  private openAtMinute = -1;
  private openRows: Bitset;

  constructor(entries: readonly CatalogueEntry[], locator: Locator, today: string) {
    const n = entries.length;
    this.size = n;
    this.audienceMasks = new Uint16Array(n);
    this.firstAudience = new Uint8Array(n);
    this.wayMasks = new Uint8Array(n);
    this.kindOf = new Uint8Array(n);
    this.standing = new Float32Array(n);
    this.latitude = new Float64Array(n).fill(Number.NaN);
    this.longitude = new Float64Array(n).fill(Number.NaN);
    this.worldwide = new Bitset(n);
    this.anonymous = new Bitset(n);
    this.openRows = new Bitset(n);
    this.everything = Bitset.full(n);
    for (const group of [this.byAudience, this.byWay, this.byKind, this.byCost, this.bySituation]) {
      for (const key of Object.keys(group)) (group as Record<string, Bitset>)[key] = new Bitset(n);
    }
    const homes: string[][] = [];
    const openingIds = new Map<string, number>();
    entries.forEach(({ rowid, listing }, row) => {
      this.slugs.push(listing.slug);
      this.rowOfRowid.set(rowid, row);
      homes.push([...listing.countries]);
      this.addFacets(row, listing);
      this.addPlace(row, listing, locator);
      this.addNames(row, listing);
      this.addOpening(row, listing, openingIds);
      this.standing[row] = standingOf(listing, today);
    });
    this.homesOf = homes;
  }

  private addFacets(row: number, listing: PublishedListing): void {
    for (const audience of listing.audiences) {
      this.byAudience[audience].add(row);
      this.audienceMasks[row] = (this.audienceMasks[row] as number) | (1 << audiences.indexOf(audience));
    }
    this.firstAudience[row] = listing.audiences[0] ? audiences.indexOf(listing.audiences[0]) : 255;
    for (const way of contactWaysOf(listing)) {
      this.byWay[way].add(row);
      this.wayMasks[row] = (this.wayMasks[row] as number) | (1 << contactWays.indexOf(way));
    }
    this.byKind[listing.kind].add(row);
    this.kindOf[row] = kinds.indexOf(listing.kind);
    this.byCost[listing.cost].add(row);
    for (const situation of listing.situations ?? []) this.bySituation[situation].add(row);
    if (listing.anonymous === true) this.anonymous.add(row);
    const languages = [...new Set(listing.languages.map(languageOf))];
    this.languagesOf.push(languages);
    for (const language of languages) bitsetIn(this.byLanguage, language, this.size).add(row);
    if (listing.reach === 'worldwide') this.worldwide.add(row);
    else for (const country of listing.countries) bitsetIn(this.ownOfCountry, country, this.size).add(row);
  }

  private addPlace(row: number, listing: PublishedListing, locator: Locator): void {
    const { place } = listing;
    const country = place?.country ?? listing.countries[0] ?? '';
    const names = new Set([...listing.regions, ...(place?.region ? [place.region] : [])]);
    this.regionKeysOf.push([...names].map((name) => locator.regionKey(name, country)));
    if (!place || place.visibility === 'hidden') return;
    const known =
      place.latitude !== null && place.longitude !== null
        ? { lat: place.latitude, lon: place.longitude }
        : locator.locate(place);
    if (!known) return;
    this.latitude[row] = known.lat;
    this.longitude[row] = known.lon;
  }

  private addNames(row: number, listing: PublishedListing): void {
    const names = [listing.name, listing.nativeName, listing.slug.replace(/-/g, ' ')]
      .filter((name): name is string => name !== null)
      .flatMap((name) => [name, ...name.split(/[(),:–—]| - /)])
      .map((name) => tokens(name))
      .filter((name) => name.length > 1);
    const unique = [...new Map(names.map((name) => [name.join(' '), name])).values()];
    this.namesOf.push(unique);
    for (const start of new Set(unique.map((name) => `${name[0]} ${name[1]}`))) {
      const rows = this.rowsByNameStart.get(start);
      if (rows) rows.push(row);
      else this.rowsByNameStart.set(start, [row]);
    }
  }

  /** Listings with the same hours share one entry, so that "open now" is worked out once for each and not once for each listing. */
  private addOpening(row: number, listing: PublishedListing, ids: Map<string, number>): void {
    const hours = listing.channels
      .map((channel) => `${channel.type}|${channel.opening?.spec ?? ''}|${channel.opening?.zone ?? ''}`)
      .sort();
    const closures = listing.notices.flatMap((each) =>
      each.kind === 'closed' ? `${each.fromOn}|${each.untilOn}` : [],
    );
    const signature = [...hours, ...closures].join('\n');
    let id = ids.get(signature);
    if (id === undefined) {
      id = this.openings.push({ channels: listing.channels, notices: listing.notices }) - 1;
      ids.set(signature, id);
      this.openingRows.push(new Bitset(this.size));
    }
    this.openingRows[id]?.add(row);
  }

  /** Listings that can be reached at this moment; the same function as badge and sort use, kept for the minute. */
  openAt(instant: Date): Bitset {
    const minute = Math.floor(instant.getTime() / 60_000);
    if (minute !== this.openAtMinute) {
      const open = new Bitset(this.size);
      this.openings.forEach(({ channels, notices }, id) => {
        if (isListingOpenAt(channels, instant, notices)) open.addAll(this.openingRows[id] as Bitset);
      });
      this.openRows = open;
      this.openAtMinute = minute;
    }
    return this.openRows;
  }

  /** Listings that serve a country: its own and the worldwide ones. */
  serving(country: string): Bitset {
    const own = this.ownOfCountry.get(country);
    return own ? own.and(this.everything).addAll(this.worldwide) : this.worldwide;
  }
}

function bitsetsFor<T extends string>(values: readonly T[]): Record<T, Bitset> {
  return Object.fromEntries(values.map((value) => [value, new Bitset(0)])) as Record<T, Bitset>;
}

function bitsetIn(map: Map<string, Bitset>, key: string, size: number): Bitset {
  let set = map.get(key);
  if (!set) {
    set = new Bitset(size);
    map.set(key, set);
  }
  return set;
}

/** How firmly a listing stands, 0 to 1: what its evidence is worth, how fresh it is, whether it can be contacted directly. */
function standingOf(listing: PublishedListing, today: string): number {
  const evidence = [1, 0.6, 0.2][confidences.indexOf(listing.confidence)] ?? 0;
  const direct = listing.channels.some((channel) => channel.type !== 'web' && channel.type !== 'post') ? 1 : 0.5;
  return 0.45 * evidence + 0.25 * freshnessWeight(freshnessOf(listing, today)) + 0.3 * direct;
}
