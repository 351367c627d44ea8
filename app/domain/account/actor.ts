import type { StaffSession } from './staff-session';

/** In which role somebody did something. For a signed-in clinician it is always `provider`. */
export type ActorRole = 'provider' | 'moderator' | 'administrator';

/**
 * How the audit trail names who did something.
 *
 * @param accountId e.g. `acc_01J…`
 * @returns e.g. `moderator acc_01J…`
 */
export function actorOf(role: ActorRole, accountId: string): string {
  return `${role} ${accountId}`;
}

/** @returns how the trail names somebody who changes their own account: a clinician is a provider there too */
export function actorFor(who: Pick<StaffSession, 'accountId' | 'staffRole'>): string {
  return actorOf(who.staffRole === 'none' ? 'provider' : who.staffRole, who.accountId);
}
