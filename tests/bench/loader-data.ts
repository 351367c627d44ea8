import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { openDirectory } from '../../server/open-directory';
import { readSettings } from '../../server/settings';

/** The routes that make a search page. */
export const searchRoutes = ['root', 'routes/($lang).search'] as const;

/**
 * @param path a search page's address
 * @param dataFolder where a database is
 * @returns what each of its loaders answers with, by route
 */
export async function loaderDataOf(path: string, dataFolder: string): Promise<Record<string, unknown>> {
  const build = (await import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href)) as ServerBuild;
  const settings = readSettings({ NODE_ENV: 'production' }, process.cwd());
  const directory = await openDirectory({ dataFolder }, () => {});
  const unused = {
    sealer: undefined as never,
    limiter: undefined as never,
    accounts: undefined as never,
    newId: undefined as never,
    uploads: undefined as never,
    imports: undefined as never,
    offline: undefined as never,
    exports: undefined as never,
  };
  const handler = createRequestHandler(build, 'production');
  const data: Record<string, unknown> = {};
  for (const route of searchRoutes) {
    if (build.routes[route]?.module.loader === undefined) continue;
    const request = new Request(`http://localhost${path}&_data=${encodeURIComponent(route)}`);
    const answer = await handler(request, { settings, directory, ...unused, now: () => new Date() });
    data[route] = await answer.json();
  }
  directory.database.close();
  return data;
}
