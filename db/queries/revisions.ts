import { eq, inArray } from 'drizzle-orm';
import type { Database } from '../open.server';
import type { RevisionRows } from '../revision-rows';
import { channel } from '../schema/channel';
import { evidence, evidenceField } from '../schema/evidence';
import { listing, revision } from '../schema/listing';
import { place } from '../schema/place';
import {
  revisionAudience,
  revisionCountry,
  revisionLanguage,
  revisionRegion,
  revisionSituation,
} from '../schema/revision-facts';

/** The public rows of several revisions, in the order given. Ids that are not there are left out. */
export async function readRevisions({ drizzle }: Database, revisionIds: readonly string[]): Promise<RevisionRows[]> {
  if (revisionIds.length === 0) return [];
  const ids = [...revisionIds];
  const factsIn = <Table extends PositionedTable>(table: Table) =>
    drizzle.select().from(table).where(inArray(table.revisionId, ids)).orderBy(table.position);
  const main = await drizzle
    .select({ revision, listing: { id: listing.id, slug: listing.slug } })
    .from(revision)
    .innerJoin(listing, eq(listing.id, revision.listingId))
    .where(inArray(revision.id, ids));
  const audiences = byRevision(await factsIn(revisionAudience));
  const countries = byRevision(await factsIn(revisionCountry));
  const regions = byRevision(await factsIn(revisionRegion));
  const languages = byRevision(await factsIn(revisionLanguage));
  const situations = byRevision(await factsIn(revisionSituation));
  const channels = byRevision(await factsIn(channel));
  const sources = byRevision(await factsIn(evidence));
  const fields = byRevision(await factsIn(evidenceField));
  const places = byRevision(await drizzle.select().from(place).where(inArray(place.revisionId, ids)));
  const byId = new Map(main.map((row) => [row.revision.id, row]));
  return ids.flatMap((id) => {
    const found = byId.get(id);
    if (!found) return [];
    return {
      ...found,
      audiences: audiences(id),
      countries: countries(id),
      regions: regions(id),
      languages: languages(id),
      situations: situations(id),
      channels: channels(id),
      place: places(id)[0] ?? null,
      evidence: sources(id),
      evidenceFields: fields(id),
    };
  });
}

type PositionedTable =
  | typeof revisionAudience
  | typeof revisionCountry
  | typeof revisionRegion
  | typeof revisionLanguage
  | typeof revisionSituation
  | typeof channel
  | typeof evidence
  | typeof evidenceField;

function byRevision<Row extends { revisionId: string }>(rows: readonly Row[]): (revisionId: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.revisionId);
    if (group) group.push(row);
    else groups.set(row.revisionId, [row]);
  }
  return (revisionId) => groups.get(revisionId) ?? [];
}
