import { licenceOfData } from '../exports/licence';
import type { JsonLd } from './listing-json-ld';

/** A file of the dataset. */
export interface DatasetFile {
  readonly address: string;
  readonly type: string;
  /** Null while it is being made. */
  readonly made: { readonly bytes: number; readonly sha256: string } | null;
}

/** What the page about the open data says of them. */
export interface DescribedDataset {
  readonly siteName: string;
  /** Public origin of the site, without trailing slash. */
  readonly origin: string;
  /** One sentence, in the page's language. */
  readonly description: string;
  /** `YYYY-MM-DD` */
  readonly changedOn: string;
  readonly version: string;
  readonly files: readonly DatasetFile[];
}

/**
 * The dataset for search engines of data, in schema.org's words.
 * @returns an object to serialise with `<` escaped, see `jsonLdText`
 */
export function datasetJsonLd(dataset: DescribedDataset): JsonLd {
  const { siteName, origin, files } = dataset;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/data`,
    url: `${origin}/data`,
    name: `${siteName}: services`,
    description: dataset.description,
    license: licenceOfData.address,
    creator: { '@type': 'Organization', name: siteName, url: origin },
    creditText: licenceOfData.credit,
    isAccessibleForFree: true,
    dateModified: dataset.changedOn,
    version: dataset.version,
    distribution: files.map(({ address, type, made }) => ({
      '@type': 'DataDownload',
      contentUrl: address,
      encodingFormat: type.replace(/;.*/, ''),
      ...(made && { contentSize: `${made.bytes} B`, sha256: made.sha256 }),
    })),
  };
}
