import type { Statement } from './atomically';
import { insertRows } from './insert-rows';
import type { Database } from './open.server';
import type { RevisionRows } from './revision-rows';
import { channel } from './schema/channel';
import { evidence, evidenceField } from './schema/evidence';
import { revision } from './schema/listing';
import { place } from './schema/place';
import {
  revisionAudience,
  revisionCountry,
  revisionLanguage,
  revisionRegion,
  revisionSituation,
} from './schema/revision-facts';

/** Statements that add revisions with all their facts. The listings they belong to must exist. */
export function insertRevisions(database: Database, revisions: readonly RevisionRows[]): Statement[] {
  return [
    ...insertRows(
      database,
      revision,
      revisions.map((rows) => rows.revision),
    ),
    ...insertRows(
      database,
      revisionAudience,
      revisions.flatMap((rows) => rows.audiences),
    ),
    ...insertRows(
      database,
      revisionCountry,
      revisions.flatMap((rows) => rows.countries),
    ),
    ...insertRows(
      database,
      revisionRegion,
      revisions.flatMap((rows) => rows.regions),
    ),
    ...insertRows(
      database,
      revisionLanguage,
      revisions.flatMap((rows) => rows.languages),
    ),
    ...insertRows(
      database,
      revisionSituation,
      revisions.flatMap((rows) => rows.situations),
    ),
    ...insertRows(
      database,
      channel,
      revisions.flatMap((rows) => rows.channels),
    ),
    ...insertRows(
      database,
      place,
      revisions.flatMap((rows) => rows.place ?? []),
    ),
    ...insertRows(
      database,
      evidence,
      revisions.flatMap((rows) => rows.evidence),
    ),
    ...insertRows(
      database,
      evidenceField,
      revisions.flatMap((rows) => rows.evidenceFields),
    ),
  ];
}
