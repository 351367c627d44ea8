import { join } from 'node:path';
import type { AppLoadContext } from '@remix-run/node';
import type { Directory } from '~/usecases/directory.server';
import { createSearchEngine } from '~/usecases/search-engine.server';
import type { Database } from '~db/open.server';
import { type Build, createRemix } from '../../server/remix';

const appFolder = join(import.meta.dirname, '../../app');
export const origin = 'https://waymark.example';
export const noon = new Date('2026-11-22T12:00:00.000Z');

/** The addresses for programs behind Remix, as the server asks it. */
export interface ApiClient {
  /** Paths of every route file of the API, as OpenAPI writes them; the one for all other addresses is left out. */
  readonly paths: readonly string[];
  readonly directory: Directory;
  /** @param address path and query */
  ask(address: string, init?: RequestInit): Promise<Response>;
  /** The same for an answer that is JSON. */
  json<Body = Record<string, never>>(address: string, init?: RequestInit): Promise<Body>;
}

/** @param clock the moment at which every request arrives */
export async function createApiClient(database: Database, clock: () => Date = () => noon): Promise<ApiClient> {
  // What the build itself finds routes with; it has no types of its own to import them by.
  const { flatRoutes } = (await import('@remix-run/dev/dist/config/flat-routes.js')) as {
    flatRoutes(folder: string): Record<string, { id: string; path?: string; index?: boolean; file: string }>;
  };
  const found = Object.values(flatRoutes(appFolder)).filter(({ path }) => path?.startsWith('api/'));
  const modules = await Promise.all(found.map(({ file }) => import(join(appFolder, file))));
  const routes = Object.fromEntries(
    found.map((route, at) => [route.id, { ...route, parentId: undefined, module: modules[at] }]),
  );
  const directory = { database, search: createSearchEngine(database) };
  const context = { directory, settings: { origin, siteName: 'Waymark' }, now: clock } as unknown as AppLoadContext;
  const remix = createRemix(buildOf(routes), context, 'production');
  const ask: ApiClient['ask'] = async (address, init) => {
    const request = new Request(origin + address, init);
    return (await remix(request, new URL(request.url).pathname)).response;
  };
  return {
    paths: found.flatMap(({ id, path }) => (id.endsWith('$') && path === 'api/*' ? [] : `/${asOpenApi(path ?? '')}`)),
    directory,
    ask,
    json: async (address, init) => (await ask(address, init)).json(),
  };
}

const asOpenApi = (path: string) => path.replaceAll(/:(\w+)/g, '{$1}');

function buildOf(routes: object): Build {
  const module = { default: () => new Response('', { status: 500 }), outcomeOf: () => ({}) };
  return {
    routes,
    entry: { module },
    assets: { routes: {}, entry: { module: '', imports: [] }, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    isSpaMode: false,
    mode: 'production',
  } as unknown as Build;
}
