import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { allEmergencyCountries, emergencyNumbers } from '~db/queries/emergency-numbers';
import {
  allPublishedListings,
  listingState,
  publishedListing,
  publishedListings,
} from '~db/queries/published-listings';
import { readRevisions } from '~db/queries/revisions';
import { publishedListingOf } from '~db/revision-rows';
import type { EmergencyEntry } from '~db/seed/emergency-file';
import type { ListingFile } from '~db/seed/listing-file';
import { seededDatabase } from '../setup/database';

let database: Database;
let files: ListingFile[];

beforeAll(async () => {
  database = await seededDatabase();
  const folder = join(seedFolder(), 'listings');
  files = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
});

describe('what the public may read', () => {
  test('is exactly the published listings', async () => {
    const slugs = (await allPublishedListings(database)).map((listing) => listing.slug);
    expect(slugs).toEqual(
      files
        .filter((file) => file.status === 'published')
        .map((file) => file.slug)
        .sort(),
    );
  });

  test('says of each listing what its file says, and not a word of the working notes', async () => {
    const listings = new Map((await allPublishedListings(database)).map((listing) => [listing.slug, listing]));
    for (const { status, working: _, place, ...facts } of files.filter((file) => file.status === 'published')) {
      const { id, updatedAt, place: shown, ...rest } = listings.get(facts.slug) ?? {};
      expect(rest).toEqual({ ...facts, notices: [], licences: [] });
      expect(id).toMatch(/^lst_[0-9A-Z]{26}$/);
      expect(updatedAt).toBe('2026-11-22T09:00:00.000Z');
      expect(shown?.locality ?? null).toBe(place?.locality ?? null);
    }
  });

  test('is put together from the tables, so that a later edit gives the same document', async () => {
    const ids = database.sqlite
      .prepare("select published_revision_id from listing where state = 'published' order by slug")
      .pluck()
      .all() as string[];
    const fromTables = (await readRevisions(database, ids)).map(publishedListingOf);
    expect(fromTables).toEqual(await allPublishedListings(database));
  });

  test('holds no street or postcode that is not shown in full', async () => {
    const withheld = database.sqlite.prepare('select street, postcode from place_private').all() as Record<
      string,
      string
    >[];
    expect(withheld.length).toBeGreaterThan(0);
    const everything = JSON.stringify([
      await allPublishedListings(database),
      database.sqlite.prepare('select * from search_text').all(),
      database.sqlite.prepare('select * from place').all(),
    ]);
    for (const { street, postcode } of withheld) {
      if (street) expect(everything).not.toContain(street);
      if (postcode) expect(everything).not.toContain(`"${postcode}"`);
    }
    for (const { place } of await allPublishedListings(database)) {
      if (place && place.visibility !== 'full') expect([place.street, place.postcode]).toEqual([null, null]);
    }
  });

  test('keeps short codes as the digits one dials', async () => {
    const line = await publishedListing(database, '024-es');
    expect(line?.channels[0]).toMatchObject({ type: 'phone', value: '024', display: '024', shortCode: true });
    const star = await publishedListing(database, 'cl-denuncia-seguro');
    expect(star?.channels[0]).toMatchObject({ value: '*4242', shortCode: true });
  });
});

describe('asking for listings', () => {
  test('gives them in the order asked for, and leaves out drafts and unknown ones', async () => {
    const draft = files.find((file) => file.status === 'draft')?.slug as string;
    const found = await publishedListings(database, ['stopso', 'nowhere', draft, '024-es', 'childline-uk']);
    expect(found.map((listing) => listing.slug)).toEqual(['stopso', '024-es', 'childline-uk']);
    expect(await publishedListings(database, [])).toEqual([]);
  });

  test('tells a published listing from a draft, which nobody may know of', async () => {
    const draft = files.find((file) => file.status === 'draft')?.slug as string;
    expect(await listingState(database, 'stopso')).toBe('published');
    expect(await listingState(database, draft)).toBe('unknown');
    expect(await listingState(database, "'; drop table listing; --")).toBe('unknown');
  });
});

describe('emergency numbers', () => {
  test('are given with every number of a country whose sources agree', async () => {
    expect(await emergencyNumbers(database, 'IN')).toMatchObject({
      country: 'IN',
      all: ['112'],
      police: ['112', '100'],
    });
  });

  test('are given only for the services the sources agree on, elsewhere', async () => {
    expect(await emergencyNumbers(database, 'AF')).toMatchObject({
      all: [],
      police: ['119'],
      ambulance: [],
      fire: ['119'],
    });
  });

  test('are never a claim that another source contradicts', async () => {
    const entries: EmergencyEntry[] = JSON.parse(readFileSync(join(seedFolder(), 'emergency-numbers.json'), 'utf8'));
    for (const entry of entries.filter((candidate) => !candidate.agree)) {
      const shown = await emergencyNumbers(database, entry.country);
      for (const service of ['all', 'police', 'ambulance', 'fire'] as const) {
        const agreed = service !== 'all' && entry.agreedServices?.includes(service);
        expect([entry.country, service, shown?.[service]]).toEqual([
          entry.country,
          service,
          agreed ? entry[service] : [],
        ]);
      }
    }
  });

  test('of a country that nobody knows of are null, not empty', async () => {
    expect(await emergencyNumbers(database, 'XX')).toBeNull();
    const countries = await allEmergencyCountries(database);
    expect(countries).toContain('IN');
    expect(countries).not.toContain('AQ');
    expect(countries).toEqual([...countries].sort());
  });
});
