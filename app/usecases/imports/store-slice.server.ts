import type { IncomingRecord, IncomingService } from '~/domain/import/incoming-service';
import type { ReportedRow } from '~/domain/import/row-outcome';
import { contentToStore, termsOf } from '~/domain/import/stored-content';
import type { Statement } from '~db/atomically';
import type { KnownService, ServiceToWrite, ServiceWriter } from '~db/queries/imports';
import type { Publisher } from './publish-own.server';
import type { Stamp } from './stamp';

/** What a slice of records comes to. */
export interface StoredSlice {
  readonly rows: readonly ReportedRow[];
  /** To be run together with the run's new position. */
  readonly statements: readonly Statement[];
  /** Refused records that do not even say which service they are: what is missing then cannot be told. */
  readonly unnamed: number;
  /** Terms that services of the slice carry, each once. */
  readonly terms: readonly string[];
}

interface Desk {
  readonly writer: ServiceWriter;
  readonly runId: string;
  /** Null where everything becomes a draft. */
  readonly publisher: Publisher | null;
  readonly stamp: Stamp;
}

type Decided = Pick<ReportedRow, 'outcome'> & {
  readonly statements: readonly Statement[];
  readonly problem?: string;
};

/**
 * Compares the next records of an input with what is known of them. Writes nothing by itself.
 *
 * @param from number of the first of them in the input, from 1
 */
export async function storeSlice(desk: Desk, records: readonly IncomingRecord[], from: number): Promise<StoredSlice> {
  const { writer } = desk;
  const known = writer.known(records.flatMap((record) => idOf(record) ?? []));
  const seen = new Set<string>();
  const terms = new Map<string, number>();
  const rows: ReportedRow[] = [];
  const statements: Statement[] = [];
  let unnamed = 0;
  for (const [index, record] of records.entries()) {
    const number = from + index;
    const { place } = record;
    if (record.refused) {
      const { refusal, externalId, name } = record.refused;
      rows.push({ number, place, externalId, name, outcome: 'refused', problems: [[refusal, record.refused.place]] });
      if (externalId === null) unnamed += 1;
      else if (known.has(externalId)) statements.push(writer.touch(externalId));
      continue;
    }
    const { service } = record;
    const { externalId, name, problems } = service;
    const before = known.get(externalId);
    if (seen.has(externalId) || before?.lastRunId === desk.runId) {
      rows.push({ number, place, externalId, name, outcome: 'refused', problems: [['idTwice', place]] });
      continue;
    }
    seen.add(externalId);
    const decided = await decide(desk, service, before);
    statements.push(...decided.statements);
    for (const key of termKeys(service)) terms.set(key, (terms.get(key) ?? 0) + 1);
    const said = decided.problem ? [...problems, [decided.problem, place] as const] : problems;
    rows.push({ number, place, externalId, name, outcome: decided.outcome, problems: said });
  }
  for (const [key, services] of terms) {
    const { taxonomy, term } = termOfKey(key);
    statements.push(writer.countTerm(taxonomy, term, services));
  }
  return { rows, statements, unnamed, terms: [...terms.keys()] };
}

async function decide(
  { writer, publisher, stamp }: Desk,
  service: IncomingService,
  before: KnownService | undefined,
): Promise<Decided> {
  if (before?.hash === service.hash) {
    const provenance = JSON.stringify(service.provenance);
    return { outcome: 'same', statements: [writer.seen({ externalId: service.externalId, provenance })] };
  }
  const written = toWrite(service);
  if (before !== undefined) return { outcome: 'changed', statements: [writer.change(written)] };
  if (publisher === null) return { outcome: 'added', statements: [writer.add(written, null)] };
  if (!service.ownListing) return { outcome: 'added', statements: [writer.add(written, null)], problem: 'leftDraft' };
  const answer = await publisher.publish(service.ownListing, stamp);
  if (answer.state === 'same') return { outcome: 'same', statements: [] };
  if (answer.state !== 'new') return { outcome: 'refused', statements: [], problem: answer.state };
  const { listingId, statements } = answer;
  return { outcome: 'added', statements: [...statements, writer.add(written, { listingId })] };
}

function toWrite(service: IncomingService): ServiceToWrite {
  return {
    externalId: service.externalId,
    hash: service.hash,
    name: service.name,
    content: JSON.stringify(contentToStore(service)),
    provenance: JSON.stringify(service.provenance),
    problems: JSON.stringify(service.problems),
  };
}

function idOf(record: IncomingRecord): string | null {
  return record.refused ? record.refused.externalId : record.service.externalId;
}

const separator = '\u0000';

function termKeys(service: IncomingService): string[] {
  return termsOf(contentToStore({ content: {}, terms: service.terms })).map(
    ({ taxonomy, term }) => `${taxonomy}${separator}${term}`,
  );
}

function termOfKey(key: string): { readonly taxonomy: string; readonly term: string } {
  const [taxonomy = '', term = ''] = key.split(separator);
  return { taxonomy, term };
}
