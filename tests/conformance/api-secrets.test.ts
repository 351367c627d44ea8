import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiListNames } from '~/domain/open-data/api-parameters';
import { listingUuid } from '~/standards/listing-uuid';
import { idsFrom } from '~db/new-id';
import { seedFolder } from '~db/project-folder';
import { loadSeed } from '~db/seed/load-seed';
import { freshDatabase, temporaryFolder } from '../setup/database';
import { type ApiClient, createApiClient, noon } from './api-client';

const address = {
  street: '7 Secretstreet',
  postcode: 'SECRET1',
  locality: 'Secretville',
  region: null,
  country: 'GB',
};

/** What may be seen of each listing, and what may not. */
const listings = {
  'hidden-place': { status: 'published', place: { ...address, visibility: 'hidden' } },
  'area-only': { status: 'published', place: { ...address, visibility: 'area', locality: 'Leeds' } },
  'plain-one': { status: 'published', place: null },
  secretdraft: { status: 'draft', place: { ...address, visibility: 'full' }, name: 'Secretdraft' },
  secretgone: { status: 'withdrawn', place: { ...address, visibility: 'full' }, name: 'Secretgone' },
} as const;
const seen = ['area-only', 'hidden-place', 'plain-one'];
const secret = /secret/i;

let api: ApiClient;
beforeAll(async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'listings'));
  copyFileSync(join(seedFolder(), 'emergency-numbers.json'), join(folder, 'emergency-numbers.json'));
  const base = JSON.parse(readFileSync(join(seedFolder(), 'listings/180grad-hannover.json'), 'utf8'));
  const supports = base.evidence.map(() => 'secretsupport');
  const working = { statusReason: 'secretreason', notes: 'secretnotes', supports };
  const write = (slug: string, facts: object) =>
    writeFileSync(join(folder, `listings/${slug}.json`), JSON.stringify({ ...base, slug, working, ...facts }));
  const database = await freshDatabase();
  const load = () => loadSeed(database, { folder, now: noon, newId: idsFrom(() => noon.getTime()) });
  // What is withdrawn was to be seen before.
  for (const [slug, facts] of Object.entries(listings))
    write(slug, facts.status === 'withdrawn' ? { ...facts, status: 'published' } : facts);
  await load();
  api = await createApiClient(database);
  expect(await api.json('/api/hsds/services')).toMatchObject({ total_items: 4 });
  write('secretgone', listings.secretgone);
  await load();
});

describe('hidden addresses, drafts, withdrawn listings and working notes', () => {
  it('stand in no list, in whatever form it is asked for', async () => {
    for (const root of ['/api/hsds', '/api/oruk']) {
      for (const list of apiListNames) {
        for (const query of [
          '',
          '?full=true',
          '?full_service=true',
          '?minimal=true',
          '?format=ndjson',
          '?search=secret',
          '?full=true&format=ndjson',
        ]) {
          const answer = await api.ask(`${root}/${list}${query}`);
          const text = await answer.text();
          expect([root, list, query, secret.exec(text)?.[0]]).toEqual([root, list, query, undefined]);
        }
      }
    }
  });

  it('stand in no record', async () => {
    for (const list of ['services', 'organizations', 'service_at_locations'] as const) {
      const { contents } = await api.json<{ contents: { id: string }[] }>(`/api/hsds/${list}`);
      expect(contents.length).toBeGreaterThan(0);
      for (const { id } of contents) {
        const answer = await api.ask(`/api/hsds/${list}/${id}`);
        expect(answer.status).toBe(200);
        expect(await answer.text()).not.toMatch(secret);
      }
    }
  });

  it('leave the others to be found, and their own identifiers to lead nowhere', async () => {
    const { contents } = await api.json<{ contents: { x_slug: string }[] }>('/api/hsds/services');
    expect(contents.map((row) => row.x_slug)).toEqual(seen);
    for (const slug of ['secretdraft', 'secretgone']) {
      for (const name of [slug, listingUuid(slug)])
        expect((await api.ask(`/api/hsds/services/${name}`)).status).toBe(404);
    }
    expect((await api.ask('/api/hsds/service_at_locations/hidden-place')).status).toBe(404);
    const area = await (await api.ask('/api/hsds/services/area-only')).text();
    expect(area).toContain('Leeds');
    expect(area).not.toContain('address_1');
  });
});

describe('a change', () => {
  it('is seen at once, with another tag', async () => {
    const { database } = api.directory;
    const first = await api.ask('/api/hsds/services');
    const removed = database.sqlite.prepare("delete from published_document where slug = 'plain-one'");
    database.sqlite.transaction(() => {
      database.sqlite
        .prepare(
          "delete from search_text where rowid = (select rowid from published_document where slug = 'plain-one')",
        )
        .run();
      removed.run();
    })();
    const second = await api.ask('/api/hsds/services', {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(second.status).toBe(200);
    expect(await second.json()).toMatchObject({ total_items: 2 });
    expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });
});
