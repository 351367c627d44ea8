import { describe, expect, it } from 'vitest';
import { confirmListings } from '~/usecases/upkeep/confirm-listings.server';
import { readFreshness } from '~/usecases/upkeep/read-freshness.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { publishedListing } from '~db/queries/published-listings';
import { seededDatabase } from '../../setup/database';
import { addAccount, addOrganization, sessionFor } from '../../setup/staff';

const today = '2026-11-22';
const stamp = { now: new Date(`${today}T12:00:00Z`), newId: idsFrom(Date.now) };

function due(database: Database, slug: string, day: string): void {
  database.sqlite
    .prepare(
      'update revision set next_check_due_on = ? where id = (select published_revision_id from listing where slug = ?)',
    )
    .run(day, slug);
}

function found(
  database: Database,
  slug: string,
  row: { failures?: number; phone?: number | null; url?: string },
): void {
  database.sqlite
    .prepare(
      `insert into link_check select id, ?, case when ? > 0 then 404 else 200 end, null, ?, ?, '2026-11-22T01:00:00.000Z'
       from listing where slug = ?`,
    )
    .run(row.url ?? 'https://a.example/', row.failures ?? 0, row.failures ?? 0, row.phone ?? null, slug);
}

async function quietBoard() {
  const database = await seededDatabase();
  database.sqlite.prepare("update revision set next_check_due_on = '2027-11-22'").run();
  return database;
}

const slugsOf = async (database: Database, view: Parameters<typeof readFreshness>[1], day = today) =>
  (await readFreshness({ database }, view, day, 1)).rows.map(({ listing }) => listing.slug);

describe('the freshness board', () => {
  it('is empty where nothing is due', async () => {
    const board = await readFreshness({ database: await quietBoard() }, 'all', today, 1);
    expect(board).toMatchObject({ rows: [], pages: 1, counts: { all: 0 } });
  });

  it('has what is overdue or due within 60 days, the earliest first', async () => {
    const database = await quietBoard();
    due(database, 'stopso', '2027-01-21');
    due(database, 'nspcc-helpline', '2026-11-21');
    due(database, '024-es', '2027-01-22');
    due(database, 'troubled-desire', today);
    expect(await slugsOf(database, 'all')).toEqual(['nspcc-helpline', 'troubled-desire', 'stopso']);
    expect(await slugsOf(database, 'overdue')).toEqual(['nspcc-helpline']);
    expect(await slugsOf(database, 'due')).toEqual(['troubled-desire', 'stopso']);
  });

  it('has listings whose link failed twice, or whose number stands on none of their pages', async () => {
    const database = await quietBoard();
    found(database, 'stopso', { failures: 2 });
    found(database, '024-es', { failures: 1 });
    found(database, 'nspcc-helpline', { phone: 0 });
    found(database, 'troubled-desire', { phone: 0 });
    found(database, 'troubled-desire', { phone: 1, url: 'https://a.example/contact' });
    expect(await slugsOf(database, 'dead-links')).toEqual(['stopso']);
    expect(await slugsOf(database, 'phone-missing')).toEqual(['nspcc-helpline']);
    const { counts } = await readFreshness({ database }, 'all', today, 1);
    expect(counts).toEqual({ all: 2, overdue: 0, due: 0, 'dead-links': 1, 'phone-missing': 1 });
  });

  it('lets go of a finding that somebody has looked at since', async () => {
    const database = await quietBoard();
    const who = await sessionFor(database, await addAccount(database, { staffRole: 'moderator' }));
    found(database, 'stopso', { failures: 2 });
    await confirmListings({ database }, { slugs: ['stopso'], who }, stamp);
    expect(await slugsOf(database, 'all')).toEqual([]);
  });
});

describe('confirming from the board', () => {
  it('confirms each as of today, due in six months, with one line of the trail', async () => {
    const database = await quietBoard();
    const who = await sessionFor(database, await addAccount(database, { staffRole: 'moderator' }));
    due(database, 'stopso', '2026-11-01');
    due(database, '024-es', '2026-11-02');
    const slugs = ['stopso', '024-es', 'no-such-service'];
    expect(await confirmListings({ database }, { slugs, who }, stamp)).toEqual({ confirmed: 2, left: 1 });
    for (const slug of ['stopso', '024-es']) {
      expect(await publishedListing(database, slug)).toMatchObject({
        lastConfirmedOn: today,
        nextCheckDueOn: '2027-05-22',
      });
    }
    expect(await slugsOf(database, 'all')).toEqual([]);
    const trail = database.sqlite.prepare("select action from audit_event where actor <> 'seed'").pluck().all();
    expect(trail).toEqual(['listing-confirmed', 'listing-confirmed']);
  });

  it('leaves a moderator’s own organisation’s listing to others', async () => {
    const database = await quietBoard();
    const accountId = await addAccount(database, { staffRole: 'moderator' });
    const clinician = await sessionFor(database, await addAccount(database));
    const own = await addOrganization(database, 'Elsewhere', []);
    database.sqlite.prepare("update listing set organization_id = ? where slug = 'stopso'").run(own);
    expect(await confirmListings({ database }, { slugs: ['stopso'], who: clinician }, stamp)).toEqual({
      confirmed: 0,
      left: 1,
    });
    const who = await sessionFor(database, accountId);
    expect(await confirmListings({ database }, { slugs: ['stopso'], who }, stamp)).toMatchObject({ confirmed: 1 });
  });
});
