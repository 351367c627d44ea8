import { type ExportFormat, exportFiles, exportFormats } from '~/domain/open-data/export-files';
import { licenceOfData } from '~/standards/exports/licence';
import { hsdsVersion, profileVersion } from '~/standards/hsds/profile';
import { datasetJsonLd } from '~/standards/json-ld/dataset-json-ld';
import { jsonLdText } from '~/standards/json-ld/listing-json-ld';
import { type OpenDataChange, openDataChanges } from '~/standards/open-data-changes';
import type { Database } from '~db/open.server';
import { datasetVersion } from '~db/queries/dataset';
import { lastChange, publishedCount } from '~db/queries/published-dataset';
import type { Directory } from '../directory.server';
import type { ExportDesk } from './export-desk.server';

/** A file under `/exports/`. */
export interface DataFile {
  readonly format: ExportFormat;
  readonly name: string;
  /** Null while it is being made. */
  readonly made: { readonly bytes: number; readonly sha256: string } | null;
}

/** What the page about the open data shows. */
export interface DataPage {
  readonly services: number;
  /** `YYYY-MM-DD` of the last change; null where nothing was ever published. */
  readonly changedOn: string | null;
  /** Version of the dataset: rises with every change. */
  readonly version: number;
  readonly hsdsVersion: string;
  readonly profileVersion: string;
  readonly licence: { readonly name: string; readonly address: string; readonly credit: string };
  readonly files: readonly DataFile[];
  readonly changes: readonly OpenDataChange[];
  /** For search engines, escaped for a `<script type="application/ld+json">`. */
  readonly jsonLd: string;
}

/**
 * What there is of open data now. Files that do not lie ready are begun, and nobody waits for them.
 * @param site its shown name, its public origin without trailing slash, and a sentence on the data in the page's language
 */
export async function readDataPage(
  { database }: Pick<Directory, 'database'>,
  desk: Pick<ExportDesk, 'look'>,
  site: { readonly siteName: string; readonly origin: string; readonly description: string },
): Promise<DataPage> {
  const { services, changedOn, version } = await readState(database);
  const files = exportFormats.map((format) => {
    const made = desk.look(format);
    return { format, name: exportFiles[format].name, made: made && { bytes: made.bytes, sha256: made.sha256 } };
  });
  const jsonLd = datasetJsonLd({
    ...site,
    changedOn: changedOn ?? '1970-01-01',
    version: String(version),
    files: files.map(({ format, name, made }) => ({
      address: `${site.origin}/exports/${name}`,
      type: exportFiles[format].type,
      made,
    })),
  });
  return {
    services,
    changedOn,
    version,
    hsdsVersion,
    profileVersion,
    licence: { name: licenceOfData.name, address: licenceOfData.address, credit: licenceOfData.credit },
    files,
    changes: openDataChanges,
    jsonLd: jsonLdText(jsonLd),
  };
}

type DataState = Pick<DataPage, 'services' | 'changedOn' | 'version'>;

/** Counting looks at every listing, so it is done once a version. */
const states = new WeakMap<Database, DataState>();

async function readState(database: Database): Promise<DataState> {
  const version = datasetVersion(database);
  const known = states.get(database);
  if (known?.version === version) return known;
  const last = await lastChange(database);
  const state = { version, services: await publishedCount(database), changedOn: last?.slice(0, 10) ?? null };
  states.set(database, state);
  return state;
}
