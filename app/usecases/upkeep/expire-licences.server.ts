import { dayOf } from '~/domain/freshness/calendar';
import type { Directory } from '~/usecases/directory.server';
import { atomically } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile, exactlyOne } from '~db/exactly-one';
import { changeLicence, expiredLicences, showLicence } from '~db/queries/licences';
import type { Stamp } from './stamp';

/**
 * Brings licences whose last day is past back into the queue, and takes them off the public pages. Each by itself: one
 * that changes at the same moment does not hold the others up.
 *
 * @returns how many expired
 */
export async function expireLicences({ database }: Pick<Directory, 'database'>, stamp: Stamp): Promise<number> {
  let expired = 0;
  for (const licence of await expiredLicences(database, dayOf(stamp.now))) {
    const { id, listingId, organizationId } = licence;
    const fresh = { state: 'expired', firstSeenBy: null, secondSeenBy: null } as const;
    try {
      await atomically(database, [
        exactlyOne(changeLicence(database, licence, fresh)),
        ...(licence.state === 'verified' ? await showLicence(database, licence, null) : []),
        audit(
          database,
          { actor: 'system', action: 'licence-expired', listingId, organizationId, details: { licence: id } },
          stamp,
        ),
      ]);
      expired += 1;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
    }
  }
  return expired;
}
