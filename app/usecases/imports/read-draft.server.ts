import { factsOfContent } from '~/domain/import/content-facts';
import type { DraftView, SimilarListing } from '~/domain/import/draft-view';
import { termsOf } from '~/domain/import/stored-content';
import { type MeaningOf, noMeaning } from '~/domain/import/term-meaning';
import type { PublishedListing } from '~/domain/listing/listing';
import { errorsOfStep, factsOfForm } from '~/domain/listing-form/facts-of-form';
import { listingOfFacts } from '~/domain/listing-form/listing-of-facts';
import { type FormContent, stepIds } from '~/domain/listing-form/steps';
import { domainOf, isSharedHost, matchesRegister } from '~/domain/register/matches-register';
import { duplicateSuspects } from '~/domain/review/duplicates';
import { recognisableOf } from '~/domain/upload/same-service';
import type { Database } from '~db/open.server';
import { importedServiceOf, listingNamed, listingsAtHost, type ServiceRow } from '~db/queries/import-pages';
import { sourceById } from '~db/queries/imports';
import { registerInForce } from '~db/queries/register';
import { comparableListings } from '~db/queries/review-surroundings';
import { linkedListing } from './linked-listing.server';
import { meaningsOfSource, preparedDraft } from './prepared-draft.server';

/** @returns null where there is no such service */
export async function readDraft(database: Database, sourceId: string, externalId: string, now: Date) {
  const source = await sourceById(database, sourceId);
  const service = source && (await importedServiceOf(database, sourceId, externalId));
  if (!source || !service) return null;
  const content = await preparedDraft(database, source, service);
  const isFree = service.listingId === null;
  const draft: DraftView = {
    externalId: service.externalId,
    name: service.name,
    state: service.state,
    version: service.version,
    updatedAt: service.updatedAt,
    problems: service.problems,
    facts: factsOfContent(content),
    provenance: service.provenance,
    openTerms: openTerms(service, await meaningsOfSource(database, sourceId)),
    neverList: matchesRegister(await registerInForce(database), recognisableOf(mutable(content))).length > 0,
    similar: isFree ? await similarListings(database, content) : [],
    content,
    unfinished: stepIds.filter((step) => Object.keys(errorsOfStep(content, step)).length > 0),
    preview: isFree ? previewOf(content, now) : null,
    linked: isFree ? null : await linkedView(database, source, service),
  };
  return { source: { id: source.id, name: source.name, address: source.address }, draft };
}

function openTerms(service: ServiceRow, meaningOf: MeaningOf): DraftView['openTerms'] {
  return termsOf(service.content).filter(({ taxonomy, term }) => {
    const meaning = meaningOf(taxonomy, term);
    return meaning === null || (meaning !== noMeaning && !meaning.includes(':'));
  });
}

async function linkedView(
  database: Database,
  source: Parameters<typeof linkedListing>[1],
  service: ServiceRow,
): Promise<DraftView['linked']> {
  const named = await listingNamed(database, service.listingId ?? '');
  if (named === null) return null;
  const linked = await linkedListing(database, source, service);
  return {
    slug: named.slug,
    name: named.name,
    state: named.state,
    // What the source no longer has, it no longer says.
    differences: service.state === 'gone' ? [] : (linked?.differences ?? null),
    lastConfirmedOn: linked?.listing.lastConfirmedOn ?? null,
    sourcesReadOn: linked?.listing.sourcesReadOn ?? null,
    isBeingReviewed: linked?.isBeingReviewed ?? true,
    isSettled: service.hash === service.settledHash,
  };
}

function previewOf(content: FormContent, now: Date): PublishedListing | null {
  const reading = factsOfForm(content, null);
  if (!reading.ok) return null;
  const unborn = { id: '', slug: '', notices: [], licences: [] };
  return { ...listingOfFacts(reading.facts, { ...unborn, now }), lastConfirmedOn: null };
}

/** Listings with a like name, the same number, or a website at the same host: as uploads and reviews find them. */
async function similarListings(database: Database, content: FormContent): Promise<SimilarListing[]> {
  const { names, phones, addresses, locality } = recognisableOf(mutable(content));
  const others = await comparableListings(database, phones);
  const suspects = duplicateSuspects({ listingId: '', names, phones, locality: locality || null }, others);
  const found = new Map<string, SimilarListing>(
    suspects.map(({ other, by }) => [other.slug, { slug: other.slug, name: other.name, state: other.state, by }]),
  );
  const host = addresses[0] ? domainOf(addresses[0]) : null;
  if (host === null || isSharedHost(host)) return [...found.values()];
  for (const { website, ...listing } of await listingsAtHost(database, host)) {
    if (website === null || domainOf(website) !== host) continue;
    const known = found.get(listing.slug);
    found.set(listing.slug, { ...listing, by: [...(known?.by ?? []), 'website'] });
  }
  return [...found.values()].slice(0, 8);
}

const mutable = (content: FormContent) => content as Parameters<typeof recognisableOf>[0];
