import { describe, expect, it } from 'vitest';
import { countryCodes } from '~/i18n/countries';
import { interfaceLanguages, pathFor } from '~/i18n/languages';
import { pagesPerFile, sitemapXml } from '~/standards/sitemap/sitemap';
import { readSitemapFile, readSitemapIndex } from '~/usecases/read-sitemap.server';
import { seededDatabase } from '../setup/database';
import { wholeSitemap } from '../setup/whole-sitemap';

const origin = 'https://waymark.example';
const languages = {
  codes: interfaceLanguages,
  fallback: 'en',
  pathIn: (code: string, path: string) => pathFor(code as (typeof interfaceLanguages)[number], path),
};

interface Entry {
  readonly address: string;
  readonly alternates: ReadonlyMap<string, string>;
}

function entriesOf(xml: string): Entry[] {
  return [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, address = '', rest = '']) => ({
    address,
    alternates: new Map(
      [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, name = '', href = '']) => [name, href]),
    ),
  }));
}

describe('the sitemap', () => {
  it('names every language of a page including itself, and each of those names it back', async () => {
    const xml = await wholeSitemap({ database: await seededDatabase() }, origin, {
      languages,
      countries: countryCodes,
    });
    const byAddress = new Map(entriesOf(xml).map((entry) => [entry.address, entry]));
    expect(byAddress.size).toBeGreaterThan(1500);
    for (const { address, alternates } of byAddress.values()) {
      expect([...alternates.keys()]).toEqual([...interfaceLanguages, 'x-default']);
      expect([...alternates.values()]).toContain(address);
      for (const other of alternates.values()) expect(byAddress.get(other)?.alternates).toEqual(alternates);
    }
  });

  it('holds start, urgent help, listings and the pages about the site, and no search, form or status page', async () => {
    const xml = await wholeSitemap({ database: await seededDatabase() }, origin, {
      languages,
      countries: countryCodes,
    });
    const addresses = entriesOf(xml).map(({ address }) => address);
    for (const path of [
      '/',
      '/ml',
      '/hi/urgent',
      '/urgent/IN',
      '/ml/services/troubled-desire',
      '/privacy',
      '/hi/about',
    ]) {
      expect(addresses).toContain(`${origin}${path}`);
    }
    expect(
      addresses.filter((address) =>
        /\/(search|find|report|status|exit|healthz|portal|moderate)(\/|$)/.test(address.replace(/services\/.*/, '')),
      ),
    ).toEqual([]);
  });

  it('says when a listing last changed', async () => {
    const xml = await wholeSitemap({ database: await seededDatabase() }, origin, { languages, countries: [] });
    expect(/<loc>[^<]*troubled-desire<\/loc><lastmod>\d{4}-\d\d-\d\dT/.test(xml)).toBe(true);
  });

  it('follows the directory when a listing is taken down', async () => {
    const database = await seededDatabase();
    const site = { languages, countries: [] };
    const isThere = async () => (await wholeSitemap({ database }, origin, site)).includes('/services/troubled-desire<');
    expect(await isThere()).toBe(true);
    database.sqlite
      .prepare(
        "delete from search_text where rowid = (select rowid from published_document where slug = 'troubled-desire')",
      )
      .run();
    database.sqlite.prepare("delete from published_document where slug = 'troubled-desire'").run();
    expect(await isThere()).toBe(false);
  });

  it('escapes what XML reserves', () => {
    const xml = sitemapXml(origin, [{ path: '/a&b<c', lastChanged: null }], {
      codes: ['en'],
      fallback: 'en',
      pathIn: (_, path) => path,
    });
    expect(xml).toContain('<loc>https://waymark.example/a&amp;b&lt;c</loc>');
  });

  it('comes in files that stay far below what one may hold', async () => {
    const database = await seededDatabase();
    const site = { languages, countries: countryCodes };
    const files = (await readSitemapIndex({ database }, origin, site)).match(/<sitemap>/g)?.length ?? 0;
    expect(files).toBeGreaterThan(1);
    for (let file = 1; file <= files; file += 1) {
      const xml = (await readSitemapFile({ database }, origin, site, file)) ?? '';
      expect(xml.length).toBeLessThan(5_000_000);
      expect(entriesOf(xml).length).toBeLessThanOrEqual(pagesPerFile * interfaceLanguages.length);
      expect(entriesOf(xml).length).toBeGreaterThan(0);
    }
    expect(await readSitemapFile({ database }, origin, site, files + 1)).toBeNull();
  });
});
