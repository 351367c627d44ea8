import type { ListingFacts } from '~/domain/listing-form/listing-facts';
import type { Moderator } from '~/domain/review/decision';
import type { ReviewRequest } from '~/usecases/review/act-on-review.server';
import { receiveSubmission } from '~/usecases/review/receive-submission.server';
import { atomically } from '~db/atomically';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { lastRevisionNumber } from '~db/queries/reviews';
import { rowsOfFacts } from '~db/rows-of-facts';
import { addAccount, addOrganization, sessionFor } from './staff';

/*
 * Submissions for tests that are about reviewing them: facts as the guided form would give them.
 */

const newId = idsFrom(Date.now);

/** A service that exists nowhere, complete. */
export const plainFacts: ListingFacts = {
  name: 'Meadow Practice',
  nativeName: null,
  operator: 'Meadow Practice Example Ltd',
  kind: 'clinic',
  summary: 'Confidential talks with a psychologist. You need no referral.',
  textLanguage: 'en',
  audiences: ['own-thoughts', 'partner-or-family'],
  reach: 'countries',
  countries: ['GB'],
  regions: [],
  languages: ['en'],
  channels: [
    {
      type: 'phone',
      value: '+442079460123',
      display: '020 7946 0123',
      cost: null,
      shortCode: false,
      opening: { spec: 'Mo-Fr 09:00-17:00', zone: 'Europe/London' },
      hoursNote: null,
      confidentiality: { asksName: false, seesNumberOrAddress: true, keeps: null, passesOn: null },
    },
  ],
  place: {
    visibility: 'area',
    street: null,
    locality: 'Reading',
    region: null,
    postcode: null,
    country: 'GB',
    latitude: null,
    longitude: null,
  },
  cost: 'paid',
  anonymous: true,
  confidentiality: 'Notes are kept for seven years.',
  situations: null,
  minimumAge: 18,
  maximumAge: null,
  referralNeeded: false,
  website: 'https://meadow.example',
  evidence: [
    { fields: ['existence', 'channels'], url: 'https://meadow.example/contact', asOf: null, confidence: 'high' },
  ],
  confidence: 'high',
  withheldPlace: { street: '7 Hidden Lane', locality: null, postcode: 'RG1 1AA' },
  withheldContacts: [],
  licences: [],
};

export interface Provider {
  readonly accountId: string;
  readonly organizationId: string;
}

/** A clinician with an organisation of their own. */
export async function addProvider(database: Database, name = 'Meadow Practice'): Promise<Provider> {
  // An address of its own, also where several test processes share a database.
  const accountId = await addAccount(database, { email: `${newId('acc').toLowerCase()}@practice.example` });
  return { accountId, organizationId: await addOrganization(database, name, [{ accountId, role: 'owner' }]) };
}

/** @returns a moderator as use cases take them */
export async function addModerator(database: Database): Promise<Moderator> {
  return sessionFor(database, await addAccount(database, { staffRole: 'moderator' }));
}

export interface Submitted {
  readonly listingId: string;
  readonly revisionId: string;
}

/** Hands in a new listing, or with `listingId` an edit of one. */
export async function submit(
  database: Database,
  provider: Provider,
  facts: ListingFacts,
  { listingId, now = new Date('2026-11-22T09:30:00.000Z') }: { readonly listingId?: string; readonly now?: Date } = {},
): Promise<Submitted> {
  const id = listingId ?? newId('lst');
  const revisionId = newId('rev');
  const number = (await lastRevisionNumber(database, id)) + 1;
  const given = { listingId: id, revisionId, number, slug: 'unused', source: 'person', now } as const;
  const made = rowsOfFacts(facts, { ...given, authoredBy: provider.accountId });
  const submission = {
    ...made,
    licences: facts.licences,
    isNew: listingId === undefined,
    organizationId: provider.organizationId,
    submittedBy: provider.accountId,
  };
  await atomically(database, await receiveSubmission(database, submission, { now, newId }));
  return { listingId: id, revisionId };
}

/** @returns a moderator's request as the review's page would send it now */
export function asSeen(database: Database, who: Moderator, revisionId: string): ReviewRequest {
  const version = database.sqlite.prepare('select version from review where revision_id = ?').pluck().get(revisionId);
  const linkFor = (language: string, slug: string) => `https://staff.example/${language}/portal/listings/${slug}`;
  return { who, revisionId, version: typeof version === 'number' ? version : 0, linkFor };
}
