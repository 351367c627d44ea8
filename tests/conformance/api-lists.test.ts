import { beforeAll, describe, expect, it } from 'vitest';
import { apiListNames } from '~/domain/open-data/api-parameters';
import { readSearchRequest } from '~/http/search-params';
import { type HsdsArtefact, hsdsProblems } from '~/standards/hsds/validate';
import { listingUuid } from '~/standards/listing-uuid';
import { seededDatabase } from '../setup/database';
import { type ApiClient, createApiClient, noon, origin } from './api-client';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly last_modified: string;
  readonly x_slug: string;
}
interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Row[];
}

let api: ApiClient;
beforeAll(async () => {
  api = await createApiClient(await seededDatabase());
});

const page = (address: string) => api.json<Page>(address);
const idsOf = ({ contents }: Page) => contents.map(({ id }) => id);

describe('the root', () => {
  it('names version, profile and description', async () => {
    expect(await api.json('/api/hsds')).toMatchObject({
      version: '3.1',
      profile: `${origin}/api/hsds/profile/`,
      openapi_url: `${origin}/api/hsds/openapi.json`,
    });
  });
});

describe.each(apiListNames)('the list of %s', (list) => {
  const rows: Readonly<Record<typeof list, HsdsArtefact>> = {
    services: 'service_list',
    taxonomies: 'taxonomy',
    taxonomy_terms: 'taxonomy_term',
    organizations: 'organization_list',
    service_at_locations: 'service_at_location_list',
  };

  it('has a right envelope on the first, a middle, the last page and beyond the end', async () => {
    const perPage = list === 'taxonomies' ? 2 : 7;
    const { total_items: total } = await page(`/api/hsds/${list}`);
    expect(total).toBeGreaterThan(8);
    const last = Math.ceil(total / perPage);
    for (const at of [1, Math.ceil(last / 2), last, last + 1]) {
      const body = await page(`/api/hsds/${list}?page=${at}&per_page=${perPage}`);
      const size = at > last ? 0 : at === last ? total - perPage * (last - 1) : perPage;
      expect(hsdsProblems('page', body)).toEqual([]);
      expect(body).toMatchObject({
        total_items: total,
        total_pages: last,
        page_number: at,
        size,
        first_page: at === 1,
        last_page: at >= last,
        empty: size === 0,
      });
      expect(body.contents).toHaveLength(size);
      for (const row of body.contents) expect(hsdsProblems(rows[list], row)).toEqual([]);
    }
  });

  it('has every record once over all its pages, and each under its own address', async () => {
    const seen: string[] = [];
    for (let at = 1, last = false; !last; at++) {
      const body = await page(`/api/hsds/${list}?page=${at}&per_page=50`);
      seen.push(...idsOf(body));
      last = body.last_page;
    }
    expect(new Set(seen).size).toBe(seen.length);
    for (const id of seen.filter((_, at) => at % 20 === 0)) {
      expect(await api.json(`/api/hsds/${list}/${id}`)).toMatchObject({ id });
    }
  });

  it('streams as many lines as it has records, in the same order', async () => {
    const whole = await page(`/api/hsds/${list}?per_page=500`);
    const answer = await api.ask(`/api/hsds/${list}?format=ndjson`);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(answer.headers.get('x-waymark-stream')).toBe('1');
    const text = await answer.text();
    expect(text.endsWith('\n')).toBe(true);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    expect(lines).toEqual(whole.contents);
    expect(lines).toHaveLength(whole.total_items);
  });

  it('links to the pages around each page', async () => {
    const { total_pages: last } = await page(`/api/hsds/${list}?per_page=3`);
    const linksOf = async (at: number) => {
      const answer = await api.ask(`/api/hsds/${list}?per_page=3&page=${at}`);
      const links = [...(answer.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)];
      return Object.fromEntries(links.map(([, target, rel]) => [rel, target]));
    };
    const to = (at: number) => `${origin}/api/hsds/${list}?per_page=3&page=${at}`;
    expect(await linksOf(1)).toEqual({ first: to(1), next: to(2), last: to(last) });
    expect(await linksOf(2)).toEqual({ first: to(1), prev: to(1), ...(last > 2 && { next: to(3) }), last: to(last) });
    expect(await linksOf(last)).toEqual({ first: to(1), prev: to(last - 1), last: to(last) });
    expect(await linksOf(last + 9)).toEqual({ first: to(1), prev: to(last), last: to(last) });
  });

  it('refuses a page size above the most', async () => {
    expect((await api.ask(`/api/hsds/${list}?per_page=501`)).status).toBe(400);
  });
});

describe('filters', () => {
  it('narrow together', async () => {
    const terms = await page('/api/hsds/taxonomy_terms?per_page=500');
    const term = (code: string) => terms.contents.find((each) => 'code' in each && each.code === code)?.id ?? '';
    const all = (query: string) => page(`/api/hsds/services?per_page=500&${query}`).then(idsOf);
    const free = await all(`taxonomy_term_id=${term('free')}`);
    const british = await all('x_country=GB');
    const anonymous = await all('x_anonymous=true');
    const together = await all(`taxonomy_term_id=${term('free')}&x_country=GB&x_anonymous=true`);
    const expected = british.filter((id) => free.includes(id) && anonymous.includes(id));
    expect(expected.length).toBeGreaterThan(3);
    expect(together.length).toBeLessThan(british.length);
    expect([...together].sort()).toEqual([...expected].sort());
  });

  it('by organization and by taxonomy give only what belongs to them', async () => {
    const { contents } = await page('/api/hsds/organizations?per_page=500&full=true');
    const large = contents.find((each) => 'services' in each && (each.services as Row[]).length > 1);
    const services = (large as unknown as { services: Row[] }).services.map(({ id }) => id);
    expect(idsOf(await page(`/api/hsds/services?organization_id=${large?.id}`)).sort()).toEqual([...services].sort());
    const situation = await api.json<Row>('/api/hsds/taxonomies/situation');
    const some = await page(`/api/hsds/services?taxonomy_id=${situation.id}&full=true&per_page=500`);
    expect(some.total_items).toBeGreaterThan(0);
    for (const service of some.contents) expect(service).toHaveProperty('x_situations');
  });

  it('by what nothing has give an empty page', async () => {
    expect(await page('/api/hsds/services?organization_id=nobody')).toMatchObject({ total_items: 0, empty: true });
    expect(await page('/api/hsds/taxonomy_terms?parent_id=anything')).toMatchObject({ empty: true });
  });

  it('by date take in the very moment of the last change, and not what changed before it', async () => {
    const { contents } = await page('/api/hsds/services?per_page=500&minimal=true');
    const moments = [...new Set(contents.map((row) => row.last_modified))].sort();
    for (const moment of [moments[0], moments.at(-1)] as string[]) {
      const newer = contents.filter((row) => row.last_modified >= moment);
      const found = await page(`/api/hsds/services?per_page=500&modified_after=${moment}`);
      expect(idsOf(found)).toEqual(newer.map(({ id }) => id));
    }
    const next = new Date(Date.parse(moments.at(-1) as string) + 1).toISOString();
    expect(await page(`/api/hsds/services?modified_after=${next}`)).toMatchObject({ empty: true });
  });

  it('by date read offsets, also where the plus was not escaped, and plain dates', async () => {
    const total = async (moment: string) => (await page(`/api/hsds/services?modified_after=${moment}`)).total_items;
    const { contents } = await page('/api/hsds/services?per_page=500&minimal=true');
    const [first] = contents.map((row) => row.last_modified).sort();
    const inIndia = `${new Date(Date.parse(first as string) + 5.5 * 3_600_000).toISOString().slice(0, -1)}+05:30`;
    expect(await total(inIndia)).toBe(contents.length);
    expect(await total(encodeURIComponent(inIndia))).toBe(contents.length);
    expect(await total('2000-01-01')).toBe(contents.length);
  });
});

describe('a search', () => {
  it('finds what the site finds, in the same order', async () => {
    const words = 'i am scared of my thoughts about children';
    const found = await page(`/api/hsds/services?per_page=500&${new URLSearchParams({ search: words })}`);
    const onTheSite: string[] = [];
    for (let at = 1, last = 1; at <= last; at++) {
      const params = new URLSearchParams({ q: words, page: String(at) });
      const answer = await api.directory.search.search(readSearchRequest(params), noon, 'en');
      onTheSite.push(...answer.hits.map(({ slug }) => slug));
      last = answer.pageCount;
    }
    expect(onTheSite.length).toBeGreaterThan(20);
    expect(found.contents.map((row) => row.x_slug)).toEqual(onTheSite);
    expect(found).toMatchObject({ x_search: { nothing_matched: false } });
  });

  it('covers organizations and places in the order of their services', async () => {
    const services = await page('/api/hsds/services?search=stop+it+now&per_page=500&full=true');
    const organizations = await page('/api/hsds/organizations?search=stop+it+now&per_page=500');
    const inOrder = services.contents.map((each) => (each as unknown as { organization: Row }).organization.id);
    expect(idsOf(organizations)).toEqual([...new Set(inOrder)]);
  });
});

describe('services at locations', () => {
  it('are found around a place, and by the country it lies in', async () => {
    const around = await page('/api/hsds/service_at_locations?postcode=Berlin&proximity=30000&per_page=500');
    const within = await page('/api/hsds/service_at_locations?postcode=Berlin&per_page=500');
    const country = await page('/api/hsds/service_at_locations?x_country=DE&per_page=500');
    expect(around.total_items).toBeGreaterThan(0);
    expect(within.total_items).toBeGreaterThan(around.total_items);
    expect(idsOf(within).sort()).toEqual(idsOf(country).sort());
  });

  it('say that a postcode is no place they know', async () => {
    const answer = await api.ask('/api/hsds/service_at_locations?postcode=10115&proximity=1000');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ type: `${origin}/problems/unknown-place` });
  });
});

describe('a record', () => {
  it('is found by its identifier and by its slug, and says which of them is its address', async () => {
    const id = listingUuid('troubled-desire');
    const byId = await api.ask(`/api/hsds/services/${id}`);
    const bySlug = await api.ask('/api/hsds/services/troubled-desire');
    expect(await bySlug.text()).toBe(await byId.text());
    expect(bySlug.headers.get('link')).toBe(`<${origin}/api/hsds/services/${id}>; rel="canonical"`);
  });

  it('is a problem where there is none', async () => {
    for (const list of apiListNames) {
      for (const name of ['nothing', listingUuid('nothing'), '__proto__', 'constructor', '%00']) {
        const answer = await api.ask(`/api/hsds/${list}/${name}`);
        expect(answer.status).toBe(404);
        expect(answer.headers.get('content-type')).toBe('application/problem+json');
      }
    }
  });
});
