import type { PublishedListing } from '~/domain/listing/listing';
import type { HsdsAttribute } from './hsds-types';
import { hsdsId } from './ids';
import { type TermName, taxonomyTerm, termsOfListing } from './taxonomies';

/** An attribute whose value is a sentence of the service, not a mere yes. */
interface Statement {
  readonly code: 'confidentiality-statement' | 'records-kept' | 'disclosure-trigger';
  /** Which way of making contact it is about; null for the whole service. */
  readonly channel: string | null;
  readonly value: string;
}

/** The facts of a listing that our taxonomies have terms for, and its statements on confidentiality as values of theirs. */
export function attributesOf(listing: PublishedListing, origin: string): HsdsAttribute[] {
  const plain = termsOfListing(listing).filter(({ facet }) => facet !== 'disclosure');
  return [
    ...plain.map((term) => plainAttribute(listing.slug, term, origin)),
    ...statementsOf(listing).map((statement) => statementAttribute(listing.slug, statement, origin)),
  ];
}

function plainAttribute(slug: string, term: TermName, origin: string): HsdsAttribute {
  const { facet, code } = term;
  return { id: hsdsId('attribute', slug, facet, code), value: code, taxonomy_term: taxonomyTerm(origin, term) };
}

function statementAttribute(slug: string, { code, channel, value }: Statement, origin: string): HsdsAttribute {
  const term = taxonomyTerm(origin, { facet: 'disclosure', code });
  return {
    id: hsdsId('attribute', slug, 'disclosure', code, channel ?? '', value),
    label: channel === null ? term.name : `${term.name}: ${channel}`,
    value,
    taxonomy_term: term,
  };
}

function statementsOf({ confidentiality, channels }: PublishedListing): Statement[] {
  const ofService: Statement[] =
    confidentiality === null ? [] : [{ code: 'confidentiality-statement', channel: null, value: confidentiality }];
  const ofChannels = channels.flatMap(({ type, confidentiality: told }): Statement[] => [
    ...(told?.keeps ? [{ code: 'records-kept' as const, channel: type, value: told.keeps }] : []),
    ...(told?.passesOn ? [{ code: 'disclosure-trigger' as const, channel: type, value: told.passesOn }] : []),
  ]);
  const byWords = new Map(ofChannels.map((each) => [JSON.stringify(each), each]));
  return [...ofService, ...byWords.values()];
}
