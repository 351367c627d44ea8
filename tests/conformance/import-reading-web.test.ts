import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '~/usecases/upkeep/public-address.server';
import { createInputFolder, csv, type InputFolder, readWhole } from './import-reading-inputs';

type Answer = (request: IncomingMessage, url: URL, response: ServerResponse) => void;

let inputs: InputFolder;
let server: Server;
let origin: string;
let asked: string[] = [];
let answer: Answer = (_, __, response) => response.end();

beforeAll(async () => {
  inputs = await createInputFolder();
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    asked.push(`${url.pathname}${url.search}`);
    answer(request, url, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await inputs.remove();
});
beforeEach(() => {
  asked = [];
});

const web = { userAgent: 'Waymark test', mayConnect: () => true, pauseMs: 0, silenceMs: 2000 };
const json = (response: ServerResponse, value: unknown, headers = {}) =>
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

const service = (id: number) => ({ id: `s${id}`, name: `Service ${id}`, status: 'active' });
const full = (id: number) => ({ ...service(id), phones: [{ number: `+44 20 7946 000${id}` }] });

/** An HSDS API of five services on three pages. */
function api(of: (id: number) => object): Answer {
  return (_, url, response) => {
    if (url.pathname === '/hsds/')
      return json(response, {
        version: '3.1',
        openapi_url: 'https://x.example',
        publisher: { name: 'Example County' },
      });
    if (url.pathname === '/hsds/services') {
      const page = Number(url.searchParams.get('page') ?? 1);
      const contents = [1, 2, 3, 4, 5].slice((page - 1) * 2, page * 2).map(of);
      const envelope = {
        total_items: 5,
        total_pages: 3,
        page_number: page,
        size: contents.length,
        first_page: page === 1,
      };
      return json(response, { ...envelope, last_page: page === 3, empty: contents.length === 0, contents });
    }
    const id = Number(/^\/hsds\/services\/s(\d)$/.exec(url.pathname)?.[1]);
    if (id === 4 || Number.isNaN(id)) return response.writeHead(404).end();
    json(response, full(id));
  };
}

describe('an HSDS API', () => {
  it('is read page by page to the last one', async () => {
    answer = api(full);
    const { services, format, publisher, total } = await readWhole(`${origin}/hsds/`, { web });
    expect(format).toBe('hsds-api');
    expect([publisher, total]).toEqual(['Example County', 5]);
    expect(services.map(({ externalId }) => externalId)).toEqual(['s1', 's2', 's3', 's4', 's5']);
    expect(services[2]?.content.contact?.['value.1']).toEqual(['+442079460003']);
    expect(asked).toEqual(['/hsds/', ...[1, 2, 3].map((page) => `/hsds/services?page=${page}&per_page=100&full=true`)]);
  });

  it('that lists summaries is asked for each service; what has gone since is left out', async () => {
    answer = api(service);
    const { services } = await readWhole(`${origin}/hsds/services`, { web });
    expect(services.map(({ externalId }) => externalId)).toEqual(['s1', 's2', 's3', 's5']);
    expect(services.every(({ content }) => content.contact?.['value.1'] !== undefined)).toBe(true);
  });

  it('that gives the same page for ever is read once', async () => {
    answer = (_, __, response) => json(response, { total_pages: 9999, contents: [full(1), full(2)] });
    const { services } = await readWhole(`${origin}/hsds/services`, { web });
    expect(services).toHaveLength(2);
    expect(asked).toHaveLength(3);
  });

  it('that breaks off in the middle gives nothing rather than half', async () => {
    answer = (request, url, response) => {
      if (url.searchParams.get('page') === '2') return response.writeHead(500).end();
      api(full)(request, url, response);
    };
    await expect(readWhole(`${origin}/hsds/services`, { web })).rejects.toMatchObject({ fault: 'no-answer' });
  });

  it('that has not changed is not sent again', async () => {
    let sent = 0;
    answer = (request, url, response) => {
      if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
      sent += 1;
      response.setHeader('etag', '"1"');
      api(full)(request, url, response);
    };
    const keepIn = await inputs.folder({});
    const first = await readWhole(`${origin}/hsds/`, { web: { ...web, keepIn } });
    const before = sent;
    const again = await readWhole(`${origin}/hsds/`, { web: { ...web, keepIn } });
    expect(again).toEqual(first);
    expect(sent).toBe(before);
  });
});

describe('a file at an address', () => {
  it('is read after a redirect', async () => {
    answer = (_, url, response) => {
      if (url.pathname === '/old') return response.writeHead(302, { location: '/services.csv' }).end();
      response.end(csv(['id', 'name', 'status'], ['a', 'Example', 'active']));
    };
    expect((await readWhole(`${origin}/old`, { web })).services).toHaveLength(1);
  });

  it('that redirects without end, or answers with an error, is refused', async () => {
    answer = (_, __, response) => response.writeHead(302, { location: '/again' }).end();
    await expect(readWhole(`${origin}/x`, { web })).rejects.toMatchObject({ fault: 'answer-refused' });
    answer = (_, __, response) => response.writeHead(403).end();
    await expect(readWhole(`${origin}/x`, { web })).rejects.toMatchObject({ fault: 'answer-refused' });
    answer = (_, __, response) => response.writeHead(404).end();
    await expect(readWhole(`${origin}/x`, { web })).rejects.toMatchObject({ fault: 'not-found' });
  });

  it('that falls silent is given up', async () => {
    answer = (_, __, response) => {
      response.write('id,name');
    };
    await expect(readWhole(`${origin}/x.csv`, { web: { ...web, silenceMs: 100 } })).rejects.toMatchObject({
      fault: 'no-answer',
    });
  });

  it('on a private network is refused, by name or by number, also after a redirect', async () => {
    answer = (_, __, response) => json(response, [service(1)]);
    const strict = { ...web, mayConnect: isPublicAddress };
    for (const address of [
      origin,
      origin.replace('127.0.0.1', 'localhost'),
      'http://169.254.169.254/latest',
      'http://[::1]/',
    ]) {
      await expect(readWhole(address, { web: strict })).rejects.toMatchObject({ fault: 'address-refused' });
    }
    await expect(readWhole('http://user:secret@example.org/x', { web: strict })).rejects.toMatchObject({
      fault: 'address-refused',
    });
    expect(asked).toEqual([]);
    answer = (_, __, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    const onlyHere = { ...web, mayConnect: (address: string) => address === '127.0.0.1' };
    await expect(readWhole(origin, { web: onlyHere })).rejects.toMatchObject({ fault: 'address-refused' });
  });
});
