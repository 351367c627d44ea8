import { beforeAll, expect, test } from 'vitest';
import type { PublicPlace, PublishedListing } from '~/domain/listing/listing';
import { exportFormats } from '~/domain/open-data/export-files';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { unpublishDocuments } from '~db/publish-documents';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';
import { exported, readable } from './exported';

/** What pages are made from: everything else in the database is nobody's business. */
const publicTables = new Set(['published_document', '__drizzle_migrations', 'dataset']);
/** Rows stay tied to each other, and dates stay dates: these say nothing that could be a secret. */
const kept = /^(id|state|rowid)$|_(id|at|on)$/;

interface Column {
  readonly name: string;
  readonly type: string;
}

/** Writes a secret into every text of every row that is not public, and a row of secrets into every table that is empty. */
function seedSecrets(database: Database): string[] {
  const { sqlite } = database;
  sqlite.pragma('foreign_keys = OFF');
  sqlite.pragma('ignore_check_constraints = ON');
  for (const name of sqlite.prepare("select name from sqlite_master where type = 'trigger'").pluck().all())
    sqlite.exec(`drop trigger "${name}"`);
  const tables = sqlite
    .prepare(
      "select name from sqlite_master where type = 'table' and sql not like '%virtual%' and name not like 'listing_text%'",
    )
    .pluck()
    .all() as string[];
  return tables
    .filter((table) => !publicTables.has(table))
    .flatMap((table) => {
      const columns = (sqlite.pragma(`table_info("${table}")`) as Column[]).filter(({ type }) => type !== '');
      fillWhereEmpty(database, table, columns);
      const secret = columns.filter(({ name, type }) => type === 'TEXT' && !kept.test(name));
      for (const { name } of secret) {
        // Each differs, for columns that hold nothing twice.
        sqlite.exec(`update "${table}" set "${name}" = 'Canary-${table}-${name}-' || hex(randomblob(8))`);
      }
      return secret.map(({ name }) => `${table}.${name}`);
    });
}

function fillWhereEmpty({ sqlite }: Database, table: string, columns: readonly Column[]): void {
  if (sqlite.prepare(`select count(*) from "${table}"`).pluck().get() !== 0) return;
  const values = columns.map(({ name, type }) => {
    if (type === 'BLOB') return Buffer.from('Canary');
    return type === 'TEXT' ? `Canary-${table}-${name}` : 1;
  });
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  sqlite.prepare(`insert into "${table}" (${names}) values (${values.map(() => '?').join(', ')})`).run(values);
}

let database: Database;
let listings: readonly PublishedListing[];
beforeAll(async () => {
  database = await seededDatabase();
  listings = await allPublishedListings(database);
});

const everything = async (own: Database) =>
  Promise.all(
    exportFormats.map(async (format) => [format, await readable(format, await exported(own, format))] as const),
  );

test('whatever stands in tables that are not public is in no export of any format', async () => {
  const own = await seededDatabase();
  const columns = seedSecrets(own);
  for (const private_ of [
    'place_private.street',
    'channel_withheld.value',
    'moderation_note.note',
    'review_message.text',
    'mistake_report.note',
    'account.email',
    'audit_event.details',
    'imported_service.content',
    'listing_form.content',
    'licence.number',
  ])
    expect(columns).toContain(private_);
  const first = own.sqlite.prepare('select document from published_document limit 1').pluck().get() as string;
  for (const [format, text] of await everything(own)) {
    expect([format, text.includes('Canary')]).toEqual([format, false]);
    // The same look finds what is public: a search that never finds anything proves nothing.
    expect([format, text.includes(JSON.parse(first).name)]).toEqual([format, true]);
  }
});

test('a street, postcode, town or point that got into the document of a hidden or roughly shown place by mistake goes no further', async () => {
  const own = await seededDatabase();
  const put = own.sqlite.prepare('update published_document set document = ? where slug = ?');
  const place: PublicPlace = {
    visibility: 'hidden',
    street: '1 Canary Street',
    locality: 'Canarytown',
    region: null,
    postcode: 'CAN-4RY',
    country: 'IN',
    latitude: 11.25437,
    longitude: 75.78124,
  };
  const [hidden, rough, whole] = listings as [PublishedListing, PublishedListing, PublishedListing];
  put.run(JSON.stringify({ ...hidden, place }), hidden.slug);
  const area = { ...place, visibility: 'area', locality: 'Kozhikode' };
  put.run(JSON.stringify({ ...rough, place: area }), rough.slug);
  for (const [format, text] of await everything(own)) {
    expect([format, /Canary|CAN-4RY/.exec(text)?.[0]]).toEqual([format, undefined]);
    expect([format, text.includes('Kozhikode')]).toEqual([format, true]);
  }
  put.run(JSON.stringify({ ...whole, place: { ...place, visibility: 'full' } }), whole.slug);
  for (const [format, text] of await everything(own))
    expect([format, text.includes('1 Canary Street')]).toEqual([format, true]);
});

test('drafts and services that were taken away are in no export', async () => {
  const own = await seededDatabase();
  const drafts = own.sqlite.prepare("select slug from listing where state = 'draft'").pluck().all() as string[];
  const [gone, stays] = listings as [PublishedListing, PublishedListing];
  await atomically(own, unpublishDocuments(own, [gone.id]));
  expect(drafts.length).toBeGreaterThan(50);
  for (const [format, text] of await everything(own)) {
    const has = (slug: string) => text.includes(`services/${slug}"`) || text.includes(`services/${slug},`);
    if (format !== 'hsds') expect([format, has(stays.slug)]).toEqual([format, true]);
    expect([format, [gone.slug, ...drafts].filter(has)]).toEqual([format, []]);
    expect([format, text.includes(gone.name)]).toEqual([format, false]);
  }
});
