import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicPlace, PublishedListing } from '~/domain/listing/listing';
import { placeVisibilities } from '~/domain/listing/vocabulary';
import { organizationWithServices } from '~/standards/hsds/organization-with-services';
import { hsdsService, minimalService, serviceSummary } from '~/standards/hsds/service';
import { serviceAtLocationSummaries, serviceAtLocationsWithService } from '~/standards/hsds/service-at-location';
import { ukOrganization, ukService, ukServiceAtLocation, ukServiceSummary } from '~/standards/hsds/uk';
import { listingJsonLd } from '~/standards/json-ld/listing-json-ld';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';

const context = { origin: 'https://waymark.example', now: new Date('2026-11-22T12:00:00Z') };
const secrets = /Canary Street|673001|75\.7812|11\.2543|Canarytown/;
/** A place with everything in it, as the tables never hold it: whatever gets in by mistake must not get out. */
const everything: PublicPlace = {
  visibility: 'full',
  street: '1 Canary Street',
  locality: 'Canarytown',
  region: 'Kerala',
  postcode: '673001',
  country: 'IN',
  latitude: 11.2543,
  longitude: 75.7812,
};
let listings: readonly PublishedListing[];
beforeAll(async () => {
  listings = await allPublishedListings(await seededDatabase());
});

/** Every projection of a listing, as text. */
function everyProjection(listing: PublishedListing): string {
  const full = serviceAtLocationsWithService(listing, context);
  const rows = serviceAtLocationSummaries(listing, context);
  const organization = organizationWithServices([listing], context);
  return JSON.stringify([
    hsdsService(listing, context),
    serviceSummary(listing, context),
    minimalService(listing),
    full,
    rows,
    organization,
    ukService(hsdsService(listing, context)),
    ukServiceSummary(serviceSummary(listing, context)),
    ukOrganization(organization),
    [...full, ...rows].map(ukServiceAtLocation),
    listingJsonLd(listing, context.origin),
  ]);
}
const at = (place: PublicPlace) => everyProjection({ ...clinic(), place });
function clinic(): PublishedListing {
  const found = listings.find(({ kind }) => kind === 'clinic');
  if (!found) throw new Error('There is no clinic in the seed.');
  return found;
}

describe('a place', () => {
  it('that is hidden is in no projection: no street, postcode, municipality or coordinates', () => {
    const text = at({ ...everything, visibility: 'hidden' });
    expect(text).not.toMatch(secrets);
    expect(text).not.toMatch(/"addresses"|"latitude"|"location_type":"physical"/);
  });

  it('of which the area is public is its municipality and the centre of it, without an address', () => {
    const text = at({ ...everything, visibility: 'area' });
    expect(text).not.toMatch(/Canary Street|673001|"addresses"/);
    expect(text).toContain('"name":"Canarytown, Kerala, India","latitude":11.25,"longitude":75.78');
  });

  it('that is public has its address, so that the other tests look for what would be there', () => {
    const [place] = hsdsService({ ...clinic(), place: everything }, context).service_at_locations ?? [];
    expect(place?.location.addresses).toMatchObject([
      {
        address_1: '1 Canary Street',
        city: 'Canarytown',
        state_province: 'Kerala',
        postal_code: '673001',
        country: 'IN',
      },
    ]);
  });

  it('without a region repeats the municipality, and without a postcode has its address in words', () => {
    const locationAt = (place: PublicPlace) =>
      hsdsService({ ...clinic(), place }, context).service_at_locations?.[0]?.location;
    expect(locationAt({ ...everything, region: null })?.addresses?.[0]?.state_province).toBe('Canarytown');
    const inWords = locationAt({ ...everything, postcode: null });
    expect(inWords?.addresses).toBeUndefined();
    expect(inWords?.description).toBe('1 Canary Street, Canarytown, Kerala, India');
  });

  it('has an address in the exports of the seed only where it is public', () => {
    for (const listing of listings) {
      const hasAddress = everyProjection(listing).includes('"address_1"');
      if (hasAddress) expect(listing.place?.visibility, listing.slug).toBe('full');
    }
  });

  it.each(placeVisibilities)('is never sold for another: %s stays %s', (visibility) => {
    expect(hsdsService({ ...clinic(), place: { ...everything, visibility } }, context).x_place?.visibility).toBe(
      visibility,
    );
  });
});
