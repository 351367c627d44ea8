import { may } from '~/domain/account/access-matrix';
import type { FormContent } from '~/domain/listing-form/steps';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { addListingForm, changeListingForm } from '~db/queries/listing-forms';
import { readOwnForm } from './read-form.server';
import type { Stamp, Who } from './stamp';

/**
 * Begins the form of a new listing.
 * @returns its id, or null where this person may not write for this organisation
 */
export async function startForm(
  database: Database,
  who: Who,
  given: { readonly organizationId: string; readonly content: FormContent },
  { now, newId }: Stamp,
): Promise<string | null> {
  if (!may(who, 'listing.write', { organizationId: given.organizationId })) return null;
  const id = newId('frm');
  const content = given.content as Record<string, Record<string, string[]>>;
  const form = { id, organizationId: given.organizationId, createdBy: who.accountId, listingId: null, content };
  await atomically(database, [addListingForm(database, form, now)]);
  return id;
}

/** Throws a form away that was not sent. @returns false where there is none of this person's to throw away */
export async function discardForm(
  database: Database,
  who: Who,
  formId: string,
  { now }: Pick<Stamp, 'now'>,
): Promise<boolean> {
  const form = await readOwnForm(database, who, formId);
  if (form?.row.state !== 'open') return false;
  await atomically(database, [changeListingForm(database, form.row, { state: 'discarded', content: {} }, now)]);
  return true;
}
