import { may } from '~/domain/account/access-matrix';
import { actorOf } from '~/domain/account/actor';
import type { MemberRole } from '~/domain/account/roles';
import type { StaffSession } from '~/domain/account/staff-session';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import type { Database } from '~db/open.server';
import { closeInvitations, membersOf, openInvitations } from '~db/queries/organizations';
import type { LinkFor, Stamp } from '../accounts/stamp';
import { newLink, spendLink } from '../one-time-links.server';
import { queueMail } from '../queue-mail.server';

export const invitationHours = 7 * 24;
/** An organisation that could invite without end could fill strangers' mailboxes. */
export const mostOpenInvitations = 20;

export type InvitationAnswer = 'invited' | 'not-allowed' | 'already-member' | 'too-many';

/**
 * Invites somebody to an organisation by mail. Whether the address has an account makes no difference to what is
 * answered; a second invitation replaces the first.
 *
 * @param asked.email normalised
 * @param asked.language of the mail
 * @param linkFor makes the address of the invitation
 */
export async function inviteMember(
  database: Database,
  who: StaffSession,
  asked: {
    readonly organizationId: string;
    readonly email: string;
    readonly role: MemberRole;
    readonly language: string;
  },
  linkFor: LinkFor,
  stamp: Stamp,
): Promise<InvitationAnswer> {
  const { organizationId, email, role, language } = asked;
  if (!may(who, 'members.write', { organizationId })) return 'not-allowed';
  const members = await membersOf(database, organizationId);
  if (members.some((member) => member.email === email)) return 'already-member';
  const at = stamp.now.toISOString();
  const open = await openInvitations(database, { organizationId }, at);
  if (open.filter((invitation) => invitation.email !== email).length >= mostOpenInvitations) return 'too-many';
  const link = newLink(
    database,
    { purpose: 'join-organization', details: { organizationId, email, role }, lifetimeHours: invitationHours },
    stamp,
  );
  const actor = actorOf('provider', who.accountId);
  await atomically(database, [
    closeInvitations(database, { organizationId, email }, at),
    link.statement,
    queueMail(database, { to: email, template: 'invitation', language, values: { link: linkFor(link.token) } }, stamp),
    audit(database, { actor, action: 'member-invited', organizationId, details: { role } }, stamp),
  ]);
  return 'invited';
}

/**
 * Takes an open invitation back.
 *
 * @returns false where it is not open, or not of an organisation that this person may invite to
 * @throws ChangedMeanwhile where it was answered at the same moment
 */
export async function takeInvitationBack(
  database: Database,
  who: StaffSession,
  asked: { readonly organizationId: string; readonly tokenHash: string },
  stamp: Stamp,
): Promise<boolean> {
  const { organizationId, tokenHash } = asked;
  if (!may(who, 'members.write', { organizationId })) return false;
  const open = await openInvitations(database, { organizationId }, stamp.now.toISOString());
  if (!open.some((invitation) => invitation.tokenHash === tokenHash)) return false;
  await atomically(database, [
    spendLink(database, tokenHash, stamp.now),
    audit(
      database,
      { actor: actorOf('provider', who.accountId), action: 'invitation-withdrawn', organizationId },
      stamp,
    ),
  ]);
  return true;
}
