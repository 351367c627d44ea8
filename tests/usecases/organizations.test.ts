import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { verifyPassword } from '~/usecases/accounts/password-hash.server';
import {
  changeMemberRole,
  leaveOrganization,
  removeFromOrganization,
  renameOwnOrganization,
} from '~/usecases/organizations/change-members.server';
import { inviteMember, mostOpenInvitations, takeInvitationBack } from '~/usecases/organizations/invite-member.server';
import {
  joinOrganization,
  joinWithNewAccount,
  readInvitation,
} from '~/usecases/organizations/join-organization.server';
import { readOrganizations } from '~/usecases/organizations/read-organizations.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { accountByEmail } from '~db/queries/accounts';
import { membersOf } from '~db/queries/organizations';
import { membership } from '~db/schema/account';
import { auditEvent } from '~db/schema/audit-event';
import { organization } from '~db/schema/organization';
import { outgoingMail } from '~db/schema/outgoing-mail';
import { freshDatabase } from '../setup/database';
import { addAccount, addOrganization, sessionFor } from '../setup/staff';

const newId = idsFrom(Date.now);
const now = new Date('2026-11-22T10:00:00.000Z');
const stamp = { now, newId };
const later = (days: number) => ({ now: new Date(now.getTime() + days * 86_400_000), newId });
const linkFor = (token: string) => `https://staff.example/portal/join/${token}`;

/** Two practices: one with two owners and a member, one of somebody else. */
async function practices() {
  const database = await freshDatabase();
  const owner = await addAccount(database, { email: 'owner@practice.example' });
  const second = await addAccount(database, { email: 'second@practice.example' });
  const member = await addAccount(database, { email: 'member@practice.example' });
  const stranger = await addAccount(database, { email: 'stranger@elsewhere.example' });
  const own = await addOrganization(database, 'Practice', [
    { accountId: owner, role: 'owner' },
    { accountId: second, role: 'owner' },
    { accountId: member, role: 'member' },
  ]);
  const foreign = await addOrganization(database, 'Elsewhere', [{ accountId: stranger, role: 'owner' }]);
  return { database, owner, second, member, stranger, own, foreign };
}

const mailsIn = ({ drizzle }: Database) => drizzle.select().from(outgoingMail).all();
const tokenIn = (database: Database) => String(mailsIn(database).at(-1)?.values?.link).split('/').at(-1) ?? '';
const trailOf = ({ drizzle }: Database, organizationId: string) =>
  drizzle
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.organizationId, organizationId))
    .all()
    .map(({ action }) => action);
const namesIn = async (database: Database, organizationId: string) =>
  (await membersOf(database, organizationId)).map(({ email, role }) => `${role} ${email.split('@')[0]}`);

async function invite(
  database: Database,
  by: string,
  organizationId: string,
  email: string,
  role: 'member' | 'owner' = 'member',
  at = stamp,
) {
  const who = await sessionFor(database, by);
  return inviteMember(database, who, { organizationId, email, role, language: 'en' }, linkFor, at);
}

describe('an invitation', () => {
  it('reaches a known and an unknown address alike: same answer, same mail, same trail', async () => {
    const { database, owner, own } = await practices();
    const known = await invite(database, owner, own, 'stranger@elsewhere.example');
    const unknown = await invite(database, owner, own, 'nobody@elsewhere.example');
    expect([known, unknown]).toEqual(['invited', 'invited']);
    const [first, second] = mailsIn(database).map(({ template, language, values }) => ({
      template,
      language,
      shape: String(values?.link).replace(/[\w-]{43}$/, 'token'),
    }));
    expect(first).toEqual(second);
    expect(trailOf(database, own)).toEqual(['member-invited', 'member-invited']);
  });

  it('writes no address into the trail', async () => {
    const { database, owner, own } = await practices();
    await invite(database, owner, own, 'nobody@elsewhere.example');
    const rows = JSON.stringify(database.drizzle.select().from(auditEvent).all());
    expect(rows).not.toContain('@');
  });

  it('lets somebody who is signed in with that address join, once', async () => {
    const { database, owner, stranger, own } = await practices();
    await invite(database, owner, own, 'stranger@elsewhere.example', 'owner');
    const who = await sessionFor(database, stranger);
    const waiting = (await readOrganizations(database, who, now)).invitations;
    expect(waiting).toMatchObject([{ name: 'Practice', role: 'owner' }]);
    const hash = waiting[0]?.tokenHash ?? '';
    expect(await joinOrganization(database, who, hash, stamp)).toBe(true);
    expect(await joinOrganization(database, who, hash, stamp)).toBe(false);
    expect(await namesIn(database, own)).toContain('owner stranger');
    expect(trailOf(database, own)).toEqual(['member-invited', 'member-joined']);
    const again = await sessionFor(database, stranger);
    expect(again.memberships.map(({ name }) => name)).toEqual(['Elsewhere', 'Practice']);
  });

  it('is of no use to anybody signed in with another address', async () => {
    const { database, owner, stranger, own } = await practices();
    await invite(database, owner, own, 'nobody@elsewhere.example');
    const invitation = await readInvitation(database, tokenIn(database), now);
    const who = await sessionFor(database, stranger);
    expect(await joinOrganization(database, who, invitation?.tokenHash ?? '', stamp)).toBe(false);
    expect(await namesIn(database, own)).not.toContain('member stranger');
  });

  it('lets somebody without an account choose a password; the address counts as confirmed, the second factor comes next', async () => {
    const { database, owner, own } = await practices();
    await invite(database, owner, own, 'new@elsewhere.example');
    const token = tokenIn(database);
    expect(await readInvitation(database, token, now)).toMatchObject({ name: 'Practice', hasAccount: false });
    const chosen = { password: 'seven green kettles sing', language: 'ml' };
    expect(await joinWithNewAccount(database, token, chosen, stamp)).toMatch(/^[\w-]{43}$/);
    const account = await accountByEmail(database, 'new@elsewhere.example');
    expect(account).toMatchObject({ staffRole: 'none', language: 'ml', emailConfirmedAt: now.toISOString() });
    expect(await verifyPassword(account?.passwordHash ?? null, chosen.password)).toBe(true);
    expect(await namesIn(database, own)).toContain('member new');
    expect(await joinWithNewAccount(database, token, chosen, stamp)).toBeNull();
  });

  it('never gives an account that exists a new password', async () => {
    const { database, owner, own } = await practices();
    await invite(database, owner, own, 'stranger@elsewhere.example');
    const before = await accountByEmail(database, 'stranger@elsewhere.example');
    const chosen = { password: 'seven green kettles sing', language: 'en' };
    expect(await joinWithNewAccount(database, tokenIn(database), chosen, stamp)).toBeNull();
    expect(await accountByEmail(database, 'stranger@elsewhere.example')).toEqual(before);
  });

  it('holds for seven days', async () => {
    const { database, owner, own } = await practices();
    await invite(database, owner, own, 'new@elsewhere.example');
    expect(await readInvitation(database, tokenIn(database), later(6.9).now)).not.toBeNull();
    expect(await readInvitation(database, tokenIn(database), later(7.1).now)).toBeNull();
  });

  it('is replaced by a second one, and can be taken back', async () => {
    const { database, owner, own } = await practices();
    await invite(database, owner, own, 'new@elsewhere.example');
    const first = tokenIn(database);
    await invite(database, owner, own, 'new@elsewhere.example');
    const second = tokenIn(database);
    expect(await readInvitation(database, first, now)).toBeNull();
    const who = await sessionFor(database, owner);
    const [open] = (await readOrganizations(database, who, now)).organizations[0]?.invitations ?? [];
    const asked = { organizationId: own, tokenHash: open?.tokenHash ?? '' };
    expect(await takeInvitationBack(database, who, asked, stamp)).toBe(true);
    expect(await takeInvitationBack(database, who, asked, stamp)).toBe(false);
    expect(await readInvitation(database, second, now)).toBeNull();
    expect(trailOf(database, own).at(-1)).toBe('invitation-withdrawn');
  });

  it('is not sent to who is there already, and not without end', async () => {
    const { database, owner, own } = await practices();
    expect(await invite(database, owner, own, 'member@practice.example')).toBe('already-member');
    for (let count = 0; count < mostOpenInvitations; count += 1) {
      expect(await invite(database, owner, own, `person-${count}@elsewhere.example`)).toBe('invited');
    }
    expect(await invite(database, owner, own, 'one-more@elsewhere.example')).toBe('too-many');
    expect(await invite(database, owner, own, 'person-3@elsewhere.example')).toBe('invited');
    expect(await invite(database, owner, own, 'one-more@elsewhere.example', 'member', later(8))).toBe('invited');
  });
});

describe('the last owner', () => {
  it('is never removed, never made a member, never leaves', async () => {
    const { database, owner, second, own } = await practices();
    const who = await sessionFor(database, owner);
    expect(await removeFromOrganization(database, who, { organizationId: own, accountId: second }, stamp)).toBe('done');
    expect(await removeFromOrganization(database, who, { organizationId: own, accountId: owner }, stamp)).toBe(
      'last-owner',
    );
    const demotion = { organizationId: own, accountId: owner, role: 'member' } as const;
    expect(await changeMemberRole(database, who, demotion, stamp)).toBe('last-owner');
    expect(await leaveOrganization(database, who, own, stamp)).toBe('last-owner');
    expect(await namesIn(database, own)).toEqual(['owner owner', 'member member']);
    expect(trailOf(database, own)).toEqual(['member-removed']);
  });

  it('remains when two owners take each other out in the same moment', async () => {
    const { database, owner, second, own } = await practices();
    const [first, other] = [await sessionFor(database, owner), await sessionFor(database, second)];
    const answers = await Promise.all([
      removeFromOrganization(database, first, { organizationId: own, accountId: second }, stamp),
      removeFromOrganization(database, other, { organizationId: own, accountId: owner }, stamp),
    ]);
    expect(answers.sort()).toEqual(['done', 'last-owner']);
  });
});

describe('members', () => {
  it('see who belongs, change nothing, and may leave', async () => {
    const { database, member, owner, own } = await practices();
    const who = await sessionFor(database, member);
    const shown = (await readOrganizations(database, who, now)).organizations;
    expect(shown).toMatchObject([{ name: 'Practice', role: 'member', invitations: [] }]);
    expect(shown[0]?.members).toHaveLength(3);
    const removal = { organizationId: own, accountId: owner };
    expect(await removeFromOrganization(database, who, removal, stamp)).toBe('not-allowed');
    const promotion = { organizationId: own, accountId: member, role: 'owner' } as const;
    expect(await changeMemberRole(database, who, promotion, stamp)).toBe('not-allowed');
    expect(await renameOwnOrganization(database, who, { organizationId: own, name: 'Mine' }, stamp)).toBe(
      'not-allowed',
    );
    expect(await invite(database, member, own, 'x@elsewhere.example')).toBe('not-allowed');
    expect(await leaveOrganization(database, who, own, stamp)).toBe('done');
    expect(await namesIn(database, own)).toEqual(['owner owner', 'owner second']);
  });

  it('can be made owners and back, and every change is in the trail once', async () => {
    const { database, owner, member, own } = await practices();
    const who = await sessionFor(database, owner);
    const change = (role: 'owner' | 'member') =>
      changeMemberRole(database, who, { organizationId: own, accountId: member, role }, stamp);
    expect([await change('owner'), await change('owner'), await change('member')]).toEqual(['done', 'done', 'done']);
    expect(trailOf(database, own)).toEqual(['member-role-changed', 'member-role-changed']);
  });
});

describe('somebody else’s organisation', () => {
  it('can be neither seen nor touched, not even by an owner, a moderator or an administrator', async () => {
    const { database, owner, stranger, foreign } = await practices();
    const moderator = await addAccount(database, { staffRole: 'moderator' });
    const administrator = await addAccount(database, { staffRole: 'administrator' });
    for (const accountId of [owner, moderator, administrator]) {
      const who = await sessionFor(database, accountId);
      const { organizations } = await readOrganizations(database, who, now);
      expect(organizations.map(({ organizationId }) => organizationId)).not.toContain(foreign);
      const target = { organizationId: foreign, accountId: stranger };
      expect(await removeFromOrganization(database, who, target, stamp)).toBe('not-allowed');
      expect(await changeMemberRole(database, who, { ...target, role: 'member' }, stamp)).toBe('not-allowed');
      expect(await leaveOrganization(database, who, foreign, stamp)).toBe('not-allowed');
      expect(await renameOwnOrganization(database, who, { ...target, name: 'Taken' }, stamp)).toBe('not-allowed');
      expect(await invite(database, accountId, foreign, 'x@elsewhere.example')).toBe('not-allowed');
    }
    expect(await namesIn(database, foreign)).toEqual(['owner stranger']);
    expect(trailOf(database, foreign)).toEqual([]);
  });

  it('keeps its invitations: one cannot be taken back through an organisation of one’s own', async () => {
    const { database, owner, stranger, own, foreign } = await practices();
    await invite(database, stranger, foreign, 'new@elsewhere.example');
    const invitation = await readInvitation(database, tokenIn(database), now);
    const who = await sessionFor(database, owner);
    const asked = { organizationId: own, tokenHash: invitation?.tokenHash ?? '' };
    expect(await takeInvitationBack(database, who, asked, stamp)).toBe(false);
    expect(await readInvitation(database, tokenIn(database), now)).not.toBeNull();
  });

  it('keeps its members: a role there cannot be changed through an organisation of one’s own', async () => {
    const { database, owner, stranger, own } = await practices();
    const who = await sessionFor(database, owner);
    const asked = { organizationId: own, accountId: stranger, role: 'member' } as const;
    expect(await changeMemberRole(database, who, asked, stamp)).toBe('changed');
    const [kept] = await database.drizzle
      .select()
      .from(membership)
      .where(and(eq(membership.accountId, stranger), eq(membership.role, 'owner')));
    expect(kept).toBeDefined();
  });
});

describe('a name', () => {
  it('is changed with a line in the trail, and the seed’s organisations are another matter', async () => {
    const { database, owner, own } = await practices();
    const who = await sessionFor(database, owner);
    const asked = { organizationId: own, name: 'Practice at the river' };
    expect(await renameOwnOrganization(database, who, asked, stamp)).toBe('done');
    const [row] = await database.drizzle.select().from(organization).where(eq(organization.id, own));
    expect(row?.name).toBe('Practice at the river');
    expect(trailOf(database, own)).toEqual(['organization-renamed']);
  });
});
