import { beforeAll, describe, expect, it } from 'vitest';
import { seededDatabase } from '../setup/database';
import { type ApiClient, createApiClient } from './api-client';

let api: ApiClient;
beforeAll(async () => {
  api = await createApiClient(await seededDatabase());
});

describe('caches', () => {
  it('may keep what everybody is told alike for five minutes, and ask whether it has changed', async () => {
    for (const address of [
      '/api/hsds',
      '/api/hsds/services',
      '/api/hsds/services?page=2&per_page=10&full=true',
      '/api/hsds/services?format=ndjson',
      '/api/hsds/services/troubled-desire',
      '/api/hsds/organizations',
      '/api/hsds/taxonomies',
      '/api/hsds/openapi.json',
      '/api/oruk/services',
    ]) {
      const answer = await api.ask(address);
      expect([address, answer.headers.get('cache-control')]).toEqual([address, 'public, max-age=300']);
      const etag = answer.headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
      const again = await api.ask(address, { headers: { 'If-None-Match': `"other", ${etag}` } });
      expect([address, again.status, await again.text()]).toEqual([address, 304, '']);
      expect(again.headers.get('etag')).toBe(etag);
    }
  });

  it('keep nothing that was asked for with filters', async () => {
    for (const query of ['x_country=GB', 'search=help', 'modified_after=2026-01-01', 'organization_id=a']) {
      const answer = await api.ask(`/api/hsds/services?${query}`);
      expect([query, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
        query,
        'no-store',
        null,
      ]);
    }
  });

  it('are told when the last of the records changed', async () => {
    const { contents } = await api.json<{ contents: { last_modified: string }[] }>(
      '/api/hsds/services?minimal=true&per_page=500',
    );
    const latest = contents
      .map((row) => row.last_modified)
      .sort()
      .at(-1) as string;
    const list = await api.ask('/api/hsds/services');
    expect(list.headers.get('last-modified')).toBe(new Date(latest).toUTCString());
    const record = await api.json<{ last_modified: string }>('/api/hsds/services/troubled-desire');
    const since = new Date(record.last_modified).toUTCString();
    const again = (at: string) =>
      api.ask('/api/hsds/services/troubled-desire', { headers: { 'If-Modified-Since': at } });
    expect((await again(since)).status).toBe(304);
    expect((await again(new Date(Date.parse(since) - 1000).toUTCString())).status).toBe(200);
  });

  it('hold different addresses apart', async () => {
    const tags = await Promise.all(
      ['', '?page=2', '?per_page=2', '?full=true', '?format=ndjson'].map(async (query) =>
        (await api.ask(`/api/hsds/services${query}`)).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(tags.length);
  });
});
