import type { StaffSession } from '~/domain/account/staff-session';
import { type LookUp, lookUpLicence } from '~/domain/licence/look-up';
import type { Directory } from '~/usecases/directory.server';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile, exactlyOne } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { changeLicence, licenceById, type QueuedLicence, showLicence } from '~db/queries/licences';
import { addModerationNote } from '~db/queries/moderation-note';
import { actingModerator } from './acting-moderator.server';
import type { Stamp } from './stamp';

/**
 * `seen`: one of two. `verified`: the second; visitors are told from now on. `same-person`: the second must be somebody
 * else. `done`: it is verified already. `not-yours`: the listing is of one's own organisation.
 */
export type LicenceOutcome =
  | 'seen'
  | 'verified'
  | 'refused'
  | 'same-person'
  | 'done'
  | 'meanwhile'
  | 'not-yours'
  | 'gone';

/** A moderator has looked a licence up in its register. */
export async function checkLicence(
  { database }: Pick<Directory, 'database'>,
  { id, who, seen }: { readonly id: string; readonly who: StaffSession; readonly seen: LookUp },
  stamp: Stamp,
): Promise<LicenceOutcome> {
  const licence = await licenceById(database, id);
  if (!licence) return 'gone';
  const actor = actingModerator(who, 'licence.check', { organizationId: licence.organizationId });
  if (actor === null) return 'not-yours';
  const outcome = lookUpLicence(licence, who.accountId, seen);
  if (typeof outcome === 'string') return outcome;
  const { change, action } = outcome;
  try {
    await atomically(database, [
      exactlyOne(changeLicence(database, licence, change)),
      ...(await publicStatements(database, licence, change.state, seen)),
      ...(seen.found
        ? []
        : [addModerationNote(database, { listingId: licence.listingId, note: noteOf(licence, seen.reason) }, stamp)]),
      audit(
        database,
        {
          actor,
          action,
          listingId: licence.listingId,
          organizationId: licence.organizationId,
          details: { licence: id },
        },
        stamp,
      ),
    ]);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'meanwhile';
    throw error;
  }
  return change.state === 'seen-once' ? 'seen' : change.state === 'verified' ? 'verified' : 'refused';
}

/** Nothing public changes at the first of two looks, unless the licence was shown until now. */
async function publicStatements(
  database: Database,
  licence: QueuedLicence,
  state: string,
  seen: LookUp,
): Promise<Statement[]> {
  const { register, registerUrl } = licence;
  if (state === 'verified' && seen.found) {
    return showLicence(database, licence, { register, registerUrl, checkedOn: seen.checkedOn });
  }
  return licence.state === 'verified' ? showLicence(database, licence, null) : [];
}

const noteOf = ({ register, number }: QueuedLicence, reason: string) => `${register}, ${number}: ${reason}`;
