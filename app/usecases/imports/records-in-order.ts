import type { IncomingRecord, RefusedRecord } from '~/domain/import/incoming-service';
import { incomingOfHsds, type ReadRecord } from '~/standards/hsds/reading/incoming-of-hsds';

/** @returns what a record of HSDS came to */
export function recordOfHsds(found: Readonly<Record<string, unknown>>, place: string): IncomingRecord {
  return recordOf(incomingOfHsds(found), place);
}

export function recordOf(read: ReadRecord, place: string): IncomingRecord {
  if (read.service !== undefined) return { service: read.service, place };
  const { refusal, externalId, name } = read;
  return refused({ refusal, externalId, name, place });
}

export function refused(record: RefusedRecord): IncomingRecord {
  return { refused: record, place: record.place };
}

/** A row of which nothing is known but that it could not be read. */
export function refusedRow(refusal: RefusedRecord['refusal'], place: string): IncomingRecord {
  return refused({ refusal, externalId: null, name: null, place });
}

/**
 * Passes over what an interrupted run has stored, and refuses the second record with an id: the first one stands.
 * @param from records to pass over
 */
export async function* inOrder(records: AsyncIterable<IncomingRecord>, from: number): AsyncGenerator<IncomingRecord> {
  const seen = new Set<string>();
  let position = 0;
  for await (const record of records) {
    const once = seenOnce(record, seen);
    if (position >= from) yield once;
    position += 1;
  }
}

function seenOnce(record: IncomingRecord, seen: Set<string>): IncomingRecord {
  if (record.service === undefined) return record;
  const { externalId, name } = record.service;
  if (seen.has(externalId)) return refused({ refusal: 'idTwice', externalId, name, place: record.place });
  seen.add(externalId);
  return record;
}
