import type { HsdsTaxonomy, HsdsTaxonomyTerm } from '../hsds/hsds-types';
import { hsdsVersion, profileAddress, profileVersion } from '../hsds/profile';
import { taxonomies, taxonomyTerms } from '../hsds/taxonomies';
import { licenceOfData } from './licence';

/** What an export says of itself. Nothing in it changes while the data stay the same. */
export interface DatasetFacts {
  readonly siteName: string;
  /** Public origin of the site, without trailing slash. */
  readonly origin: string;
  /** `YYYY-MM-DD` of the last change. */
  readonly changedOn: string;
  readonly services: number;
}

/** What stands at the head of the dump. */
export interface DumpMetadata {
  readonly title: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly date: string;
  readonly licence: string;
  readonly licence_url: string;
  readonly credit: string;
  readonly hsds_version: string;
  readonly profile: string;
  readonly profile_version: string;
  readonly total_services: number;
}

/** The dump as a type, for whoever reads one. */
export interface JsonDump {
  readonly metadata: DumpMetadata;
  readonly services: readonly unknown[];
  readonly taxonomies: readonly HsdsTaxonomy[];
  readonly taxonomy_terms: readonly HsdsTaxonomyTerm[];
}

export function dumpMetadata({ siteName, origin, changedOn, services }: DatasetFacts): DumpMetadata {
  return {
    title: `${siteName}: services`,
    publisher: siteName,
    homepage: `${origin}/data`,
    date: changedOn,
    licence: licenceOfData.name,
    licence_url: licenceOfData.address,
    credit: licenceOfData.credit,
    hsds_version: hsdsVersion,
    profile: profileAddress(origin),
    profile_version: profileVersion,
    total_services: services,
  };
}

/** The dump up to its first service. Services follow as JSON texts with `betweenServices` between them. */
export function dumpBeginning(facts: DatasetFacts): string {
  return `{"metadata":${JSON.stringify(dumpMetadata(facts))},\n"services":[\n`;
}

export const betweenServices = ',\n';

/** The dump from its last service on. @param origin public origin of the site, without trailing slash */
export function dumpEnd(origin: string): string {
  const terms = JSON.stringify(taxonomyTerms(origin));
  return `\n],\n"taxonomies":${JSON.stringify(taxonomies(origin))},\n"taxonomy_terms":${terms}}\n`;
}
