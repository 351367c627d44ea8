import { addMonths } from '~/domain/freshness/calendar';
import type { ListingFacts } from '~/domain/listing-form/listing-facts';
import { channelColumns, type RevisionRows } from './revision-rows';
import type { RevisionSource, RevisionState } from './schema/listing';
import type { placePrivate } from './schema/place';
import type { channelWithheld } from './schema/upkeep';

/** What `rowsOfFacts` has to know besides the facts. */
export interface NewRevisionOfFacts {
  readonly listingId: string;
  readonly revisionId: string;
  /** 1, 2, 3 … within the listing. */
  readonly number: number;
  readonly slug: string;
  readonly source: Exclude<RevisionSource, 'seed'>;
  /** The account whose words these are; null for an import. */
  readonly authoredBy: string | null;
  /** Default `in-review`. */
  readonly state?: RevisionState;
  readonly now: Date;
}

export interface RowsOfFacts {
  readonly rows: RevisionRows;
  /** Never public; search and exports never read these tables. */
  readonly withheld: {
    readonly place: typeof placePrivate.$inferInsert | null;
    readonly channels: (typeof channelWithheld.$inferInsert)[];
  };
}

/** Months until a listing is asked about again. */
export const monthsUntilCheck = 6;

/**
 * Rows of a new revision that says what a form says. Who states facts confirms them: the dates count from today.
 * @returns the rows that may be published, and apart from them what is withheld
 */
export function rowsOfFacts(facts: ListingFacts, given: NewRevisionOfFacts): RowsOfFacts {
  const { revisionId } = given;
  const numbered = <Value, Row>(values: readonly Value[], row: (value: Value) => Row) =>
    values.map((value, position) => ({ revisionId, position, ...row(value) }));
  return {
    rows: {
      listing: { id: given.listingId, slug: given.slug },
      revision: revisionRow(facts, given),
      audiences: numbered(facts.audiences, (audience) => ({ audience })),
      countries: numbered(facts.countries, (country) => ({ country })),
      regions: numbered(facts.regions, (region) => ({ region })),
      languages: numbered(facts.languages, (language) => ({ language })),
      situations: numbered(facts.situations ?? [], (situation) => ({ situation })),
      channels: numbered(facts.channels, channelColumns),
      place: facts.place && { revisionId, ...facts.place },
      evidence: numbered(facts.evidence, ({ url, asOf, confidence }) => ({ url, asOf, confidence })),
      evidenceFields: facts.evidence.flatMap((source, evidencePosition) =>
        numbered(source.fields, (field) => ({ evidencePosition, field })),
      ),
      notices: [],
      licences: [],
    },
    withheld: {
      place: facts.place && facts.withheldPlace && { revisionId, ...facts.withheldPlace },
      channels: numbered(facts.withheldContacts, ({ type, value }) => ({ type, value })),
    },
  };
}

function revisionRow(facts: ListingFacts, given: NewRevisionOfFacts): RevisionRows['revision'] {
  const today = given.now.toISOString().slice(0, 10);
  return {
    id: given.revisionId,
    listingId: given.listingId,
    number: given.number,
    state: given.state ?? 'in-review',
    source: given.source,
    seedHash: null,
    name: facts.name,
    nativeName: facts.nativeName,
    operator: facts.operator,
    kind: facts.kind,
    summary: facts.summary,
    textLanguage: facts.textLanguage,
    reach: facts.reach,
    cost: facts.cost,
    anonymous: facts.anonymous,
    confidentiality: facts.confidentiality,
    minimumAge: facts.minimumAge,
    maximumAge: facts.maximumAge,
    referralNeeded: facts.referralNeeded,
    website: facts.website,
    confidence: facts.confidence,
    lastConfirmedOn: today,
    sourcesReadOn: today,
    nextCheckDueOn: addMonths(today, monthsUntilCheck),
    createdAt: given.now.toISOString(),
    authoredBy: given.authoredBy,
    publishedAt: null,
  };
}
