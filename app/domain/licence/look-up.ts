import type { LicenceState } from '../review/review-states';

/** What a licence's row says that decides about the next look. */
export interface LicenceStanding {
  readonly state: LicenceState;
  /** Account ids. */
  readonly firstSeenBy: string | null;
  readonly secondSeenBy: string | null;
}

/** What somebody saw in the register. Days are `YYYY-MM-DD`. */
export type LookUp =
  | { readonly found: true; readonly checkedOn: string; readonly expiresOn: string | null }
  | { readonly found: false; readonly reason: string };

/** What becomes of the row, and under which name it stands in the trail. */
export interface LookUpOutcome {
  readonly change: {
    readonly state: LicenceState;
    readonly firstSeenBy: string | null;
    readonly secondSeenBy: string | null;
    readonly checkedOn?: string;
    readonly expiresOn?: string | null;
  };
  readonly action: 'licence-seen' | 'licence-verified' | 'licence-refused';
}

/**
 * Two people look a licence up, each for themselves; what visitors are told counts only then. An expired or refused one
 * begins anew.
 *
 * @param by account of whoever looked
 * @returns what follows; `same-person` where they were the first already, `done` where two have looked and it still holds
 */
export function lookUpLicence(
  licence: LicenceStanding,
  by: string,
  seen: LookUp,
): LookUpOutcome | 'same-person' | 'done' {
  if (!seen.found) {
    return {
      change: { state: 'refused', firstSeenBy: by, secondSeenBy: null },
      action: 'licence-refused',
    };
  }
  const days = { checkedOn: seen.checkedOn, expiresOn: seen.expiresOn };
  if (licence.state === 'verified') return 'done';
  if (licence.state !== 'seen-once' || licence.firstSeenBy === null) {
    return { change: { state: 'seen-once', firstSeenBy: by, secondSeenBy: null, ...days }, action: 'licence-seen' };
  }
  if (licence.firstSeenBy === by) return 'same-person';
  return {
    change: { state: 'verified', firstSeenBy: licence.firstSeenBy, secondSeenBy: by, ...days },
    action: 'licence-verified',
  };
}

/** How long before its expiry a licence stands in the queue again. */
export const expiringWithinDays = 60;

/** @returns whether a licence's last day is past */
export function hasExpired(expiresOn: string | null, today: string): boolean {
  return expiresOn !== null && expiresOn < today;
}
