import { may } from '~/domain/account/access-matrix';
import type { MemberRole } from '~/domain/account/roles';
import type { StaffSession } from '~/domain/account/staff-session';
import type { Database } from '~db/open.server';
import { type Invitation, type Member, membersOf, openInvitations } from '~db/queries/organizations';

/** An organisation as one of its members sees it. */
export interface OwnOrganization {
  readonly organizationId: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly members: readonly Member[];
  /** Open invitations; empty for who may not invite. */
  readonly invitations: readonly Invitation[];
}

/** Every organisation somebody belongs to, and the invitations that wait for them. */
export async function readOrganizations(
  database: Database,
  who: StaffSession,
  now: Date,
): Promise<{ readonly organizations: readonly OwnOrganization[]; readonly invitations: readonly Invitation[] }> {
  const at = now.toISOString();
  const organizations: OwnOrganization[] = [];
  for (const { organizationId, name, role } of who.memberships) {
    if (!may(who, 'members.read', { organizationId })) continue;
    const invitations = may(who, 'members.write', { organizationId })
      ? await openInvitations(database, { organizationId }, at)
      : [];
    organizations.push({ organizationId, name, role, members: await membersOf(database, organizationId), invitations });
  }
  const own = new Set(who.memberships.map(({ organizationId }) => organizationId));
  const waiting = await openInvitations(database, { email: who.email }, at);
  return { organizations, invitations: waiting.filter(({ organizationId }) => !own.has(organizationId)) };
}
