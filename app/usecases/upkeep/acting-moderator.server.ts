import { may, type Subject } from '~/domain/account/access-matrix';
import { actorOf } from '~/domain/account/actor';
import type { StaffAction } from '~/domain/account/staff-actions';
import type { StaffSession } from '~/domain/account/staff-session';

/** @returns how the trail names whoever acts for the directory; null where they may not do this to this */
export function actingModerator(who: StaffSession, action: StaffAction, subject: Subject): string | null {
  if (who.staffRole === 'none' || !may(who, action, subject)) return null;
  return actorOf(who.staffRole, who.accountId);
}
