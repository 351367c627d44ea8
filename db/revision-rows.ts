import type { Channel, CheckedLicence, Evidence, PublicPlace, PublishedListing } from '~/domain/listing/listing';
import type { Notice } from '~/domain/notice/notice';
import type { channel } from './schema/channel';
import type { evidence, evidenceField } from './schema/evidence';
import type { listing, revision } from './schema/listing';
import type { place } from './schema/place';
import type {
  revisionAudience,
  revisionCountry,
  revisionLanguage,
  revisionRegion,
  revisionSituation,
} from './schema/revision-facts';

/** Everything public that a revision says, as it stands in the tables; lists in the order of their `position`. */
export interface RevisionRows {
  readonly listing: Pick<typeof listing.$inferSelect, 'id' | 'slug'>;
  readonly revision: typeof revision.$inferSelect;
  readonly audiences: (typeof revisionAudience.$inferSelect)[];
  readonly countries: (typeof revisionCountry.$inferSelect)[];
  readonly regions: (typeof revisionRegion.$inferSelect)[];
  readonly languages: (typeof revisionLanguage.$inferSelect)[];
  readonly situations: (typeof revisionSituation.$inferSelect)[];
  readonly channels: (typeof channel.$inferSelect)[];
  readonly place: typeof place.$inferSelect | null;
  readonly evidence: (typeof evidence.$inferSelect)[];
  readonly evidenceFields: (typeof evidenceField.$inferSelect)[];
  /** Of the listing, not of the revision: they hold whatever revision is published. */
  readonly notices: readonly Notice[];
  readonly licences: readonly CheckedLicence[];
}

/**
 * Puts a published revision together into what every page may know. Working notes and withheld places are not among the
 * rows it takes, so they cannot get in.
 */
export function publishedListingOf(rows: RevisionRows): PublishedListing {
  const { listing, revision } = rows;
  return {
    id: listing.id,
    slug: listing.slug,
    name: revision.name,
    nativeName: revision.nativeName,
    operator: revision.operator,
    kind: revision.kind,
    summary: revision.summary,
    textLanguage: revision.textLanguage,
    audiences: rows.audiences.map((row) => row.audience),
    reach: revision.reach,
    countries: rows.countries.map((row) => row.country),
    regions: rows.regions.map((row) => row.region),
    languages: rows.languages.map((row) => row.language),
    channels: rows.channels.map(channelOf),
    place: rows.place && placeOf(rows.place),
    cost: revision.cost,
    anonymous: revision.anonymous,
    confidentiality: revision.confidentiality,
    situations: rows.situations.length > 0 ? rows.situations.map((row) => row.situation) : null,
    minimumAge: revision.minimumAge,
    maximumAge: revision.maximumAge,
    referralNeeded: revision.referralNeeded,
    website: revision.website,
    evidence: rows.evidence.map((row) => evidenceOf(row, rows.evidenceFields)),
    notices: rows.notices,
    licences: rows.licences,
    confidence: revision.confidence,
    lastConfirmedOn: revision.lastConfirmedOn,
    sourcesReadOn: revision.sourcesReadOn,
    nextCheckDueOn: revision.nextCheckDueOn,
    updatedAt: revision.publishedAt ?? revision.createdAt,
  };
}

function channelOf(row: RevisionRows['channels'][number]): Channel {
  const { asksName, seesNumberOrAddress, keeps, passesOn } = row;
  const nothingSaid = asksName === null && seesNumberOrAddress === null && keeps === null && passesOn === null;
  return {
    type: row.type,
    value: row.value,
    display: row.display,
    cost: row.cost,
    shortCode: row.shortCode,
    opening: row.openingSpec === null ? null : { spec: row.openingSpec, zone: row.openingZone },
    hoursNote: row.hoursNote,
    confidentiality: nothingSaid ? null : { asksName, seesNumberOrAddress, keeps, passesOn },
  };
}

/** The columns of a way of making contact: `channelOf` the other way round. */
export function channelColumns({ opening, confidentiality, ...columns }: Channel) {
  return {
    ...columns,
    openingSpec: opening?.spec ?? null,
    openingZone: opening?.zone ?? null,
    asksName: confidentiality?.asksName ?? null,
    seesNumberOrAddress: confidentiality?.seesNumberOrAddress ?? null,
    keeps: confidentiality?.keeps ?? null,
    passesOn: confidentiality?.passesOn ?? null,
  };
}

function placeOf({ revisionId: _, ...place }: NonNullable<RevisionRows['place']>): PublicPlace {
  return place;
}

function evidenceOf(row: RevisionRows['evidence'][number], fields: RevisionRows['evidenceFields']): Evidence {
  return {
    fields: fields.filter((field) => field.evidencePosition === row.position).map((field) => field.field),
    url: row.url,
    asOf: row.asOf,
    confidence: row.confidence,
  };
}
