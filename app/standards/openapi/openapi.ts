import { type ApiParameterName, apiParameters } from '~/domain/open-data/api-parameters';
import { hsdsVersion, profileAddress, profileVersion } from '../hsds/profile';
import { ukVersion } from '../hsds/uk';
import type { OpenApiDocument, OpenApiResponse } from './openapi-types';
import { describedParameter } from './parameters';
import { describedPaths } from './paths';
import { type DescribedStandard, describedSchemas, refTo } from './schemas';

/** Address of an API's root, under the site's origin. */
export const apiRoots: Readonly<Record<DescribedStandard, string>> = { hsds: '/api/hsds', uk: '/api/oruk' };

/**
 * The description of the API in OpenAPI 3.1. Parameters and schemas are those that the code reads and checks with; a test asks
 * every path of it.
 * @param site its public origin without trailing slash, and its shown name
 */
export function openApiDocument(
  { origin, siteName }: { readonly origin: string; readonly siteName: string },
  standard: DescribedStandard,
): OpenApiDocument {
  const names = Object.keys(apiParameters) as ApiParameterName[];
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: `${siteName}: ${standard === 'hsds' ? `HSDS ${hsdsVersion}` : ukVersion} API`,
      version: profileVersion,
      summary:
        'Confidential help for people worried about their own sexual thoughts or behaviour, and for those around them.',
      description: guidance,
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: `${origin}${apiRoots[standard]}`, description: siteName }],
    externalDocs:
      standard === 'hsds'
        ? { description: 'Profile of HSDS that this API follows', url: profileAddress(origin) }
        : { description: 'Open Referral UK', url: 'https://docs.openreferraluk.org/' },
    tags: [
      { name: 'required', description: 'The standard requires this.' },
      { name: 'optional', description: 'The standard leaves this open, or it is ours.' },
    ],
    paths: describedPaths(standard),
    components: {
      schemas: describedSchemas(origin, standard),
      parameters: Object.fromEntries(names.map((name) => [name, describedParameter(name)])),
      responses: {
        InvalidParameters: problemResponse('A parameter is unknown, repeated, or not what it may be.'),
        NotFound: problemResponse('Nothing is known by this identifier.'),
        TooManyRequests: problemResponse('Too many requests from one network; `Retry-After` says how long to wait.'),
      },
    },
  };
}

const guidance = [
  'Read-only, without key, cookie or account, from any origin. Filters narrow together (AND); within one filter of ours, any',
  'of its values will do (OR). Nothing that is asked is written down. Filters can say a lot about who asks: the POST twins keep',
  'them out of addresses, and no cache keeps an answer to them. Parameters and properties that begin with x_ are ours.',
].join(' ');

function problemResponse(description: string): OpenApiResponse {
  return { description, content: { 'application/problem+json': { schema: refTo('Problem') } } };
}
