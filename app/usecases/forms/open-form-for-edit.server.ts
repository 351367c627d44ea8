import { may } from '~/domain/account/access-matrix';
import { contentOfListing } from '~/domain/listing-form/content-of-listing';
import type { FormContent } from '~/domain/listing-form/steps';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { addListingForm, formOfRevision, openFormOf, privateFactsOf } from '~db/queries/listing-forms';
import { listingBySlug, type OwnListing } from '~db/queries/own-listings';
import { readRevisions } from '~db/queries/revisions';
import { publishedListingOf } from '~db/revision-rows';
import type { Stamp, Who } from './stamp';

/**
 * Opens a listing for editing: the form that is open already, else a new one filled with what was last handed in and is still
 * being checked or was refused, else with what visitors see.
 *
 * @returns the form's id, or null where this person may not edit it or it was withdrawn
 */
export async function openFormForEdit(
  database: Database,
  who: Who,
  slug: string,
  { now, newId }: Stamp,
): Promise<string | null> {
  const own = await listingBySlug(database, slug);
  if (!own || !may(who, 'listing.write', { organizationId: own.listing.organizationId })) return null;
  const { id: listingId, organizationId, state } = own.listing;
  if (state === 'withdrawn' || organizationId === null) return null;
  const open = await openFormOf(database, listingId, organizationId);
  if (open) return open.id;
  const content = (await lastHandedIn(database, own)) ?? (await asPublished(database, own));
  if (!content) return null;
  const id = newId('frm');
  const filled = content as Record<string, Record<string, string[]>>;
  const form = { id, organizationId, createdBy: who.accountId, listingId, content: filled };
  await atomically(database, [addListingForm(database, form, now)]);
  return id;
}

/** What was approved since is what visitors see, perhaps in a moderator's wording: then that counts. */
async function lastHandedIn(database: Database, { review, listing }: OwnListing): Promise<FormContent | null> {
  if (!review || review.state === 'approved') return null;
  if (review.state === 'refused' && listing.publishedRevisionId !== null) return null;
  const form = await formOfRevision(database, review.revisionId);
  return form?.organizationId === listing.organizationId ? (form.content as FormContent) : null;
}

async function asPublished(database: Database, { listing, review }: OwnListing): Promise<FormContent | null> {
  const revisionId = listing.publishedRevisionId ?? review?.revisionId;
  const [rows] = revisionId ? await readRevisions(database, [revisionId]) : [];
  if (!rows) return null;
  return contentOfListing(publishedListingOf(rows), await privateFactsOf(database, listing.id, rows.revision.id));
}
