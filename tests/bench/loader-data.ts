import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { openDirectory } from '../../server/open-directory';
import { readSettings } from '../../server/settings';

/**
 * @param path a search page's address
 * @param dataFolder where a database is
 * @returns the JSON that its loader answers with
 */
export async function loaderDataOf(path: string, dataFolder: string): Promise<string> {
  const build = (await import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href)) as ServerBuild;
  const settings = readSettings({ NODE_ENV: 'production' }, process.cwd());
  const directory = await openDirectory({ dataFolder }, () => {});
  const unused = { sealer: undefined as never, limiter: undefined as never };
  const handler = createRequestHandler(build, 'production');
  const request = new Request(`http://localhost${path}&_data=${encodeURIComponent('routes/($lang).search')}`);
  const answer = await handler(request, { settings, directory, ...unused, now: () => new Date() });
  const text = await answer.text();
  directory.database.close();
  return text;
}
