import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { loader } from '~/routes/($lang).services.$slug';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { loadSeed } from '~db/seed/load-seed';
import { seededAt, seededDatabase, temporaryFolder } from '../setup/database';

const slug = 'troubled-desire';

/** What a visitor gets at an address below /services, as Remix would ask for it. */
async function ask(database: Database, params: Record<string, string>): Promise<Response> {
  const settings = { siteName: 'Waymark', origin: 'https://waymark.example' };
  const context = { directory: { database }, settings, now: () => seededAt };
  const request = new Request(`https://waymark.example/services/${params.slug}`);
  try {
    return await loader({ request, params, context } as unknown as LoaderFunctionArgs);
  } catch (refusal) {
    return refusal as Response;
  }
}

describe('the address of a listing', () => {
  it('answers, and may be kept by the page cache for a minute', async () => {
    const answer = await ask(await seededDatabase(), { slug });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-waymark-cache')).toBe('60');
  });

  it('answers 410 once the listing was withdrawn', async () => {
    const database = await seededDatabase();
    const folder = temporaryFolder();
    cpSync(seedFolder(), folder, { recursive: true, filter: (path) => !path.includes('listings/') });
    const file = `listings/${slug}.json`;
    const listing = JSON.parse(readFileSync(join(seedFolder(), file), 'utf8'));
    mkdirSync(join(folder, 'listings'), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify({ ...listing, status: 'withdrawn' }));
    await loadSeed(database, { folder, now: seededAt, newId: idsFrom(() => seededAt.getTime()) });
    expect((await ask(database, { slug })).status).toBe(410);
  });

  it('answers 404 for what was never there, and under a language it does not speak', async () => {
    const database = await seededDatabase();
    expect((await ask(database, { slug: 'nothing' })).status).toBe(404);
    expect((await ask(database, { slug, lang: 'xx' })).status).toBe(404);
  });
});
