import type { Channel, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import type { Kind } from '~/domain/listing/vocabulary';
import { openingHoursOf } from './opening-hours';

export type JsonLd = { readonly [key: string]: unknown };

const serviceTypes: Readonly<Record<Kind, string>> = {
  helpline: 'Helpline',
  'online-self-help': 'Online self-help',
  'therapy-programme': 'Therapy programme',
  clinic: 'Clinic',
  'peer-support': 'Peer support',
  'youth-service': 'Youth service',
  'family-support': 'Family support',
  'survivor-support': 'Survivor support',
  'professional-advice': 'Advice for professionals',
  'referral-network': 'Referral network',
  agency: 'Agency',
  'crisis-line': 'Crisis line',
  'child-helpline': 'Child helpline',
  'report-content-hotline': 'Hotline for reporting online content',
};

/**
 * A published listing for search engines, in schema.org's words. Names no person, no condition and no rating; of a place
 * only what the public may see.
 * @param origin public origin of the site, without trailing slash
 * @returns an object to serialise with `<` escaped, see `jsonLdText`
 */
export function listingJsonLd(listing: PublishedListing, origin: string): JsonLd {
  const address = `${origin}/services/${listing.slug}`;
  const visited = listing.kind === 'clinic' && listing.place?.visibility === 'full' ? listing.place : null;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': visited ? 'MedicalClinic' : 'Service',
    '@id': address,
    url: address,
    name: listing.name,
    alternateName: listing.nativeName,
    description: listing.summary,
    sameAs: listing.website,
    areaServed: areaServed(listing),
    ...(visited ? clinicFacts(listing, visited) : serviceFacts(listing)),
  });
}

/** A JSON-LD block as text that can stand inside `<script type="application/ld+json">`. */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function serviceFacts(listing: PublishedListing): JsonLd {
  return {
    serviceType: serviceTypes[listing.kind],
    provider: listing.operator === null ? null : { '@type': 'Organization', name: listing.operator },
    availableChannel: listing.channels.flatMap((channel) => serviceChannel(channel, listing) ?? []),
    offers: listing.cost === 'free' ? { '@type': 'Offer', price: 0 } : null,
  };
}

/** schema.org gives a MedicalClinic addresses and contact points where a Service has channels and a provider. */
function clinicFacts(listing: PublishedListing, place: PublicPlace): JsonLd {
  return {
    parentOrganization: listing.operator === null ? null : { '@type': 'Organization', name: listing.operator },
    address: postalAddress(place),
    geo:
      place.latitude === null || place.longitude === null
        ? null
        : { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
    knowsLanguage: listing.languages,
    contactPoint: listing.channels
      .filter(({ type }) => type === 'phone')
      .map((channel) => contactPoint(channel, listing)),
  };
}

function areaServed(listing: PublishedListing): readonly JsonLd[] {
  if (listing.reach === 'worldwide') return [{ '@type': 'Place', name: 'Worldwide' }];
  const [country] = listing.countries;
  if (listing.regions.length > 0 && country !== undefined && listing.countries.length === 1) {
    return listing.regions.map((name) => ({
      '@type': 'AdministrativeArea',
      name,
      containedInPlace: countryServed(country),
    }));
  }
  return listing.countries.map(countryServed);
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

function countryServed(code: string): JsonLd {
  return { '@type': 'Country', name: countryNames.of(code) ?? code, identifier: code };
}

function serviceChannel(channel: Channel, listing: PublishedListing): JsonLd | null {
  const way = wayIn(channel, listing);
  if (!way) return null;
  return withoutEmpty({ '@type': 'ServiceChannel', ...way, availableLanguage: listing.languages });
}

/** The one property of ServiceChannel that fits; null for letters, e-mail and rooms that are not public. */
function wayIn(channel: Channel, listing: PublishedListing): JsonLd | null {
  switch (channel.type) {
    case 'phone':
      return { servicePhone: contactPoint(channel, listing) };
    case 'sms':
      return { serviceSmsNumber: contactPoint(channel, listing) };
    case 'in-person':
      return listing.place && listing.place.visibility !== 'hidden'
        ? { serviceLocation: shownPlace(listing.place) }
        : null;
    case 'email':
    case 'post':
      return null;
    default:
      return /^https?:\/\//.test(channel.value) ? { serviceUrl: channel.value } : null;
  }
}

function contactPoint(channel: Channel, listing: PublishedListing): JsonLd {
  return withoutEmpty({
    '@type': 'ContactPoint',
    telephone: channel.value,
    contactType: serviceTypes[listing.kind],
    // A short code is dialled as it stands, and only from these countries.
    areaServed: channel.shortCode ? listing.countries : null,
    contactOption: channel.cost === 'free' ? 'TollFree' : null,
    availableLanguage: listing.languages,
    hoursAvailable: openingHoursOf(channel.opening, listing.countries, listing.notices),
  });
}

/** An area is named, never addressed: an address without street would pass for a complete one. */
function shownPlace(place: PublicPlace): JsonLd {
  if (place.visibility === 'full') return { '@type': 'Place', address: postalAddress(place) };
  const name = [place.locality, place.region, countryNames.of(place.country)].filter(Boolean).join(', ');
  return { '@type': 'Place', name };
}

function postalAddress(place: PublicPlace): JsonLd {
  return withoutEmpty({
    '@type': 'PostalAddress',
    streetAddress: place.street,
    addressLocality: place.locality,
    addressRegion: place.region,
    postalCode: place.postcode,
    addressCountry: place.country,
  });
}

/** Unknown is left out here: search engines read an absent property as unknown and a null as a mistake. */
function withoutEmpty(properties: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
