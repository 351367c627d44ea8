import type { Channel, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import { countryName } from './display-names';
import type { HsdsAddress, HsdsLocation } from './hsds-types';
import { hsdsId, type LocationKind, locationId } from './ids';
import { webUri } from './web-uri';
import { withoutEmpty } from './without-empty';

/**
 * Where a service is, as far as the public may know: a place with its address; a municipality and its centre where the
 * address is not public; a web address where it is only online.
 * @returns null where the place is hidden or there is none
 */
export function locationOf(listing: PublishedListing): { kind: LocationKind; location: HsdsLocation } | null {
  const { place } = listing;
  if (place && place.visibility !== 'hidden') return { kind: 'physical', location: physicalLocation(listing, place) };
  const url = firstWebAddress(listing);
  if (url === null) return null;
  const id = locationId(listing.slug, 'virtual');
  return { kind: 'virtual', location: { id, location_type: 'virtual', url, name: 'Online' } };
}

function physicalLocation({ slug, name }: PublishedListing, place: PublicPlace): HsdsLocation {
  const full = place.visibility === 'full';
  const address = full ? addressOf(slug, place) : null;
  // Centres of towns need no more than a kilometre; standards elsewhere give five decimals at most.
  const decimals = full ? 5 : 2;
  return withoutEmpty<HsdsLocation>({
    id: locationId(slug, 'physical'),
    location_type: 'physical',
    url: null,
    name: full ? name : inWords([place.locality, place.region, countryName(place.country)]),
    // HSDS takes no address without a postcode, and many countries have none.
    description: full && address === null ? addressInWords(place) : null,
    latitude: rounded(place.latitude, decimals),
    longitude: rounded(place.longitude, decimals),
    addresses: address === null ? null : [address],
  });
}

/** Where a country has no states or provinces the municipality is repeated, because the field may not be empty. */
function addressOf(slug: string, place: PublicPlace): HsdsAddress | null {
  const { street, locality, region, postcode, country } = place;
  if (street === null || locality === null || postcode === null) return null;
  return {
    id: hsdsId('address', slug),
    address_1: street,
    city: locality,
    state_province: region ?? locality,
    postal_code: postcode,
    country,
    address_type: 'physical',
  };
}

const addressInWords = ({ street, locality, region, postcode, country }: PublicPlace) =>
  inWords([street, locality, postcode, region, countryName(country)]);

const inWords = (parts: readonly (string | null)[]) => [...new Set(parts.filter((part) => part !== null))].join(', ');

function rounded(degrees: number | null, decimals: number): number | null {
  return degrees === null ? null : Number(degrees.toFixed(decimals));
}

/** The ways of making contact that take place on the web; a page alone only where self-help is what is offered. */
function firstWebAddress({ channels, kind }: PublishedListing): string | null {
  const online = (channel: Channel) =>
    ['webchat', 'secure-message', 'video'].includes(channel.type) ||
    (channel.type === 'web' && kind === 'online-self-help');
  const [first] = channels.filter(online).flatMap(({ value }) => webUri(value) ?? []);
  return first ?? null;
}
