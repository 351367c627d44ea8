import type { StaffSession } from '~/domain/account/staff-session';
import type { Database } from '~db/open.server';
import { findKeptForm } from '~db/queries/staff-sessions';

/** A form that was sent after its session had ended, for the one who wrote it. */
export interface KeptForm {
  /** Where it was going. */
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** @returns the form, or null where there is none, it is another account's, or its time is over */
export async function readKeptForm(
  database: Database,
  who: Pick<StaffSession, 'accountId'>,
  id: string,
  now: Date,
): Promise<KeptForm | null> {
  const kept = await findKeptForm(database, id, who.accountId, now.toISOString());
  return kept && { path: kept.path, fields: [...new URLSearchParams(kept.fields)] };
}
