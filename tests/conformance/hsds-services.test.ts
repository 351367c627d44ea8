import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import { listingsByOrganization } from '~/standards/hsds/organization';
import { organizationWithServices } from '~/standards/hsds/organization-with-services';
import { hsdsService, minimalService, serviceSummary } from '~/standards/hsds/service';
import { serviceAtLocationSummaries, serviceAtLocationsWithService } from '~/standards/hsds/service-at-location';
import { taxonomies, taxonomyTerms, termIdsOf } from '~/standards/hsds/taxonomies';
import { type HsdsArtefact, hsdsProblems } from '~/standards/hsds/validate';
import { listingUuid } from '~/standards/listing-uuid';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';
import { anyListing } from './arbitrary-listing';
import { strictHsdsProblems } from './forbid-unknown';
import { emptyPlaces, objectsIn } from './records';

const context = { origin: 'https://waymark.example', now: new Date('2026-11-22T12:00:00Z') };
let listings: readonly PublishedListing[];
beforeAll(async () => {
  listings = await allPublishedListings(await seededDatabase());
  expect(listings.length).toBeGreaterThan(300);
});

/** All that is wrong with a record: under the schemas, under them with unknown properties forbidden, and empty keys. */
function faults(artefact: HsdsArtefact, record: unknown): unknown[] {
  const problems = [...hsdsProblems(artefact, record), ...strictHsdsProblems(artefact, record)];
  return [...problems, ...emptyPlaces(record)];
}

describe('every published listing', () => {
  it('is a valid service, under our profile too, with no property that HSDS and we do not know and nothing empty', () => {
    for (const listing of listings) {
      const service = hsdsService(listing, context);
      expect(faults('service', service), listing.slug).toEqual([]);
      expect(faults('profile-service', service), listing.slug).toEqual([]);
    }
  });

  it('is a valid row of the list of services, and a valid minimal one', () => {
    for (const listing of listings) {
      expect(faults('service_list', serviceSummary(listing, context)), listing.slug).toEqual([]);
      expect(hsdsProblems('service_list', minimalService(listing)), listing.slug).toEqual([]);
    }
  });

  it('belongs to a valid organization, which has all its services', () => {
    const organizations = listingsByOrganization(listings);
    expect([...organizations.values()].flat()).toHaveLength(listings.length);
    for (const [id, own] of organizations) {
      const organization = organizationWithServices(own, context);
      expect(organization.id).toBe(id);
      expect(faults('organization', organization), id).toEqual([]);
      const { services: _, ...plain } = organization;
      expect(faults('organization_list', plain), id).toEqual([]);
      expect(faults('profile-organization', plain), id).toEqual([]);
    }
  });

  it('is valid at its place, in full and in the list', () => {
    const full = listings.flatMap((listing) => serviceAtLocationsWithService(listing, context));
    expect(full.length).toBeGreaterThan(50);
    for (const place of full) expect(faults('service_at_location', place), place.service.x_slug).toEqual([]);
    for (const place of listings.flatMap((listing) => serviceAtLocationSummaries(listing, context))) {
      expect(faults('service_at_location_list', place), place.service.x_slug).toEqual([]);
    }
  });

  it('stays valid whatever a listing says', () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        expect(faults('profile-service', hsdsService(listing, context))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('names no person: there are no contacts, and nobody has assured it by name', () => {
    const text = JSON.stringify(listings.map((listing) => hsdsService(listing, context)));
    expect(text).not.toMatch(/"(contacts|assurer_email|attention|updated_by)"/);
  });
});

describe('the check', () => {
  it('finds a null, a word outside an enumeration, and a misspelt field', () => {
    const [listing] = listings;
    if (!listing) throw new Error('There is no listing.');
    const service = hsdsService(listing, context);
    expect(hsdsProblems('service', { ...service, alternate_name: null })).not.toEqual([]);
    expect(hsdsProblems('service', { ...service, status: 'open' })).not.toEqual([]);
    expect(hsdsProblems('profile-service', { ...service, url: undefined })).not.toEqual([]);
    expect(hsdsProblems('profile-service', { ...service, x_kind: 'shop' })).not.toEqual([]);
    expect(strictHsdsProblems('service', { ...service, alternatename: 'x' })).not.toEqual([]);
    const [phone] = listings.flatMap((each) => hsdsService(each, context).phones ?? []);
    expect(strictHsdsProblems('service', { ...service, phones: [{ ...phone, nummer: '1' }] })).not.toEqual([]);
  });
});

describe('identifiers', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('are UUIDs made from names, and no two parts of the dataset have the same', () => {
    const seen = new Map<string, string>();
    for (const listing of listings) {
      for (const { field, object } of objectsIn(hsdsService(listing, context))) {
        if (typeof object.id !== 'string') continue;
        expect(object.id).toMatch(uuid);
        // An organization may have several services, and terms are what services share.
        const what = field === 'organization' || field === 'taxonomy_term' ? field : `${listing.slug} ${field}`;
        expect(seen.get(object.id) ?? what, object.id).toBe(what);
        if (what !== field) expect(seen.has(object.id), `${what} ${object.id}`).toBe(false);
        seen.set(object.id, what);
      }
    }
  });

  it('of a service is the one other systems know the listing by', () => {
    for (const listing of listings) expect(hsdsService(listing, context).id).toBe(listingUuid(listing.slug));
  });

  it('stay as they are when the parts are put into another order, and under another origin', () => {
    const idsOf = (record: unknown) =>
      [...objectsIn(record)].flatMap(({ object }) => (typeof object.id === 'string' ? [object.id] : [])).sort();
    for (const listing of listings) {
      const turned: PublishedListing = {
        ...listing,
        channels: [...listing.channels].reverse(),
        languages: [...listing.languages].reverse(),
        countries: [...listing.countries].reverse(),
        audiences: [...listing.audiences].reverse(),
      };
      const elsewhere = { ...context, origin: 'https://elsewhere.example' };
      const expected = hsdsService(listing, context);
      const found = hsdsService(turned, elsewhere);
      // An online service is at the first of its addresses, which another order changes; its id stays all the same.
      expect(idsOf(found), listing.slug).toEqual(idsOf(expected));
    }
  });

  it('of an organization are the same however its name is spaced and capitalised', () => {
    const [listing] = listings;
    if (!listing) throw new Error('There is no listing.');
    const named = (operator: string | null, slug = listing.slug) =>
      hsdsService({ ...listing, slug, operator }, context).organization.id;
    expect(named('The  Example Trust ')).toBe(named('the example trust', 'another'));
    expect(named('The Example Trust')).not.toBe(named('Another Trust'));
    expect(named(null)).not.toBe(named(null, 'another'));
  });
});

describe('an organization that nobody has named', () => {
  it('is called like its service and says that nobody has stated it', () => {
    const [listing] = listings;
    if (!listing) throw new Error('There is no listing.');
    const { organization } = hsdsService({ ...listing, operator: null }, context);
    expect(organization.name).toBe(listing.name);
    expect(organization.description).toContain('has not been stated');
    expect(organization.x_operator_stated).toBe(false);
  });
});

describe('taxonomies', () => {
  it('are valid, flat, and their codes are unique in all of them together', () => {
    const terms = taxonomyTerms(context.origin);
    for (const taxonomy of taxonomies(context.origin)) expect(faults('taxonomy', taxonomy)).toEqual([]);
    for (const term of terms) expect(faults('taxonomy_term', term), term.code).toEqual([]);
    expect(new Set(terms.map(({ code }) => code)).size).toBe(terms.length);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    const taxonomyIds = taxonomies(context.origin).map(({ id }) => id);
    for (const term of terms) expect(taxonomyIds).toContain(term.taxonomy_id);
  });

  it('have the terms that the services carry, and no service carries one for what is unknown', () => {
    for (const listing of listings) {
      const attributes = hsdsService(listing, context).attributes ?? [];
      expect(new Set(attributes.map(({ taxonomy_term }) => taxonomy_term.id))).toEqual(new Set(termIdsOf(listing)));
    }
    const unknown = listings.filter(({ cost }) => cost === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    for (const listing of unknown) {
      const service = hsdsService(listing, context);
      expect([service.fees_description, service.cost_options], listing.slug).toEqual([undefined, undefined]);
    }
  });
});
