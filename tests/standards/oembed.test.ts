import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownSlug } from '../setup/pages';
import { readXml } from '../setup/read-xml';
import { startTestServer, type TestServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

const ask = (fields: Readonly<Record<string, string>>) =>
  fetch(`${server.origin}/oembed?${new URLSearchParams(fields)}`);

describe('oEmbed', () => {
  test('is found from a listing, whose frame it gives', async () => {
    const html = await (await fetch(`${server.origin}/ml/services/${knownSlug}`)).text();
    const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    const answer = await fetch(href.replaceAll('&amp;', '&'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.getSetCookie()).toEqual([]);
    const said = (await answer.json()) as { type: string; version: string; title: string; html: string };
    expect(said).toMatchObject({ version: '1.0', type: 'rich', title: 'Troubled Desire', provider_name: 'Waymark' });
    const [, src = ''] = /src="([^"]+)"/.exec(said.html) ?? [];
    expect(new URL(src).pathname).toBe(`/ml/embed/services/${knownSlug}`);
    expect((await fetch(src)).status).toBe(200);
  });

  test('frames the search with its country and audience, and drops the words', async () => {
    const url = `${server.origin}/search?q=terrified&country=IN&for=own-thoughts&by=phone`;
    const text = await (await ask({ url, format: 'json' })).text();
    expect(text).not.toContain('terrified');
    expect(JSON.parse(text).html).toContain(`src="${server.origin}/embed/search?country=IN&amp;for=own-thoughts"`);
  });

  test('answers in XML too, within the room that is given', async () => {
    const answer = await ask({ url: `${server.origin}/services/${knownSlug}`, format: 'xml', maxwidth: '320' });
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const { children } = readXml(await answer.text());
    expect(children.find(({ name }) => name === 'width')?.text).toBe('320');
    expect(children.find(({ name }) => name === 'html')?.text).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  });

  test.each([
    [404, { url: 'https://other.example/services/troubled-desire' }],
    [404, { url: '/about' }],
    [404, { url: '/services/no-such-service' }],
    [404, { url: '/xx/search' }],
    [404, { url: '/find/abc' }],
    [501, { url: '/search', format: 'rss' }],
    [400, {}],
    [400, { url: 'terrified' }],
    [400, { url: '/search', maxwidth: 'terrified' }],
    [400, { url: '/search', maxheight: '-1' }],
  ])('answers %i with a problem to %j, which repeats nothing', async (status, fields: Record<string, string>) => {
    const url = fields.url?.startsWith('/') ? { url: server.origin + fields.url } : {};
    const answer = await ask({ ...fields, ...url });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ status });
    expect(text).not.toContain('terrified');
  });
});
