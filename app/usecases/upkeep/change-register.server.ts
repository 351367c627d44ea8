import type { StaffSession } from '~/domain/account/staff-session';
import { dayOf } from '~/domain/freshness/calendar';
import type { NewRegisterEntry } from '~/domain/register/register-form';
import type { Directory } from '~/usecases/directory.server';
import { atomically, type Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { ChangedMeanwhile, exactlyOne } from '~db/exactly-one';
import { hideListing } from '~db/publish-revision';
import { insertRegisterRow, liftRegisterRow, listingBySlug, registerRow, wholeRegister } from '~db/queries/register';
import { actingModerator } from './acting-moderator.server';
import type { Stamp } from './stamp';

export type { RegisterRow } from '~db/queries/register';

export async function readRegister({ database }: Pick<Directory, 'database'>) {
  return wholeRegister(database);
}

/**
 * Puts a service on the register "do not list us". A listing that is named with it is withdrawn in the same moment: gone
 * from page, search and exports, for good.
 *
 * @returns `unknown-listing` where no listing has the slug; nothing is written then
 */
export async function addToRegister(
  { database }: Pick<Directory, 'database'>,
  { entry, who }: { readonly entry: NewRegisterEntry; readonly who: StaffSession },
  stamp: Stamp,
): Promise<'added' | 'unknown-listing' | 'not-yours'> {
  const actor = actingModerator(who, 'register.write', {});
  if (actor === null) return 'not-yours';
  const listing = entry.slug === null ? null : await listingBySlug(database, entry.slug);
  if (entry.slug !== null && listing === null) return 'unknown-listing';
  const { name, domain, phone, reason } = entry;
  const listingId = listing?.id ?? null;
  const id = stamp.newId('dnl');
  const createdAt = stamp.now.toISOString();
  const hides: Statement[] =
    listing === null || listing.state === 'withdrawn'
      ? []
      : [
          ...hideListing(database, listing.id, { state: 'withdrawn' }, stamp.now),
          audit(database, { actor, action: 'listing-withdrawn', listingId, details: { register: id } }, stamp),
        ];
  await atomically(database, [
    insertRegisterRow(database, { id, name, domain, phone, reason, listingId, addedBy: who.accountId, createdAt }),
    ...hides,
    // A line of the trail is about something; an entry without a listing is about whoever made it.
    audit(
      database,
      {
        actor,
        action: 'do-not-list-added',
        listingId,
        accountId: listingId ? null : who.accountId,
        details: { register: id },
      },
      stamp,
    ),
  ]);
  return 'added';
}

/** Ends an entry: the service has said that it may be listed again. What was withdrawn with it stays withdrawn. */
export async function liftFromRegister(
  { database }: Pick<Directory, 'database'>,
  { id, reason, who }: { readonly id: string; readonly reason: string; readonly who: StaffSession },
  stamp: Stamp,
): Promise<'lifted' | 'gone' | 'not-yours'> {
  const actor = actingModerator(who, 'register.write', {});
  if (actor === null) return 'not-yours';
  const row = await registerRow(database, id);
  if (!row || row.liftedAt !== null) return 'gone';
  const reasons = [row.reason, `${dayOf(stamp.now)}: ${reason}`].filter(Boolean).join('\n');
  const { listingId } = row;
  try {
    await atomically(database, [
      exactlyOne(liftRegisterRow(database, id, reasons, stamp.now.toISOString())),
      audit(
        database,
        {
          actor,
          action: 'do-not-list-lifted',
          listingId,
          accountId: listingId ? null : who.accountId,
          details: { register: id },
        },
        stamp,
      ),
    ]);
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return 'gone';
    throw error;
  }
  return 'lifted';
}
