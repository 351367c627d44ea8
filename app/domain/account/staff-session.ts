import type { MemberRole, StaffRole } from './roles';

/** Who is signed in, as every loader and action of `/portal` and `/moderate` gets it. */
export interface StaffSession {
  readonly accountId: string;
  readonly email: string;
  readonly staffRole: StaffRole;
  readonly memberships: readonly {
    readonly organizationId: string;
    readonly name: string;
    readonly role: MemberRole;
  }[];
  /** `password`: the second factor is still to come, and nothing else is open. */
  readonly stage: 'password' | 'full';
  /** Stands in every form as the hidden field `form_token`. */
  readonly formToken: string;
  /** SHA-256 of the session's token: names the session in lists, opens nothing. */
  readonly sessionHash: string;
  /** ISO instant at which password and second factor were last given; null before. */
  readonly provedAt: string | null;
}
