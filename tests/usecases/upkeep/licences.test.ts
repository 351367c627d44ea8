import { describe, expect, it } from 'vitest';
import { readListing } from '~/usecases/read-listing.server';
import { checkLicence } from '~/usecases/upkeep/check-licence.server';
import { expireLicences } from '~/usecases/upkeep/expire-licences.server';
import { readLicences } from '~/usecases/upkeep/read-licences.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { publishedListing } from '~db/queries/published-listings';
import { licence } from '~db/schema/review';
import { seededDatabase } from '../../setup/database';
import { addAccount, addOrganization, sessionFor } from '../../setup/staff';

const newId = idsFrom(Date.now);
const stamp = { now: new Date('2026-11-22T12:00:00Z'), newId };
const seen = { found: true, checkedOn: '2026-11-22', expiresOn: '2027-01-31' } as const;
const slug = 'troubled-desire';

const listingId = ({ sqlite }: Database) =>
  sqlite.prepare('select id from listing where slug = ?').pluck().get(slug) as string;

async function desk() {
  const database = await seededDatabase();
  const id = newId('lic');
  await database.drizzle.insert(licence).values({
    id,
    listingId: listingId(database),
    register: 'Medical council',
    number: 'canary-number',
    registerUrl: 'https://register.example/12345',
    state: 'unchecked',
    createdAt: '2026-11-20T10:00:00.000Z',
  });
  const moderator = async () => sessionFor(database, await addAccount(database, { staffRole: 'moderator' }));
  return { database, id, first: await moderator(), second: await moderator() };
}

const shownOf = async (database: Database) => (await publishedListing(database, slug))?.licences;

describe('looking licences up', () => {
  it('shows a licence to visitors after the second person, at once', async () => {
    const { database, id, first, second } = await desk();
    expect(await checkLicence({ database }, { id, who: first, seen }, stamp)).toBe('seen');
    expect(await shownOf(database)).toEqual([]);
    expect(await checkLicence({ database }, { id, who: second, seen }, stamp)).toBe('verified');
    expect(await shownOf(database)).toEqual([
      { register: 'Medical council', registerUrl: 'https://register.example/12345', checkedOn: '2026-11-22' },
    ]);
    expect(JSON.stringify(await readListing({ database }, slug, 'https://w.example'))).not.toContain('canary');
  });

  it('does not take the first person for the second, nor does the database', async () => {
    const { database, id, first } = await desk();
    await checkLicence({ database }, { id, who: first, seen }, stamp);
    expect(await checkLicence({ database }, { id, who: first, seen }, stamp)).toBe('same-person');
    const twice = () =>
      database.sqlite
        .prepare("update licence set state = 'verified', second_seen_by = first_seen_by where id = ?")
        .run(id);
    expect(twice).toThrow(/licence_verified_by_two/);
  });

  it('is not open to a member of the listing’s organisation', async () => {
    const { database, id } = await desk();
    const accountId = await addAccount(database, { staffRole: 'moderator' });
    const own = await addOrganization(database, 'Own', [{ accountId, role: 'member' }]);
    database.sqlite.prepare('update listing set organization_id = ? where slug = ?').run(own, slug);
    const who = await sessionFor(database, accountId);
    expect(await checkLicence({ database }, { id, who, seen }, stamp)).toBe('not-yours');
    const clinician = await sessionFor(database, await addAccount(database));
    expect(await checkLicence({ database }, { id, who: clinician, seen }, stamp)).toBe('not-yours');
  });

  it('keeps why one was not found for moderators alone', async () => {
    const { database, id, first } = await desk();
    const lookUp = { found: false, reason: 'canary-reason' } as const;
    expect(await checkLicence({ database }, { id, who: first, seen: lookUp }, stamp)).toBe('refused');
    const note = database.sqlite
      .prepare("select note from moderation_note where note like '%canary-reason'")
      .pluck()
      .all();
    expect(note).toHaveLength(1);
    const trail = database.sqlite.prepare("select * from audit_event where actor <> 'seed'").all();
    expect(JSON.stringify(trail)).not.toContain('canary');
    expect((await readLicences({ database }, 'refused', '2026-11-22', 1)).licences).toHaveLength(1);
  });

  it('writes one line of the trail for each look, with who it was', async () => {
    const { database, id, first, second } = await desk();
    await checkLicence({ database }, { id, who: first, seen }, stamp);
    await checkLicence({ database }, { id, who: second, seen }, stamp);
    const trail = database.sqlite
      .prepare("select action, actor from audit_event where actor <> 'seed' order by id")
      .raw()
      .all();
    expect(trail).toEqual([
      ['licence-seen', `moderator ${first.accountId}`],
      ['licence-verified', `moderator ${second.accountId}`],
    ]);
  });
});

describe('a licence whose last day is past', () => {
  it('goes from the public page and comes back into the queue, the day after', async () => {
    const { database, id, first, second } = await desk();
    await checkLicence({ database }, { id, who: first, seen }, stamp);
    await checkLicence({ database }, { id, who: second, seen }, stamp);
    const near = await readLicences({ database }, 'expiring', '2026-12-05', 1);
    expect(near.licences.map((row) => row.id)).toEqual([id]);
    const on = (day: string) => expireLicences({ database }, { now: new Date(`${day}T05:00:00Z`), newId });
    expect(await on('2027-01-31')).toBe(0);
    expect(await shownOf(database)).toHaveLength(1);
    expect(await on('2027-02-01')).toBe(1);
    expect(await shownOf(database)).toEqual([]);
    expect(await on('2027-02-02')).toBe(0);
    const queue = await readLicences({ database }, 'to-check', '2027-02-02', 1);
    expect(queue.licences).toMatchObject([{ id, state: 'expired', firstSeenBy: null }]);
    expect(await checkLicence({ database }, { id, who: second, seen }, stamp)).toBe('seen');
  });
});
