import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import { listingOfHsds } from '~/standards/hsds/listing-of-hsds';
import { hsdsService } from '~/standards/hsds/service';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';
import { anyListing } from './arbitrary-listing';

const context = { origin: 'https://waymark.example', now: new Date('2026-11-22T12:00:00Z') };
let listings: readonly PublishedListing[];
beforeAll(async () => {
  listings = await allPublishedListings(await seededDatabase());
});

/** What another system gets when the record is written as JSON and read again. */
const written = (listing: PublishedListing): Record<string, unknown> =>
  JSON.parse(JSON.stringify(hsdsService(listing, context)));

const withoutId = ({ id: _, ...listing }: PublishedListing) => listing;

describe('a listing, exported and read back', () => {
  it('is the same listing, for every one that is published', () => {
    for (const listing of listings) {
      expect(listingOfHsds(written(listing)), listing.slug).toEqual({ ok: true, listing: withoutId(listing) });
    }
  });

  it('is the same listing, whatever it says', () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        expect(listingOfHsds(written(listing))).toEqual({ ok: true, listing: withoutId(listing) });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same record when it is exported again', () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        const read = listingOfHsds(written(listing));
        if (!read.ok) throw new Error('It could not be read.');
        expect(written({ ...read.listing, id: listing.id })).toEqual(written(listing));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a record that is not one of ours', () => {
  const sound = () => {
    const [listing] = listings;
    if (!listing) throw new Error('There is no listing.');
    return written(listing);
  };
  const pathsOf = (record: unknown) => {
    const read = listingOfHsds(record);
    return read.ok ? [] : read.problems.map(({ path }) => path);
  };

  it('is refused with the places that are wrong, and without what stood there', () => {
    const record = { ...sound(), x_kind: 'canary-kind', x_sources_read_on: 'canary-day', name: undefined };
    const read = listingOfHsds(record);
    expect(pathsOf(record).sort()).toEqual(['name', 'x_kind', 'x_sources_read_on']);
    expect(JSON.stringify(read)).not.toContain('canary');
  });

  it('is refused where a street stands in a place that is not public', () => {
    const place = { visibility: 'hidden', street: '1 Canary Street', country: 'IN' };
    expect(pathsOf({ ...sound(), x_place: place })).toEqual(['x_place']);
  });

  it('is refused where its slug could not stand in an address', () => {
    expect(pathsOf({ ...sound(), x_slug: '../admin' })).toEqual(['x_slug']);
  });

  it('is refused where it is no object at all', () => {
    for (const record of [null, undefined, 'text', 3, []]) expect(listingOfHsds(record).ok).toBe(false);
  });
});
