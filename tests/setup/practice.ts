import { eq } from 'drizzle-orm';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { publishedListing } from '~db/queries/published-listings';
import { auditEvent } from '~db/schema/audit-event';
import { listing } from '~db/schema/listing';
import { outgoingMail } from '~db/schema/outgoing-mail';
import { seededDatabase } from './database';
import { addAccount, addOrganization } from './staff';

/* A practice with a listing of its own in the seeded directory, and a clock that tests set by the day. */

export const slug = 'troubled-desire';
export const linkTo = (_language: string, path: string) => `https://staff.example${path}`;
export const newId = idsFrom(Date.now);
export const at = (day: string) => ({ now: new Date(`${day}T10:00:00.000Z`), newId });

/** A seeded directory in which one listing belongs to a practice with an owner, a member and somebody not yet confirmed. */
export async function practice() {
  const database = await seededDatabase();
  const owner = await addAccount(database, { email: 'owner@practice.example' });
  const member = await addAccount(database, { email: 'member@practice.example' });
  const newcomer = await addAccount(database, { email: 'newcomer@practice.example', confirmed: false });
  const organizationId = await addOrganization(database, 'The practice', [
    { accountId: owner, role: 'owner' },
    { accountId: member, role: 'member' },
    { accountId: newcomer, role: 'member' },
  ]);
  await database.drizzle.update(listing).set({ organizationId }).where(eq(listing.slug, slug));
  const shown = await shownListing(database);
  return { database, owner, member, organizationId, listingId: shown.id, dueOn: shown.nextCheckDueOn };
}

export async function shownListing(database: Database) {
  const shown = await publishedListing(database, slug);
  if (!shown) throw new Error('It is not to be seen.');
  return shown;
}

export const mailsIn = ({ drizzle }: Database) => drizzle.select().from(outgoingMail).all();
export const auditIn = ({ drizzle }: Database, listingId: string) =>
  drizzle.select().from(auditEvent).where(eq(auditEvent.listingId, listingId)).all();

/** The token in the newest mail to somebody. */
export function tokenFor(database: Database, email: string): string {
  const mail = mailsIn(database)
    .filter(({ recipient }) => recipient === email)
    .at(-1);
  return String(mail?.values?.link).split('/').at(-1) ?? '';
}
