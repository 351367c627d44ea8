import { type Leaflet, mayStandOn, mostServices, searchedAudiences } from '~/domain/leaflet/leaflet';
import type { PublishedListing } from '~/domain/listing/listing';
import { emptySearchRequest } from '~/domain/search/request';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import type { Directory } from '../directory.server';
import { readUrgentHelp } from '../read-urgent-help.server';
import { searchListings } from '../search-listings.server';

/** With fewer than this, crisis lines fill the room that is left. */
const fewServices = 2;

export interface MadeLeaflet {
  /** Best first, as many as the paper has room for. */
  readonly services: readonly PublishedListing[];
  /** Lines for anyone, where we know hardly a service for these people. */
  readonly crisisLines: readonly PublishedListing[];
  /** True where the country has no service of its own for these people. */
  readonly nothingDedicated: boolean;
  readonly urgent: UrgentHelp;
}

/**
 * Chooses what stands on a sheet, in the order of the site's own search: services meant for these people first. One that
 * speaks the sheet's language always has a place, where there is one.
 *
 * @param now decides what is closed for now
 * @param language BCP 47 language of the sheet
 */
export async function makeLeaflet(
  directory: Directory,
  leaflet: Leaflet,
  now: Date,
  language: string,
): Promise<MadeLeaflet> {
  const asked = { ...emptySearchRequest, country: leaflet.country, audiences: searchedAudiences[leaflet.audience] };
  const [any, spoken, urgent] = await Promise.all([
    searchListings(directory, asked, now, language),
    searchListings(directory, { ...asked, languages: [language] }, now, language),
    readUrgentHelp(directory, leaflet.country),
  ]);
  const fitting = (listings: readonly PublishedListing[]) =>
    listings.filter((each) => mayStandOn(leaflet.audience, each));
  const room = mostServices[leaflet.paper];
  const best = fitting(any.listings).slice(0, room);
  const understood = fitting(spoken.listings);
  const [first] = understood;
  const misses = first !== undefined && !best.some(({ slug }) => understood.some((each) => each.slug === slug));
  const services = misses ? [...best.slice(0, room - 1), first] : best;
  const crisisLines = fitting(urgent.crisisLines).filter((line) => !services.some(({ slug }) => slug === line.slug));
  return {
    services,
    crisisLines: services.length < fewServices ? crisisLines.slice(0, room - services.length) : [],
    nothingDedicated: any.nothingDedicated,
    urgent,
  };
}
