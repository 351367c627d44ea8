import type { APIRequestContext } from '@playwright/test';
import type { Directory } from '~/usecases/directory.server';
import { readSitemapFile, readSitemapIndex } from '~/usecases/read-sitemap.server';

type Site = Parameters<typeof readSitemapFile>[2];

/** @returns all files of the sitemap, one after the other */
export async function wholeSitemap(
  directory: Pick<Directory, 'database'>,
  origin: string,
  site: Site,
): Promise<string> {
  const index = await readSitemapIndex(directory, origin, site);
  const files = (index.match(/<sitemap>/g) ?? []).map((_, place) =>
    readSitemapFile(directory, origin, site, place + 1),
  );
  return (await Promise.all(files)).join('\n');
}

/** The same from a running server, as a crawler reads it. */
export async function crawledSitemap(request: APIRequestContext): Promise<string> {
  const index = await (await request.get('/sitemap.xml')).text();
  const files: string[] = [];
  for (const [, address = ''] of index.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    files.push(await (await request.get(new URL(address).pathname)).text());
  }
  return files.join('\n');
}
