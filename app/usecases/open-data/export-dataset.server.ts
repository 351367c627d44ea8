import type { PublishedListing } from '~/domain/listing/listing';
import type { ExportFormat } from '~/domain/open-data/export-files';
import { humanCsvHead, humanCsvLine } from '~/standards/exports/human-csv';
import { betweenServices, type DatasetFacts, dumpBeginning, dumpEnd } from '~/standards/exports/json-dump';
import type { HsdsContext, HsdsService } from '~/standards/hsds/hsds-types';
import { hsdsService } from '~/standards/hsds/service';
import type { Database } from '~db/open.server';
import { datasetVersion } from '~db/queries/dataset';
import { lastChange, publishedCount } from '~db/queries/published-dataset';
import { publishedListingsAfter } from '~db/queries/published-listings';
import type { FileText } from '../file-shelf.server';
import { packagePieces } from './export-package.server';

/** Listings read, and held, at once. */
const atOnce = 100;
/** Milliseconds of work before waiting requests go first. */
const oneTurn = 10;

/** A listing, with what HSDS makes of it where a format wants that. */
export class ExportedListing {
  #service: HsdsService | undefined;

  constructor(
    readonly listing: PublishedListing,
    private readonly context: HsdsContext,
  ) {}

  get service(): HsdsService {
    this.#service ??= hsdsService(this.listing, this.context);
    return this.#service;
  }
}

/** Hears of every record before it is written; what it throws ends the export. */
export type Watch = (record: ExportedListing) => void;

/** How an export is made. */
export interface ExportFrame {
  readonly siteName: string;
  /** Public origin of the site, without trailing slash. */
  readonly origin: string;
  /** A folder for work in between, empty and its own. */
  readonly workFolder: string;
  readonly watch?: Watch;
}

/** An export, begun. */
export interface BegunExport extends FileText {
  readonly services: number;
}

/**
 * Writes every published listing, by slug, in one of the formats. The same data give the same bytes on every day: the day of
 * the last change stands for today wherever HSDS wants one. Nothing is ever held whole.
 */
export async function exportDataset(
  { database }: { readonly database: Database },
  format: ExportFormat,
  frame: ExportFrame,
): Promise<BegunExport> {
  const version = datasetVersion(database);
  const services = await publishedCount(database);
  // A directory without any listing has no day; the first day there is stands for it.
  const changedOn = ((await lastChange(database)) ?? '1970-01-01').slice(0, 10);
  const { siteName, origin } = frame;
  const facts: DatasetFacts = { siteName, origin, changedOn, services };
  const context: HsdsContext = { origin, now: new Date(`${changedOn}T00:00:00Z`) };
  const records = () => exportedListings(database, context, frame.watch ?? (() => {}));
  return { version, changedOn, services, pieces: piecesOf[format](records, facts, frame.workFolder) };
}

type Pieces = (
  records: () => AsyncGenerator<ExportedListing>,
  facts: DatasetFacts,
  workFolder: string,
) => AsyncIterable<string | Uint8Array>;

const piecesOf: Readonly<Record<ExportFormat, Pieces>> = {
  async *ndjson(records) {
    for await (const { service } of records()) yield `${JSON.stringify(service)}\n`;
  },
  async *json(records, facts) {
    yield dumpBeginning(facts);
    let between = '';
    for await (const { service } of records()) {
      yield between + JSON.stringify(service);
      between = betweenServices;
    }
    yield dumpEnd(facts.origin);
  },
  async *csv(records, { origin }) {
    yield humanCsvHead();
    for await (const { listing } of records()) yield humanCsvLine(listing, origin);
  },
  hsds: packagePieces,
};

async function* exportedListings(
  database: Database,
  context: HsdsContext,
  watch: Watch,
): AsyncGenerator<ExportedListing> {
  let begun = performance.now();
  let slug = '';
  for (;;) {
    const listings = await publishedListingsAfter(database, slug, atOnce);
    for (const listing of listings) {
      const record = new ExportedListing(listing, context);
      watch(record);
      yield record;
      slug = listing.slug;
      if (performance.now() - begun < oneTurn) continue;
      await turn();
      begun = performance.now();
    }
    if (listings.length < atOnce) return;
  }
}

/** Lets waiting requests go first. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
