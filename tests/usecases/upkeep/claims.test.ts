import { describe, expect, it } from 'vitest';
import { decideClaim, readClaims } from '~/usecases/upkeep/decide-claim.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { claim } from '~db/schema/review';
import { seededDatabase } from '../../setup/database';
import { addAccount, addOrganization, sessionFor } from '../../setup/staff';

const newId = idsFrom(Date.now);
const stamp = { now: new Date('2026-11-22T12:00:00Z'), newId };
const linkIn = (language: string) => `https://staff.example/${language}/portal`;
const slug = 'stopso';

async function claimed(database: Database, changes: Partial<typeof claim.$inferInsert> = {}) {
  const claimedBy = await addAccount(database);
  const organizationId = await addOrganization(database, 'Claimants', [{ accountId: claimedBy, role: 'owner' }]);
  const listingId = database.sqlite.prepare('select id from listing where slug = ?').pluck().get(slug) as string;
  const id = newId('clm');
  await database.drizzle.insert(claim).values({
    id,
    listingId,
    organizationId,
    claimedBy,
    proof: 'domain-email',
    proofDetail: 'office@stopso.example',
    proven: true,
    state: 'open',
    createdAt: '2026-11-20T10:00:00.000Z',
    ...changes,
  });
  return { id, organizationId, claimedBy, listingId };
}

const moderator = async (database: Database) =>
  sessionFor(database, await addAccount(database, { staffRole: 'moderator' }));
const holderOf = ({ sqlite }: Database) =>
  sqlite.prepare('select organization_id from listing where slug = ?').pluck().get(slug);
const accept = { accept: true, text: null } as const;

describe('deciding claims', () => {
  it('hands the listing over, tells the claimant by mail, and leaves other claims to be seen', async () => {
    const database = await seededDatabase();
    const { id, organizationId } = await claimed(database);
    const other = await claimed(database, { proof: 'call', proofDetail: 'mornings', proven: false });
    const who = await moderator(database);
    expect(await readClaims({ database }, who)).toHaveLength(2);
    expect(await decideClaim({ database }, { id, who, decision: accept, linkIn }, stamp)).toBe('accepted');
    expect(holderOf(database)).toBe(organizationId);
    expect((await readClaims({ database }, who)).map((row) => [row.id, row.holderName])).toEqual([
      [other.id, 'Claimants'],
    ]);
    const mail = database.sqlite.prepare('select template, "values" from outgoing_mail').raw().all();
    expect(mail).toEqual([['claim-changed', '{"link":"https://staff.example/en/portal"}']]);
    const trail = database.sqlite
      .prepare("select action from audit_event where actor <> 'seed' order by id")
      .pluck()
      .all();
    expect(trail).toEqual(['claim-accepted', 'listing-transferred']);
  });

  it('is made once: the second decision comes too late and changes nothing', async () => {
    const database = await seededDatabase();
    const { id, organizationId } = await claimed(database);
    const [first, second] = [await moderator(database), await moderator(database)];
    await decideClaim({ database }, { id, who: first, decision: accept, linkIn }, stamp);
    const refuse = { accept: false, text: 'No.' } as const;
    expect(await decideClaim({ database }, { id, who: second, decision: refuse, linkIn }, stamp)).toBe('meanwhile');
    expect(holderOf(database)).toBe(organizationId);
  });

  it('does not accept a mail that was never answered, but can refuse it with words', async () => {
    const database = await seededDatabase();
    const before = holderOf(database);
    const { id } = await claimed(database, { proven: false });
    const who = await moderator(database);
    expect(await decideClaim({ database }, { id, who, decision: accept, linkIn }, stamp)).toBe('unproven');
    const refuse = { accept: false, text: 'The mail was not answered.' } as const;
    expect(await decideClaim({ database }, { id, who, decision: refuse, linkIn }, stamp)).toBe('refused');
    expect(holderOf(database)).toBe(before);
    expect(database.sqlite.prepare('select decision_text from claim').pluck().get()).toBe(refuse.text);
    expect(
      JSON.stringify(database.sqlite.prepare("select details from audit_event where actor <> 'seed'").all()),
    ).not.toContain('answered');
  });

  it('is not open to whoever claims, to members of either organisation, or to clinicians', async () => {
    const database = await seededDatabase();
    const { id, organizationId, claimedBy } = await claimed(database);
    const holder = await addOrganization(database, 'Holders', []);
    database.sqlite.prepare('update listing set organization_id = ? where slug = ?').run(holder, slug);
    const [ofClaimants, ofHolders] = [
      await addAccount(database, { staffRole: 'moderator' }),
      await addAccount(database, { staffRole: 'administrator' }),
    ];
    const join = database.sqlite.prepare("insert into membership values (?, ?, 'member', '2026-11-22T00:00:00.000Z')");
    join.run(organizationId, ofClaimants);
    join.run(holder, ofHolders);
    for (const accountId of [claimedBy, ofClaimants, ofHolders]) {
      const who = await sessionFor(database, accountId);
      expect(await decideClaim({ database }, { id, who, decision: accept, linkIn }, stamp)).toBe('not-yours');
    }
    expect(holderOf(database)).toBe(holder);
  });
});
