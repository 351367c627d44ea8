import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedListing } from '~/domain/listing/listing';
import { checkLinks, type LinkCheckOptions } from '~/usecases/upkeep/check-links.server';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { publishDocuments } from '~db/publish-documents';
import { allPublishedListings } from '~db/queries/published-listings';
import { seededDatabase } from '../../setup/database';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let origin = '';
let seen: { method: string; path: string; agent: string; at: number }[] = [];
const pages = new Map<string, Handler>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({
      method: request.method ?? '',
      path,
      agent: request.headers['user-agent'] ?? '',
      at: performance.now(),
    });
    const page = pages.get(path);
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen = [];
  pages.clear();
});

const says =
  (body: string, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end();

/** A directory with a few listings that name pages of the server above. */
async function directoryOf(
  listings: Readonly<Record<string, Partial<PublishedListing>>>,
): Promise<{ database: Database; ids: Record<string, string> }> {
  const database = await seededDatabase();
  const [model, ...others] = await allPublishedListings(database);
  if (!model) throw new Error('There are no listings.');
  const ids: Record<string, string> = {};
  const kept = Object.entries(listings).map(([name, changes], index): PublishedListing => {
    const { id, slug } = others[index] ?? model;
    ids[name] = id;
    return { ...model, id, slug, name, channels: [], evidence: [], website: null, ...changes };
  });
  database.sqlite.exec('delete from search_text; delete from published_document');
  await atomically(database, publishDocuments(database, kept));
  return { database, ids };
}

const phoneChannel = (value: string): PublishedListing['channels'] => [
  {
    type: 'phone',
    value,
    display: value,
    cost: null,
    shortCode: false,
    opening: null,
    hoursNote: null,
    confidentiality: null,
  },
];

function run(database: Database, options: Partial<LinkCheckOptions> = {}) {
  return checkLinks(
    { database },
    {
      userAgent: 'Waymark-link-check (+https://waymark.example/about)',
      mayConnect: (address) => address === '127.0.0.1',
      again: false,
      now: () => new Date('2026-11-22T12:00:00Z'),
      signal: new AbortController().signal,
      progress: () => {},
      pauseMs: 1,
      timeoutMs: 2_000,
      ...options,
    },
  );
}

const rowOf = (database: Database, url: string) =>
  database.sqlite.prepare('select * from link_check where url = ?').get(url) as Record<string, unknown>;

describe('checking links', () => {
  it('keeps what answered, says who asks, and asks for headers alone where it needs no page', async () => {
    pages.set('/source', status(200));
    const { database } = await directoryOf({
      A: { evidence: [{ url: `${origin}/source`, fields: ['existence'], asOf: null, confidence: 'high' }] },
    });
    const summary = await run(database);
    expect(summary).toMatchObject({ checked: 1, answering: 1, failing: 0, dead: [], interrupted: false });
    expect(rowOf(database, `${origin}/source`)).toMatchObject({
      status: 200,
      fault: null,
      failures: 0,
      phone_found: null,
    });
    expect(seen).toMatchObject([{ method: 'HEAD', agent: 'Waymark-link-check (+https://waymark.example/about)' }]);
  });

  it('asks for the page where a server does not know HEAD', async () => {
    pages.set('/source', (request, response) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end());
    const { database } = await directoryOf({
      A: { evidence: [{ url: `${origin}/source`, fields: [], asOf: null, confidence: 'high' }] },
    });
    expect((await run(database)).failing).toBe(0);
    expect(seen.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    expect(rowOf(database, `${origin}/source`)).toMatchObject({ status: 200 });
  });

  it('calls a link dead after the second failed run, and alive again when it answers', async () => {
    const url = `${origin}/gone`;
    const { database } = await directoryOf({ A: { website: url } });
    expect(await run(database)).toMatchObject({ failing: 1, dead: [] });
    expect(rowOf(database, url)).toMatchObject({ status: 404, failures: 1 });
    const later = { now: () => new Date('2026-11-24T12:00:00Z') };
    expect((await run(database, later)).dead).toMatchObject([{ url, why: '404' }]);
    expect(rowOf(database, url)).toMatchObject({ failures: 2 });
    pages.set('/gone', says('back'));
    await run(database, { now: () => new Date('2026-11-26T12:00:00Z') });
    expect(rowOf(database, url)).toMatchObject({ status: 200, failures: 0 });
  });

  it('gives up on a server that does not answer', async () => {
    pages.set('/slow', () => {});
    const { database } = await directoryOf({ A: { website: `${origin}/slow` } });
    await run(database, { timeoutMs: 100 });
    expect(rowOf(database, `${origin}/slow`)).toMatchObject({ status: null, fault: 'timeout', failures: 1 });
  });

  it('gives up on a page that trickles in without end', async () => {
    pages.set('/drip', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('.'), 10);
      response.once('close', () => clearInterval(timer));
    });
    const { database } = await directoryOf({ A: { website: `${origin}/drip` } });
    await run(database, { timeoutMs: 150 });
    expect(rowOf(database, `${origin}/drip`)).toMatchObject({ fault: 'timeout' });
  });

  it('reads no more than a megabyte of a page', async () => {
    let written = 0;
    pages.set('/huge', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const piece = Buffer.alloc(100_000, 32);
      const more = () => {
        while (!response.destroyed && response.write(piece)) written += piece.length;
      };
      response.on('drain', more);
      more();
    });
    const { database } = await directoryOf({
      A: { website: `${origin}/huge`, channels: phoneChannel('+442079460000') },
    });
    await run(database);
    expect(rowOf(database, `${origin}/huge`)).toMatchObject({ status: 200, phone_found: 0 });
    expect(written).toBeLessThan(20_000_000);
  });

  it('follows redirects, but never to a private address, another scheme or in circles', async () => {
    pages.set('/moved', status(301, { location: '/here' }));
    pages.set('/here', says('here'));
    pages.set('/inside', status(302, { location: 'http://169.254.169.254/latest/meta-data/' }));
    pages.set('/file', status(302, { location: 'file:///etc/passwd' }));
    pages.set('/circle', status(302, { location: '/circle' }));
    const { database } = await directoryOf({
      A: { website: `${origin}/moved` },
      B: { website: `${origin}/inside` },
      C: { website: `${origin}/file` },
      D: { website: `${origin}/circle` },
    });
    await run(database);
    expect(rowOf(database, `${origin}/moved`)).toMatchObject({ status: 200, failures: 0 });
    expect(rowOf(database, `${origin}/inside`)).toMatchObject({ status: null, fault: 'address-refused' });
    expect(rowOf(database, `${origin}/file`)).toMatchObject({ fault: 'scheme-refused' });
    expect(rowOf(database, `${origin}/circle`)).toMatchObject({ fault: 'too-many-redirects' });
    expect(seen.filter(({ path }) => path === '/circle')).toHaveLength(6);
  });

  it('asks nobody whose name leads to this machine', async () => {
    const local = origin.replace('127.0.0.1', 'localhost');
    const { database } = await directoryOf({ A: { website: `${local}/` } });
    await run(database, { mayConnect: () => false });
    expect(rowOf(database, `${local}/`)).toMatchObject({ status: null, fault: 'address-refused' });
    expect(seen).toEqual([]);
  });

  it('looks for the number on the service’s own pages only', async () => {
    pages.set('/right', says('<p>Call (020) 7946 0000</p>'));
    pages.set('/wrong', says('<p>Call 020 7946 9999</p>'));
    const source = { fields: [], asOf: null, confidence: 'high' } as const;
    const { database, ids } = await directoryOf({
      A: { website: `${origin}/right`, channels: phoneChannel('+442079460000') },
      B: { website: `${origin}/wrong`, channels: phoneChannel('+442079460000') },
      C: { website: `${origin}/right` },
      D: {
        website: 'http://10.0.0.1/',
        channels: phoneChannel('+442079460000'),
        evidence: [{ ...source, url: `${origin}/wrong` }],
      },
    });
    const summary = await run(database);
    const found = database.sqlite
      .prepare('select listing_id, phone_found from link_check order by listing_id')
      .raw()
      .all() as [string, number | null][];
    const foundOf = (name: string) => found.filter(([id]) => id === ids[name]).map(([, phone]) => phone);
    expect(foundOf('A')).toEqual([1]);
    expect(foundOf('B')).toEqual([0]);
    expect(foundOf('C')).toEqual([null]);
    expect(foundOf('D')).toEqual([null, null]);
    expect(summary.phoneMissing).toHaveLength(1);
  });

  it('asks one host one thing at a time, with a pause in between', async () => {
    let open = 0;
    let most = 0;
    const page: Handler = (_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.writeHead(200).end();
      }, 20);
    };
    const urls = ['/1', '/2', '/3', '/4'];
    for (const path of urls) pages.set(path, page);
    const { database } = await directoryOf(
      Object.fromEntries(urls.map((path) => [path, { website: `${origin}${path}` }])),
    );
    await run(database, { pauseMs: 60 });
    const gaps = seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0));
    expect(most).toBe(1);
    expect(Math.min(...gaps)).toBeGreaterThan(60);
  });

  it('is taken up where it was stopped, leaves out what was looked at within a day, and does it all --again', async () => {
    const urls = ['/1', '/2', '/3', '/4', '/5'];
    for (const path of urls) pages.set(path, says('ok'));
    const { database } = await directoryOf(
      Object.fromEntries(urls.map((path) => [path, { website: `${origin}${path}` }])),
    );
    const stop = new AbortController();
    const told: string[] = [];
    const progress = (done: number, total: number) => {
      told.push(`${done}/${total}`);
      if (done === 2) stop.abort();
    };
    const first = await run(database, { signal: stop.signal, progress });
    expect(first).toMatchObject({ checked: 2, interrupted: true });
    expect(told).toEqual(['1/5', '2/5']);
    const before = seen.map(({ path }) => path);
    const second = await run(database);
    expect(second).toMatchObject({ checked: 3, skipped: 2, interrupted: false });
    expect(new Set(seen.map(({ path }) => path)).size).toBe(5);
    expect(seen.slice(before.length).some(({ path }) => before.includes(path))).toBe(false);
    expect(await run(database)).toMatchObject({ checked: 0, skipped: 5 });
    expect(await run(database, { again: true })).toMatchObject({ checked: 5, skipped: 0 });
  });

  it('forgets addresses that no listing names any more', async () => {
    pages.set('/old', says('ok'));
    const { database, ids } = await directoryOf({ A: { website: `${origin}/old` } });
    await run(database);
    const [listing] = await allPublishedListings(database);
    await atomically(database, publishDocuments(database, [{ ...(listing as PublishedListing), website: null }]));
    await run(database);
    expect(database.sqlite.prepare('select count(*) from link_check where listing_id = ?').pluck().get(ids.A)).toBe(0);
  });

  it('writes nothing where no address at all answers: this machine is offline', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `L${index}`);
    const { database } = await directoryOf(
      Object.fromEntries(
        names.map((name) => [name, { website: `${origin.replace('127.0.0.1', '127.0.0.2')}/${name}` }]),
      ),
    );
    await expect(run(database)).rejects.toThrow('Is this machine connected?');
    expect(database.sqlite.prepare('select count(*) from link_check').pluck().get()).toBe(0);
  });
});
