import type { ApiRecord } from '~/domain/open-data/api-answers';
import { isProblemSlug, problemKinds } from '~/domain/open-data/api-problems';
import {
  hsdsVersion,
  type ProfileFile,
  profileAddress,
  profileFiles,
  profilePatches,
  profileSchemas,
  profileVersion,
} from '~/standards/hsds/profile';
import { type HsdsSchemaFile, hsdsSchemas } from '~/standards/hsds/schemas';
import { ukVersion } from '~/standards/hsds/uk';
import { apiRoots, openApiDocument } from '~/standards/openapi/openapi';
import type { ApiStandard } from './api-source.server';
import { editionOfText } from './edition-of-text.server';

/** The site an answer is for: its public origin without trailing slash, and its shown name. */
export interface DescribedSite {
  readonly origin: string;
  readonly siteName: string;
}

const aboutUkProfile = 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md';

/** The answer at the root of an API. */
export function apiDetails(site: DescribedSite, standard: ApiStandard): ApiRecord {
  return kept(site, `details ${standard}`, () => detailsOf(site, standard));
}

/** The description of an API in OpenAPI 3.1. */
export function apiOpenApi(site: DescribedSite, standard: ApiStandard): ApiRecord {
  return kept(site, `openapi ${standard}`, () => openApiDocument(site, standard));
}

/** What the profile consists of, for a reader who comes to its address. */
export function apiProfile(site: DescribedSite): ApiRecord {
  return kept(site, 'profile', () => profileOf(site));
}

/** A merge patch of the profile; null where it has none of this name. */
export function apiProfilePatch(site: DescribedSite, file: string): ApiRecord | null {
  const files: readonly string[] = profileFiles;
  if (!files.includes(file)) return null;
  return kept(site, `patch ${file}`, () => profilePatches()[file as ProfileFile]);
}

/** A schema of HSDS with the profile merged in; null where HSDS has none of this name. */
export function apiProfileSchema(site: DescribedSite, file: string): ApiRecord | null {
  if (!Object.hasOwn(hsdsSchemas, file)) return null;
  return kept(site, `schema ${file}`, () => profileSchemas(site.origin)[file as HsdsSchemaFile]);
}

/** What a kind of problem means; null where there is none of this name. */
export function apiProblemKind(site: DescribedSite, slug: string): ApiRecord | null {
  if (!isProblemSlug(slug)) return null;
  return kept(site, `problem ${slug}`, () => ({ type: `${site.origin}/problems/${slug}`, ...problemKinds[slug] }));
}

/** Each is written once: they change with the program alone, and there are a few dozen of them. */
const written = new Map<string, ApiRecord>();

function kept({ origin, siteName }: DescribedSite, name: string, make: () => object): ApiRecord {
  const key = JSON.stringify([origin, siteName, name]);
  const known = written.get(key);
  if (known) return known;
  const json = JSON.stringify(make());
  const record = { json, edition: editionOfText(json), canonical: null };
  written.set(key, record);
  return record;
}

function detailsOf({ origin, siteName }: DescribedSite, standard: ApiStandard): object {
  return {
    version: standard === 'hsds' ? hsdsVersion : ukVersion,
    profile: standard === 'hsds' ? profileAddress(origin) : aboutUkProfile,
    openapi_url: `${origin}${apiRoots[standard]}/openapi.json`,
    description:
      'A directory of confidential help for people worried about their own sexual thoughts or behaviour, and for those around them.',
    publisher: { name: siteName, website: `${origin}/` },
  };
}

function profileOf({ origin, siteName }: DescribedSite): object {
  const address = profileAddress(origin);
  return {
    name: `${siteName}: confidential support`,
    version: profileVersion,
    uri: address,
    hsds_version: hsdsVersion,
    description:
      'Adds to HSDS what a person in fear asks first: what a service learns about them, keeps and passes on, how to make contact, whom it is for, and where each fact comes from. Takes named people out.',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    merge_patches: profileFiles.map((file) => `${address}${file}`),
    schemas: Object.keys(hsdsSchemas).map((file) => `${address}schema/${file}`),
    openapi_url: `${origin}${apiRoots.hsds}/openapi.json`,
  };
}
