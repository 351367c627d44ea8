import { unfinishedSteps } from '~/domain/listing-form/facts-of-form';
import { type FormContent, typed } from '~/domain/listing-form/steps';
import type { ShownForm, ShownListing } from '~/domain/own-listing/shown';
import type { Database } from '~db/open.server';
import { openForms } from '~db/queries/listing-forms';
import { ownListings } from '~db/queries/own-listings';
import { shownListing } from './shown-listing';
import type { Who } from './stamp';

export interface Dashboard {
  readonly forms: readonly ShownForm[];
  readonly listings: readonly ShownListing[];
  /** How many there are in all, for pages of `perPage`. */
  readonly formTotal: number;
  readonly listingTotal: number;
}

/** Bulk uploads bring thousands; nobody reads them in one go. */
export const perPage = 50;

/** Everything of one's organisations, a page at a time. @param page 1 is the first */
export async function readDashboard(database: Database, who: Who, page: number, now: Date): Promise<Dashboard> {
  const ids = who.memberships.map(({ organizationId }) => organizationId);
  const range = { offset: (page - 1) * perPage, limit: perPage };
  const { forms, total: formTotal } = await openForms(database, ids, range);
  const { listings, total: listingTotal } = await ownListings(database, ids, range);
  const today = now.toISOString().slice(0, 10);
  return {
    forms: forms.map((row) => {
      const content = row.content as FormContent;
      return {
        id: row.id,
        organizationId: row.organizationId,
        name: typed(content.service, 'name'),
        isEdit: row.listingId !== null,
        unfinished: unfinishedSteps(content),
        touchedOn: row.updatedAt.slice(0, 10),
      };
    }),
    listings: listings.map((own) => shownListing(own, today)),
    formTotal,
    listingTotal,
  };
}
