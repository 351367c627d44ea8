import type { PublishedListing } from '~/domain/listing/listing';
import { matchesRegister, type RegisterEntry, registerCandidateOf } from '~/domain/register/matches-register';
import type { Statement } from '~db/atomically';
import { audit } from '~db/audit';
import { insertRevisions } from '~db/insert-revisions';
import type { Database } from '~db/open.server';
import { publishRevision } from '~db/publish-revision';
import { listingOfSlug } from '~db/queries/imports';
import { registerInForce } from '~db/queries/register';
import type { RevisionRows } from '~db/revision-rows';
import { rowsOfFacts } from '~db/rows-of-facts';
import { listing } from '~db/schema/listing';
import { organizationOfImport } from './organization-of-import.server';
import type { Stamp } from './stamp';

type OwnListing = Omit<PublishedListing, 'id'>;

export type PublishAnswer =
  | { readonly state: 'new'; readonly listingId: string; readonly statements: Statement[] }
  /** It stands here already, word for word. */
  | { readonly state: 'same' }
  /** A listing bears this slug: what stands here is never overwritten. */
  | { readonly state: 'slugKnown' }
  /** The service asked not to be listed. */
  | { readonly state: 'neverList' };

export interface Publisher {
  publish(own: OwnListing, stamp: Stamp): Promise<PublishAnswer>;
  /** To be called once the statements of a slice were run, or were not. */
  forget(): void;
}

/** Publishes listings of another Waymark as they stood there, where the slug is free. */
export async function createPublisher(database: Database, runId: string): Promise<Publisher> {
  const register = await registerInForce(database);
  const standing = listingOfSlug(database);
  const slugs = new Set<string>();
  const organizations = new Map<string, string>();
  return {
    publish: async (own, stamp) => {
      const refused = refusalOf(own, register, slugs, standing);
      if (refused !== null) return { state: refused };
      slugs.add(own.slug);
      const belongsTo = await organizationOf(database, own.operator, organizations, stamp);
      const listingId = stamp.newId('lst');
      const statements = [
        ...belongsTo.statements,
        ...listingStatements(database, own, { listingId, organizationId: belongsTo.id, runId }, stamp),
      ];
      return { state: 'new', listingId, statements };
    },
    forget: () => {
      slugs.clear();
      organizations.clear();
    },
  };
}

function refusalOf(
  own: OwnListing,
  register: readonly RegisterEntry[],
  slugs: ReadonlySet<string>,
  standing: (slug: string) => { readonly document: string | null } | null,
): 'same' | 'slugKnown' | 'neverList' | null {
  const found = slugs.has(own.slug) ? { document: null } : standing(own.slug);
  if (found !== null) return found.document !== null && saysTheSame(found.document, own) ? 'same' : 'slugKnown';
  return matchesRegister(register, registerCandidateOf(own)).length > 0 ? 'neverList' : null;
}

function saysTheSame(document: string, own: OwnListing): boolean {
  const { id: _, ...listed } = JSON.parse(document) as PublishedListing;
  return sorted(listed) === sorted(own);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Organisations made within one slice are not to be found in the database yet. */
async function organizationOf(
  database: Database,
  operator: string | null,
  made: Map<string, string>,
  stamp: Stamp,
): Promise<{ readonly id: string | null; readonly statements: Statement[] }> {
  if (operator === null) return { id: null, statements: [] };
  const known = made.get(operator);
  if (known) return { id: known, statements: [] };
  const found = await organizationOfImport(database, operator, stamp);
  made.set(operator, found.id);
  return found;
}

function listingStatements(
  database: Database,
  own: OwnListing,
  given: { readonly listingId: string; readonly organizationId: string | null; readonly runId: string },
  stamp: Stamp,
): Statement[] {
  const { listingId, organizationId } = given;
  const rows = rowsOfOwn(own, listingId, stamp);
  const about = { actor: 'system', listingId, details: { import: given.runId } };
  const at = new Date(own.updatedAt);
  return [
    database.drizzle.insert(listing).values({
      id: listingId,
      slug: own.slug,
      state: 'draft',
      organizationId,
      version: 0,
      createdAt: stamp.now.toISOString(),
      updatedAt: stamp.now.toISOString(),
    }),
    ...insertRevisions(database, [rows]),
    // It was published there and then; here it only moves in.
    ...publishRevision(database, rows, at),
    audit(database, { ...about, action: 'listing-created' }, stamp),
    audit(database, { ...about, action: 'revision-published', revisionId: rows.revision.id }, stamp),
  ];
}

/**
 * What moderators looked up there, licences and notices of some days, has no people here who did: it stands in the public
 * document as it was, and is to be looked up again before the next revision.
 */
function rowsOfOwn(own: OwnListing, listingId: string, stamp: Stamp): RevisionRows {
  const { notices, licences, lastConfirmedOn, sourcesReadOn, nextCheckDueOn, updatedAt, slug, ...facts } = own;
  const stated = { ...facts, withheldPlace: null, withheldContacts: [], licences: [] };
  const revisionId = stamp.newId('rev');
  const given = { listingId, revisionId, number: 1, slug, source: 'import', authoredBy: null, now: stamp.now } as const;
  const { rows } = rowsOfFacts(stated, given);
  const dates = { lastConfirmedOn, sourcesReadOn, nextCheckDueOn, createdAt: new Date(updatedAt).toISOString() };
  return { ...rows, revision: { ...rows.revision, ...dates }, notices, licences };
}
