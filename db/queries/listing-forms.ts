import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { PrivateFacts } from '~/domain/listing-form/content-of-listing';
import type { Statement } from '../atomically';
import { exactlyOne } from '../exactly-one';
import type { Database } from '../open.server';
import { listingForm } from '../schema/listing-form';
import { placePrivate } from '../schema/place';
import { licence } from '../schema/review';
import { channelWithheld } from '../schema/upkeep';

export type ListingFormRow = typeof listingForm.$inferSelect;

export async function readListingForm({ drizzle }: Database, formId: string): Promise<ListingFormRow | null> {
  const [row] = await drizzle.select().from(listingForm).where(eq(listingForm.id, formId));
  return row ?? null;
}

/** The form in which an organisation is editing a listing, or null. One left open before a transfer is not the new owner's. */
export async function openFormOf(
  { drizzle }: Database,
  listingId: string,
  organizationId: string,
): Promise<ListingFormRow | null> {
  const [row] = await drizzle
    .select()
    .from(listingForm)
    .where(
      and(
        eq(listingForm.listingId, listingId),
        eq(listingForm.organizationId, organizationId),
        eq(listingForm.state, 'open'),
      ),
    )
    .orderBy(desc(listingForm.updatedAt))
    .limit(1);
  return row ?? null;
}

/** The form that became a revision, or null (seed, confirmations, moderators' wording). */
export async function formOfRevision({ drizzle }: Database, revisionId: string): Promise<ListingFormRow | null> {
  const [row] = await drizzle.select().from(listingForm).where(eq(listingForm.revisionId, revisionId)).limit(1);
  return row ?? null;
}

/** Forms that are still being written, last touched first. */
export async function openForms(
  { drizzle }: Database,
  organizationIds: readonly string[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly forms: ListingFormRow[]; readonly total: number }> {
  if (organizationIds.length === 0) return { forms: [], total: 0 };
  const ours = and(inArray(listingForm.organizationId, [...organizationIds]), eq(listingForm.state, 'open'));
  const forms = await drizzle
    .select()
    .from(listingForm)
    .where(ours)
    .orderBy(desc(listingForm.updatedAt), desc(listingForm.id))
    .limit(limit)
    .offset(offset);
  const [counted] = await drizzle.select({ total: count() }).from(listingForm).where(ours);
  return { forms, total: counted?.total ?? 0 };
}

/** Statement that writes a new form. */
export function addListingForm(
  { drizzle }: Database,
  form: Pick<ListingFormRow, 'id' | 'organizationId' | 'createdBy' | 'listingId' | 'content'>,
  now: Date,
): Statement {
  const at = now.toISOString();
  return drizzle.insert(listingForm).values({ ...form, state: 'open', version: 0, createdAt: at, updatedAt: at });
}

/**
 * Statement that changes a form as it was read.
 * @throws ChangedMeanwhile when run, where somebody changed it since
 */
export function changeListingForm(
  { drizzle }: Database,
  form: Pick<ListingFormRow, 'id' | 'version'>,
  changes: Partial<Pick<ListingFormRow, 'content' | 'state' | 'listingId' | 'revisionId'>>,
  now: Date,
): Statement {
  return exactlyOne(
    drizzle
      .update(listingForm)
      .set({ ...changes, version: form.version + 1, updatedAt: now.toISOString() })
      .where(and(eq(listingForm.id, form.id), eq(listingForm.version, form.version))),
  );
}

/** What a service told us and does not show: for its own people and the moderators, never for a public page. */
export async function privateFactsOf(
  { drizzle }: Database,
  listingId: string,
  revisionId: string,
): Promise<PrivateFacts> {
  const [place] = await drizzle.select().from(placePrivate).where(eq(placePrivate.revisionId, revisionId));
  const contacts = await drizzle
    .select({ type: channelWithheld.type, value: channelWithheld.value })
    .from(channelWithheld)
    .where(eq(channelWithheld.revisionId, revisionId))
    .orderBy(channelWithheld.position);
  const licences = await drizzle
    .select({ register: licence.register, number: licence.number, registerUrl: licence.registerUrl })
    .from(licence)
    .where(eq(licence.listingId, listingId))
    .orderBy(licence.id)
    .limit(3);
  return {
    withheldPlace: place ? { street: place.street, locality: place.locality, postcode: place.postcode } : null,
    withheldContacts: contacts,
    licences,
  };
}
