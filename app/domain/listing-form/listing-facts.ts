import type { PublishedListing } from '../listing/listing';

/** A contact that moderators may know and visitors may not. */
export interface WithheldContact {
  readonly type: 'phone' | 'email';
  /** E.164, or an e-mail address. */
  readonly value: string;
}

/** A licence as its holder states it; two moderators look it up before visitors hear of it. */
export interface StatedLicence {
  /** Name of the register. */
  readonly register: string;
  readonly number: string;
  readonly registerUrl: string | null;
}

/** What of a place is not for the public. */
export interface WithheldPlace {
  readonly street: string | null;
  /** Only where even the area is hidden. */
  readonly locality: string | null;
  readonly postcode: string | null;
}

/** The public facts of a listing that a form can state: everything but its identity, its dates and what it announces for some days. */
export type PublicFacts = Omit<
  PublishedListing,
  'id' | 'slug' | 'notices' | 'licences' | 'lastConfirmedOn' | 'sourcesReadOn' | 'nextCheckDueOn' | 'updatedAt'
>;

/** Everything that somebody states about a service in the form. `place` holds only what the public may see. */
export interface ListingFacts extends PublicFacts {
  readonly withheldPlace: WithheldPlace | null;
  readonly withheldContacts: readonly WithheldContact[];
  readonly licences: readonly StatedLicence[];
}
