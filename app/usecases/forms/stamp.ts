import type { StaffSession } from '~/domain/account/staff-session';
import type { NewId } from '~db/new-id';

/** When something is done, and where its ids come from. */
export interface Stamp {
  readonly now: Date;
  readonly newId: NewId;
}

/** Who does it: asked again here, whatever the page has asked before. */
export type Who = Pick<StaffSession, 'accountId' | 'staffRole' | 'memberships' | 'stage'>;
