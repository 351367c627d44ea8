import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Database } from '../open.server';
import type { RevisionRows } from '../revision-rows';
import { channel } from '../schema/channel';
import { evidence, evidenceField } from '../schema/evidence';
import { listing, revision } from '../schema/listing';
import { place } from '../schema/place';
import { licence } from '../schema/review';
import {
  revisionAudience,
  revisionCountry,
  revisionLanguage,
  revisionRegion,
  revisionSituation,
} from '../schema/revision-facts';
import { listingNotice } from '../schema/upkeep';

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
  const listingIds = [...new Set(main.map((row) => row.listing.id))];
  const notices = byListing(
    await drizzle
      .select({
        listingId: listingNotice.listingId,
        kind: listingNotice.kind,
        text: listingNotice.text,
        fromOn: listingNotice.fromOn,
        untilOn: listingNotice.untilOn,
      })
      .from(listingNotice)
      .where(and(inArray(listingNotice.listingId, listingIds), isNull(listingNotice.endedAt)))
      .orderBy(asc(listingNotice.fromOn)),
  );
  const licences = byListing(
    await drizzle
      .select({
        listingId: licence.listingId,
        register: licence.register,
        registerUrl: licence.registerUrl,
        checkedOn: licence.checkedOn,
      })
      .from(licence)
      .where(and(inArray(licence.listingId, listingIds), eq(licence.state, 'verified'))),
  );
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
      notices: notices(found.listing.id).map(({ listingId: _, ...notice }) => notice),
      licences: licences(found.listing.id).map(({ listingId: _, checkedOn, ...rest }) => ({
        ...rest,
        checkedOn: checkedOn ?? '',
      })),
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
  return grouped(rows, (row) => row.revisionId);
}

function byListing<Row extends { listingId: string }>(rows: readonly Row[]): (listingId: string) => Row[] {
  return grouped(rows, (row) => row.listingId);
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return (key) => groups.get(key) ?? [];
}
