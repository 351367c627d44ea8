import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { contactCardOf } from '~/domain/open-data/contact-card';
import { vcard } from '~/standards/exports/vcard';
import { readContactCard } from '~/usecases/open-data/read-contact-card.server';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { unpublishDocuments } from '~db/publish-documents';
import { allPublishedListings, publishedListing } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';
import { anyListing } from './arbitrary-listing';

let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});

const contactFile = async (slug: string, name: string) => {
  const found = await readContactCard({ database }, slug, name);
  return found.state === 'published' ? found.vcard : found.state;
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a contact file', () => {
  test('holds the numbers and the website under the name that was chosen, and nothing else', async () => {
    const found = await allPublishedListings(database);
    const listing = found.find(({ channels, website }) => website && channels.some(({ shortCode }) => shortCode));
    const number = listing?.channels.find(({ shortCode }) => shortCode)?.value;
    const lines = unfolded(await contactFile(listing?.slug ?? '', 'Termin; Büro'));
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCARD', 'VERSION:4.0', 'FN:Termin\\; Büro']);
    expect(lines).toContain(`TEL;TYPE=voice:${number}`);
    expect(lines.slice(-2)).toEqual(['END:VCARD', '']);
    expect(lines.filter((line) => !/^(BEGIN|VERSION|FN|TEL|URL|END|$)/.test(line))).toEqual([]);
  });

  test('of every listing in the directory says neither its name nor its operator, kind or summary', async () => {
    const listings = await allPublishedListings(database);
    const betrayed = listings.filter((listing) => {
      const card = contactCardOf(listing);
      // Web addresses are what they are, and the page says so.
      const said = card ? vcard({ ...card, website: null }, 'Office') : '';
      return [listing.name, listing.operator, listing.nativeName, listing.summary].some(
        (secret) => secret !== null && secret.length > 3 && said.includes(secret),
      );
    });
    expect(betrayed.map(({ slug }) => slug)).toEqual([]);
    expect(listings.filter(contactCardOf).length).toBeGreaterThan(300);
  });

  test('keeps to the form of a vCard whatever a listing says', () => {
    fc.assert(
      fc.property(anyListing, fc.string({ unit: 'grapheme', minLength: 1 }), (listing, name) => {
        const card = contactCardOf(listing);
        if (card === null) return;
        const text = vcard(card, name);
        const lines = text.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
        const whole = unfolded(text);
        expect(
          whole.filter((line) => !/^(BEGIN:VCARD|VERSION:4\.0|FN:.*|TEL;.*|URL:.*|END:VCARD|)$/su.test(line)),
        ).toEqual([]);
        const numbers = whole.filter((line) => line.startsWith('TEL'));
        expect(
          numbers.filter(
            (line) => !/^TEL;(VALUE=uri;TYPE=(voice|text):tel:\+\d+|TYPE=(voice|text):[\d*#]+)$/.test(line),
          ),
        ).toEqual([]);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });

  test('is there for published listings alone', async () => {
    const [first] = await allPublishedListings(database);
    const slug = first?.slug ?? '';
    const draft = database.sqlite.prepare("select slug from listing where state = 'draft'").pluck().get() as string;
    expect(await contactFile(draft, 'Office')).toBe('unknown');
    expect(await contactFile('no-such-service', 'Office')).toBe('unknown');
    await atomically(database, unpublishDocuments(database, [first?.id ?? '']));
    database.sqlite.prepare("update listing set state = 'withdrawn' where slug = ?").run(slug);
    expect(await publishedListing(database, slug)).toBeNull();
    expect(await contactFile(slug, 'Office')).toBe('withdrawn');
  });
});
