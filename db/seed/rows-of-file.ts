import type { NewId } from '../new-id';
import { channelColumns, type RevisionRows } from '../revision-rows';
import type { moderationNote } from '../schema/evidence';
import type { RevisionState } from '../schema/listing';
import type { placePrivate } from '../schema/place';
import type { ListingFile } from './listing-file';
import type { SeedListing } from './read-seed';

/** A seed file turned into table rows; `withheldPlace` and `notes` are never public. */
export interface SeedRows {
  readonly rows: RevisionRows;
  readonly withheldPlace: typeof placePrivate.$inferInsert | null;
  readonly notes: (typeof moderationNote.$inferInsert)[];
}

export interface NewRevision {
  readonly listingId: string;
  readonly revisionId: string;
  readonly number: number;
  readonly state: RevisionState;
  /** ISO instant. */
  readonly now: string;
  readonly newId: NewId;
}

/** The rows of a new revision that says what a seed file says. */
export function rowsOfFile({ file, hash }: SeedListing, revision: NewRevision): SeedRows {
  const { revisionId } = revision;
  const numbered = <Value, Row>(values: readonly Value[], row: (value: Value) => Row) =>
    values.map((value, position) => ({ revisionId, position, ...row(value) }));
  const rows: RevisionRows = {
    listing: { id: revision.listingId, slug: file.slug },
    revision: revisionRow(file, hash, revision),
    audiences: numbered(file.audiences, (audience) => ({ audience })),
    countries: numbered(file.countries, (country) => ({ country })),
    regions: numbered(file.regions, (region) => ({ region })),
    languages: numbered(file.languages, (language) => ({ language })),
    situations: numbered(file.situations ?? [], (situation) => ({ situation })),
    channels: numbered(file.channels, channelColumns),
    place: file.place && placeRow(file.place, revisionId),
    evidence: numbered(file.evidence, ({ url, asOf, confidence }) => ({ url, asOf, confidence })),
    evidenceFields: file.evidence.flatMap((source, evidencePosition) =>
      numbered(source.fields, (field) => ({ evidencePosition, field })),
    ),
    // The seed writes only listings that no person has touched, and only people give these.
    notices: [],
    licences: [],
  };
  return { rows, withheldPlace: withheldPlaceOf(file.place, revisionId), notes: noteRows(file, revision) };
}

function revisionRow(file: ListingFile, hash: string, given: NewRevision): RevisionRows['revision'] {
  return {
    id: given.revisionId,
    listingId: given.listingId,
    number: given.number,
    state: given.state,
    source: 'seed',
    seedHash: hash,
    name: file.name,
    nativeName: file.nativeName,
    operator: file.operator,
    kind: file.kind,
    summary: file.summary,
    textLanguage: file.textLanguage,
    reach: file.reach,
    cost: file.cost,
    anonymous: file.anonymous,
    confidentiality: file.confidentiality,
    minimumAge: file.minimumAge,
    maximumAge: file.maximumAge,
    referralNeeded: file.referralNeeded,
    website: file.website,
    confidence: file.confidence,
    lastConfirmedOn: file.lastConfirmedOn,
    sourcesReadOn: file.sourcesReadOn,
    nextCheckDueOn: file.nextCheckDueOn,
    createdAt: given.now,
    authoredBy: null,
    publishedAt: given.state === 'published' ? given.now : null,
  };
}

type FilePlace = NonNullable<ListingFile['place']>;

function placeRow(place: FilePlace, revisionId: string): NonNullable<RevisionRows['place']> {
  const full = place.visibility === 'full';
  return {
    revisionId,
    visibility: place.visibility,
    street: full ? place.street : null,
    locality: place.visibility === 'hidden' ? null : place.locality,
    region: place.region,
    postcode: full ? place.postcode : null,
    country: place.country,
    // Set from the gazetteer when the search catalogue is built.
    latitude: null,
    longitude: null,
  };
}

function withheldPlaceOf(place: FilePlace | null, revisionId: string): SeedRows['withheldPlace'] {
  if (!place || place.visibility === 'full') return null;
  const locality = place.visibility === 'hidden' ? place.locality : null;
  if (place.street === null && place.postcode === null && locality === null) return null;
  return { revisionId, street: place.street, locality, postcode: place.postcode };
}

function noteRows(file: ListingFile, { newId, listingId, revisionId, now }: NewRevision): SeedRows['notes'] {
  const { statusReason, notes, supports } = file.working;
  const texts = [
    { kind: 'status-reason' as const, note: statusReason, evidencePosition: null },
    { kind: 'note' as const, note: notes, evidencePosition: null },
    ...supports.map((note, evidencePosition) => ({ kind: 'source-supports' as const, note, evidencePosition })),
  ];
  return texts.flatMap(({ note, ...rest }) =>
    note === null ? [] : [{ id: newId('nte'), listingId, revisionId, createdAt: now, note, ...rest }],
  );
}
