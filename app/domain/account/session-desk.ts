import type { StaffSession } from './staff-session';

/** What server/ offers to signed-in pages; see `AppLoadContext.accounts`. */
export interface SessionDesk {
  /** @returns who is signed in with this token, or null where it is unknown, ended or too old; notes that it was seen */
  sessionOf(token: string): Promise<StaffSession | null>;
  /**
   * Keeps a form that came too late.
   * @param fields without the form token
   * @returns the id to ask for it with, or null where the token never was anybody's, or the form carries a password
   */
  keepForm(token: string, path: string, fields: URLSearchParams): Promise<string | null>;
  /** Throws a kept form of this account away: it has been sent again. */
  dropForm(accountId: string, id: string): Promise<void>;
}
