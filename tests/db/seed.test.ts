import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { listingState, publishedListing } from '~db/queries/published-listings';
import { tables } from '~db/schema/tables';
import { loadSeed } from '~db/seed/load-seed';
import { freshDatabase, seededDatabase, temporaryFolder } from '../setup/database';

const later = new Date('2026-12-01T09:00:00.000Z');
/** A seed of a few real files: what is not in a seed is left alone, so they do for all but the first load. */
const slugs = ['stopso', 'nspcc-helpline', '024-es'];
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'listings'));
  for (const slug of slugs) copyFromSeed(`listings/${slug}.json`);
  copyFromSeed('emergency-numbers.json');
});

const copyFromSeed = (path: string) => copyFileSync(join(seedFolder(), path), join(folder, path));

const load = (database: Database, from = folder) =>
  loadSeed(database, { folder: from, now: later, newId: idsFrom(() => later.getTime()) });

type Content = Record<string, unknown> & { channels: Record<string, unknown>[]; working: Record<string, unknown> };

function edit(slug: string, change: (content: Content) => void): void {
  const path = join(folder, 'listings', `${slug}.json`);
  const content = JSON.parse(readFileSync(path, 'utf8'));
  change(content);
  writeFileSync(path, JSON.stringify(content));
}

/** Every row of every table, to compare before and after. */
function everything({ sqlite }: Database): unknown {
  const names = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all() as string[];
  return names.map((name) => [name, sqlite.prepare(`select * from ${name}`).all()]);
}

const one = ({ sqlite }: Database, query: string, ...values: unknown[]) =>
  sqlite
    .prepare(query)
    .pluck()
    .get(...values);

describe('loading the seed', () => {
  test('brings in the real listings: published ones public, drafts waiting for review', async () => {
    const database = await freshDatabase();
    expect(await load(database, seedFolder())).toEqual({
      listings: 487,
      published: 409,
      drafts: 78,
      changed: 487,
      kept: 0,
    });
    expect(one(database, 'select count(*) from published_document')).toBe(409);
    expect(one(database, "select count(*) from revision where state = 'in-review'")).toBe(78);
    expect(one(database, 'select count(*) from emergency_country')).toBe(242);
  });

  test('a second time changes not one row', async () => {
    const database = await seededDatabase();
    const before = everything(database);
    expect(await load(database, seedFolder())).toMatchObject({ changed: 0 });
    expect(everything(database)).toEqual(before);
  });

  test('a second time changes not one row either when every file has to be compared', async () => {
    const database = await seededDatabase();
    const before = everything(database);
    await database.drizzle.update(tables.dataset).set({ seedFingerprint: null });
    expect(await load(database, seedFolder())).toMatchObject({ changed: 0 });
    expect(everything(database)).toEqual(before);
  });

  test('does not mind how a file is laid out', async () => {
    const database = await seededDatabase();
    edit('stopso', () => {});
    expect(await load(database)).toMatchObject({ changed: 0 });
  });

  test('writes a changed file as a new revision, with an audit event, and nothing else', async () => {
    const database = await seededDatabase();
    const before = await publishedListing(database, 'stopso');
    edit('stopso', (content) => {
      content.summary = 'Now different.';
    });
    expect(await load(database)).toMatchObject({ changed: 1, published: 409 });
    const after = await publishedListing(database, 'stopso');
    expect(after).toEqual({ ...before, summary: 'Now different.', updatedAt: later.toISOString() });
    const states = database.sqlite
      .prepare(
        'select r.number, r.state from revision r join listing l on l.id = r.listing_id where slug = ? order by 1',
      )
      .raw()
      .all('stopso');
    expect(states).toEqual([
      [1, 'superseded'],
      [2, 'published'],
    ]);
    expect(one(database, 'select count(*) from audit_event where occurred_at = ?', later.toISOString())).toBe(1);
    expect(one(database, "select version from listing where slug = 'stopso'")).toBe(2);
  });

  test('takes a listing out of sight when its file becomes a draft, and brings it back', async () => {
    const database = await seededDatabase();
    edit('stopso', (content) => {
      content.status = 'draft';
    });
    await load(database);
    expect(await publishedListing(database, 'stopso')).toBeNull();
    expect(await listingState(database, 'stopso')).toBe('unknown');
    edit('stopso', (content) => {
      content.status = 'published';
    });
    await load(database);
    expect(await listingState(database, 'stopso')).toBe('published');
  });

  test('remembers a withdrawn listing as withdrawn', async () => {
    const database = await seededDatabase();
    edit('stopso', (content) => {
      content.status = 'withdrawn';
    });
    await load(database);
    expect(await publishedListing(database, 'stopso')).toBeNull();
    expect(await listingState(database, 'stopso')).toBe('withdrawn');
    expect(one(database, "select count(*) from audit_event where action = 'listing-withdrawn'")).toBe(1);
  });

  test('leaves a listing alone whose file is gone', async () => {
    const database = await seededDatabase();
    rmSync(join(folder, 'listings', 'stopso.json'));
    await load(database);
    expect(await listingState(database, 'stopso')).toBe('published');
  });

  test('never overwrites a listing that a person has edited', async () => {
    const database = await seededDatabase();
    const { sqlite } = database;
    sqlite.exec(`
      create temp table edited as select * from revision where id = (select published_revision_id from listing where slug = 'stopso');
      update edited set id = 'rev_0000000000000000000000000P', number = 2, source = 'person', seed_hash = null, state = 'draft';
      insert into revision select * from edited;`);
    const before = await publishedListing(database, 'stopso');
    edit('stopso', (content) => {
      content.summary = 'From the seed again.';
    });
    expect(await load(database)).toMatchObject({ changed: 0, kept: 1 });
    expect(await publishedListing(database, 'stopso')).toEqual(before);
  });

  test('still corrects a listing about which a moderator has only read a report', async () => {
    const database = await seededDatabase();
    database.sqlite.exec(`
      insert into audit_event (id, occurred_at, actor, action, listing_id)
        select 'evt_0000000000000000000000000P', '2026-11-23T09:00:00.000Z', 'moderator', 'report-seen', id from listing where slug = 'stopso';`);
    edit('stopso', (content) => {
      content.summary = 'Corrected in the seed.';
    });
    expect(await load(database)).toMatchObject({ changed: 1, kept: 0 });
    expect((await publishedListing(database, 'stopso'))?.summary).toBe('Corrected in the seed.');
  });

  test('never brings back a listing that a moderator has withdrawn', async () => {
    const database = await seededDatabase();
    database.sqlite.exec(`
      update listing set state = 'withdrawn', published_revision_id = null where slug = 'stopso';
      insert into audit_event (id, occurred_at, actor, action, listing_id)
        select 'evt_0000000000000000000000000P', '2026-11-23T09:00:00.000Z', 'moderator', 'listing-withdrawn', id from listing where slug = 'stopso';`);
    edit('stopso', (content) => {
      content.summary = 'From the seed again.';
    });
    expect(await load(database)).toMatchObject({ changed: 0, kept: 1 });
    expect(await listingState(database, 'stopso')).toBe('withdrawn');
  });

  test('brings rows of the read model up to date that an older program wrote', async () => {
    const database = await seededDatabase();
    const before = await publishedListing(database, 'stopso');
    database.sqlite.exec(`
      update published_document set document = json_remove(document, '$.cost') where slug = 'stopso';
      update dataset set seed_fingerprint = null;`);
    expect(await load(database)).toMatchObject({ changed: 0 });
    expect(await publishedListing(database, 'stopso')).toEqual(before);
  });

  test('rewrites only the emergency numbers that changed', async () => {
    const database = await seededDatabase();
    const path = join(folder, 'emergency-numbers.json');
    const entries = JSON.parse(readFileSync(path, 'utf8')) as { country: string; note: string | null }[];
    for (const entry of entries) if (entry.country === 'IN') entry.note = 'Changed.';
    writeFileSync(path, JSON.stringify(entries));
    await load(database);
    expect(one(database, "select note from emergency_country where country = 'IN'")).toBe('Changed.');
    expect(one(database, 'select count(*) from emergency_country')).toBe(entries.length);
  });
});

describe('a file that is wrong', () => {
  const wrong: [what: string, slug: string, change: (content: Content) => void, message: RegExp][] = [
    [
      'an unknown field',
      'stopso',
      (content) => {
        content.sumary = 'x';
      },
      /listings\/stopso\.json: the whole file: .*sumary/,
    ],
    [
      'a missing field',
      'stopso',
      (content) => {
        delete content.cost;
      },
      /stopso\.json: cost: /,
    ],
    [
      'a kind that is none',
      'stopso',
      (content) => {
        content.kind = 'hotline';
      },
      /stopso\.json: kind: /,
    ],
    [
      'an address without http',
      'stopso',
      (content) => {
        content.website = 'stopso.org.uk';
      },
      /website: must be a full http/,
    ],
    [
      'an address that runs a script',
      'stopso',
      (content) => {
        content.website = 'javascript://a.b/%0Aalert(1)';
      },
      /website: must be a full http/,
    ],
    [
      'a number that is not E.164',
      'nspcc-helpline',
      (content) => {
        (content.channels[0] as Record<string, unknown>).value = '0808 800 5000';
      },
      /nspcc-helpline\.json: channels\[0\]\.value: must be E\.164/,
    ],
    [
      'a short code with blanks',
      '024-es',
      (content) => {
        (content.channels[0] as Record<string, unknown>).value = '0 24';
      },
      /channels\[0\]\.value: must be 2 to 8 digits/,
    ],
    [
      'a short code on a web page',
      'stopso',
      (content) => {
        (content.channels[0] as Record<string, unknown>).shortCode = true;
      },
      /channels\[0\]\.shortCode: is not for web/,
    ],
    [
      'hours that cannot be read',
      'stopso',
      (content) => {
        (content.channels[0] as Record<string, unknown>).opening = {
          spec: 'Mo-Fr nine to five',
          zone: 'Europe/London',
        };
      },
      /channels\[0\]\.opening\.spec: cannot be read at position \d/,
    ],
    [
      'hours without a zone',
      'stopso',
      (content) => {
        (content.channels[0] as Record<string, unknown>).opening = { spec: 'Mo-Fr 09:00-17:00', zone: null };
      },
      /opening\.zone: is needed/,
    ],
    [
      'a zone that is none',
      'stopso',
      (content) => {
        (content.channels[0] as Record<string, unknown>).opening = { spec: '24/7', zone: 'Europe/Leeds' };
      },
      /opening\.zone: must be an IANA/,
    ],
    [
      'a country that is none',
      'stopso',
      (content) => {
        content.countries = ['UK', 'ZZ'];
      },
      /countries\[1\]: must be an ISO 3166-1/,
    ],
    [
      'a language that is not canonical',
      'stopso',
      (content) => {
        content.languages = ['EN'];
      },
      /languages\[0\]: must be a BCP 47/,
    ],
    [
      'the same audience twice',
      'stopso',
      (content) => {
        content.audiences = ['survivor', 'survivor'];
      },
      /audiences: holds the same value twice/,
    ],
    [
      'a country list on a worldwide service',
      'stopso',
      (content) => {
        content.reach = 'worldwide';
      },
      /countries: must be empty/,
    ],
    [
      'ages the wrong way round',
      'stopso',
      (content) => {
        content.minimumAge = 18;
        content.maximumAge = 12;
      },
      /maximumAge: is below/,
    ],
    [
      'a day that is none',
      'stopso',
      (content) => {
        content.sourcesReadOn = '2026-02-30';
      },
      /sourcesReadOn: must be a day/,
    ],
    [
      "another listing's slug",
      'stopso',
      (content) => {
        content.slug = 'stop-so';
      },
      /stopso\.json: slug: is not the file's name/,
    ],
    [
      'nothing to publish it on',
      'stopso',
      (content) => {
        content.evidence = [];
        content.working.supports = [];
      },
      /evidence: is needed to publish/,
    ],
  ];

  test.each(wrong)(
    'with %s stops the load, is named with field and reason, and nothing is changed',
    async (_, slug, change, message) => {
      const database = await freshDatabase();
      const before = everything(database);
      edit(slug, change);
      await expect(load(database)).rejects.toThrow(message);
      await expect(load(database)).rejects.toThrow(/nothing was changed/);
      expect(everything(database)).toEqual(before);
    },
  );

  test('because it is not JSON stops the load and is named', async () => {
    const database = await freshDatabase();
    writeFileSync(join(folder, 'listings', 'stopso.json'), '{ "slug": "stopso", ');
    await expect(load(database)).rejects.toThrow(/listings\/stopso\.json: is not JSON/);
    expect(one(database, 'select count(*) from listing')).toBe(0);
  });

  test('in the emergency numbers stops the load and is named', async () => {
    const database = await freshDatabase();
    const path = join(folder, 'emergency-numbers.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"999"', '"call 999"'));
    await expect(load(database)).rejects.toThrow(/emergency-numbers\.json: \[\d+\]\.\w+\[0\]: must be digits/);
    expect(one(database, 'select count(*) from listing')).toBe(0);
  });

  test('beside another is named with it, so that both can be mended at once', async () => {
    const database = await freshDatabase();
    edit('stopso', (content) => {
      content.kind = 'hotline';
    });
    edit('024-es', (content) => {
      content.cost = 'cheap';
    });
    await expect(load(database)).rejects.toThrow(/024-es\.json: cost[\s\S]*stopso\.json: kind/);
  });
});
