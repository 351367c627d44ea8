import { describe, expect, test } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import { contentOfListing, nothingPrivate } from '~/domain/listing-form/content-of-listing';
import { factsOfForm, unfinishedSteps } from '~/domain/listing-form/facts-of-form';
import { allPublishedListings } from '~db/queries/published-listings';
import { readRevisions } from '~db/queries/revisions';
import { publishedListingOf } from '~db/revision-rows';
import { rowsOfFacts } from '~db/rows-of-facts';
import { revision } from '~db/schema/listing';
import { seededDatabase } from '../setup/database';

const given = {
  listingId: 'lst_01JAAAAAAAAAAAAAAAAAAAAAAA',
  revisionId: 'rev_01JAAAAAAAAAAAAAAAAAAAAAAA',
  number: 2,
  source: 'person',
  authoredBy: 'acc_01JAAAAAAAAAAAAAAAAAAAAAAA',
  now: new Date('2026-11-22T09:00:00.000Z'),
} as const;

/** What no form states: identity, dates, what is announced for some days. */
function statable(listing: PublishedListing): Partial<PublishedListing> {
  const { id, updatedAt, lastConfirmedOn, sourcesReadOn, nextCheckDueOn, notices, licences, ...facts } = listing;
  return facts;
}

async function everyListing(): Promise<PublishedListing[]> {
  const database = await seededDatabase();
  const ids = await database.drizzle.select({ id: revision.id }).from(revision);
  const rows = await readRevisions(
    database,
    ids.map(({ id }) => id),
  );
  expect((await allPublishedListings(database)).length).toBeGreaterThan(300);
  return rows.map(publishedListingOf);
}

describe('editing a listing that is there', () => {
  test('loses no fact of any of the real listings', async () => {
    const listings = await everyListing();
    expect(listings.length).toBeGreaterThanOrEqual(487);
    for (const listing of listings) {
      if (listing.channels.length === 0 || listing.evidence.length === 0) continue;
      const form = contentOfListing(listing, nothingPrivate);
      const reading = factsOfForm(form, listing);
      if (!reading.ok) throw new Error(`${listing.slug}: ${JSON.stringify(reading.errors)}`);
      const { rows } = rowsOfFacts(reading.facts, { ...given, slug: listing.slug });
      expect(statable(publishedListingOf(rows)), listing.slug).toEqual(statable(listing));
    }
  });

  test('finds nothing unfinished in a listing that was complete', async () => {
    const listings = (await everyListing()).filter(({ channels, evidence }) => channels.length && evidence.length);
    const unfinished = listings.flatMap((listing) => unfinishedSteps(contentOfListing(listing, nothingPrivate)));
    expect(unfinished).toEqual([]);
  });

  test('keeps what is withheld: the street of an area, and a contact that only moderators see', async () => {
    const [listing] = (await everyListing()).filter(
      ({ place, channels }) => place?.visibility === 'full' && channels[0],
    );
    if (!listing?.place) throw new Error('The seed has a listing with a full address.');
    const place = { ...listing.place, visibility: 'area', street: null, postcode: null } as const;
    const known = {
      withheldPlace: { street: '1 Hidden Street', locality: null, postcode: 'HID 1' },
      withheldContacts: [{ type: 'phone', value: '+914842345678' }],
      licences: [{ register: 'Rehabilitation Council of India', number: 'A1', registerUrl: null }],
    } as const;
    const reading = factsOfForm(contentOfListing({ ...listing, place }, known), { ...listing, place });
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
    const { rows, withheld } = rowsOfFacts(reading.facts, { ...given, slug: listing.slug });
    expect(withheld.place).toEqual({ revisionId: given.revisionId, ...known.withheldPlace });
    expect(withheld.channels).toEqual([{ revisionId: given.revisionId, position: 0, ...known.withheldContacts[0] }]);
    expect(reading.facts.licences).toEqual(known.licences);
    expect(JSON.stringify(publishedListingOf(rows))).not.toMatch(/Hidden Street|HID 1|2345678/);
  });
});
