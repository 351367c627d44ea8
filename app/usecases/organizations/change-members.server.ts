import { may } from '~/domain/account/access-matrix';
import { actorOf } from '~/domain/account/actor';
import type { MemberRole } from '~/domain/account/roles';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically, type Statement } from '~db/atomically';
import { type AuditEntry, audit } from '~db/audit';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { changeRole, countOwners, membersOf, removeMember, renameOrganization } from '~db/queries/organizations';
import type { Stamp } from '../accounts/stamp';

/** `last-owner`: an organisation keeps at least one; `changed`: somebody else was first. */
export type MembersAnswer = 'done' | 'not-allowed' | 'last-owner' | 'changed';

/** Takes somebody out of an organisation. What they wrote stays; they see and change nothing of it any more. */
export async function removeFromOrganization(
  database: Database,
  who: StaffSession,
  { organizationId, accountId }: { readonly organizationId: string; readonly accountId: string },
  stamp: Stamp,
): Promise<MembersAnswer> {
  if (!may(who, 'members.write', { organizationId })) return 'not-allowed';
  const removal = removeMember(database, organizationId, accountId);
  return write(database, who, removal, { action: 'member-removed', organizationId, accountId }, stamp);
}

/** Leaves an organisation: everybody may, except its last owner. */
export async function leaveOrganization(
  database: Database,
  who: StaffSession,
  organizationId: string,
  stamp: Stamp,
): Promise<MembersAnswer> {
  if (!may(who, 'members.read', { organizationId })) return 'not-allowed';
  const { accountId } = who;
  const removal = removeMember(database, organizationId, accountId);
  const entry = { action: 'member-removed', organizationId, accountId, details: { left: true } } as const;
  return write(database, who, removal, entry, stamp);
}

/** Makes a member an owner or the other way round. */
export async function changeMemberRole(
  database: Database,
  who: StaffSession,
  asked: { readonly organizationId: string; readonly accountId: string; readonly role: MemberRole },
  stamp: Stamp,
): Promise<MembersAnswer> {
  const { organizationId, accountId, role } = asked;
  if (!may(who, 'members.write', { organizationId })) return 'not-allowed';
  const members = await membersOf(database, organizationId);
  if (members.some((member) => member.accountId === accountId && member.role === role)) return 'done';
  const change = changeRole(database, organizationId, accountId, role);
  const entry = { action: 'member-role-changed', organizationId, accountId, details: { role } } as const;
  return write(database, who, change, entry, stamp);
}

/** @param name trimmed, not empty, at most 300 characters */
export async function renameOwnOrganization(
  database: Database,
  who: StaffSession,
  { organizationId, name }: { readonly organizationId: string; readonly name: string },
  stamp: Stamp,
): Promise<MembersAnswer> {
  if (!may(who, 'members.write', { organizationId })) return 'not-allowed';
  const renaming = renameOrganization(database, organizationId, name);
  return write(database, who, renaming, { action: 'organization-renamed', organizationId }, stamp);
}

async function write(
  database: Database,
  who: StaffSession,
  change: Statement,
  entry: Omit<AuditEntry, 'actor'> & { readonly organizationId: string },
  stamp: Stamp,
): Promise<MembersAnswer> {
  const actor = actorOf('provider', who.accountId);
  try {
    await atomically(database, [change, audit(database, { ...entry, actor }, stamp)]);
    return 'done';
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return (await countOwners(database, entry.organizationId)) === 1 ? 'last-owner' : 'changed';
  }
}
