import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { countryCodes } from '~/i18n/countries';
import { type InterfaceLanguage, interfaceLanguages } from '~/i18n/languages';
import { directoryCopy } from '~/ui/offline/directory-copy';
import { writeFilePieces } from '~/usecases/file-shelf.server';
import { createOfflineShelf } from '~/usecases/offline/offline-shelf.server';
import { readOfflineDirectory } from '~/usecases/offline/read-offline-directory.server';
import { atomically } from '~db/atomically';
import type { Database } from '~db/open.server';
import { unpublishDocuments } from '~db/publish-documents';
import { datasetVersion } from '~db/queries/dataset';
import { publishedListingsAfter } from '~db/queries/published-listings';
import { seededDatabase, temporaryFolder } from '../setup/database';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const settings = { siteName: 'Waymark', origin: 'https://waymark.example' };

async function piecesOf(database: Database, language: InterfaceLanguage): Promise<string[]> {
  const directory = await readOfflineDirectory({ database }, language, countryCodes);
  return [...directoryCopy(directory, { language, settings, sha256 })];
}

async function* oneByOne(pieces: Iterable<string>): AsyncGenerator<string> {
  for (const piece of pieces) yield piece;
}

let database: Database;
const copies = new Map<InterfaceLanguage, string>();
const copyIn = (language: InterfaceLanguage) => copies.get(language) ?? '';

beforeAll(async () => {
  database = await seededDatabase();
  for (const language of interfaceLanguages) copies.set(language, (await piecesOf(database, language)).join(''));
}, 60_000);

describe('the copy to carry away', () => {
  test('holds every published service exactly once, and no other', () => {
    const slugs = database.sqlite.prepare('select slug from published_document order by slug').pluck().all();
    const shown = [...copyIn('en').matchAll(/<article id="s-([^"]+)"/g)].map(([, slug]) => slug);
    expect(slugs.length).toBeGreaterThan(300);
    expect(shown.sort()).toEqual(slugs);
  });

  test.each(interfaceLanguages)(
    'in %s leads to nothing inside that is not there, and names nothing twice',
    (language) => {
      const ids = [...copyIn(language).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const known = new Set(ids);
      const links = [...copyIn(language).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(links.length).toBeGreaterThan(1_000);
      expect(links.filter((id) => !known.has(id))).toEqual([]);
    },
  );

  test.each(interfaceLanguages)(
    'in %s asks nobody for anything: no script, picture, form, frame or sheet',
    (language) => {
      const text = copyIn(language);
      expect(text).not.toMatch(/<(script|img|iframe|form|link|object|embed|video|audio|svg|base)[\s>]/);
      expect(text).not.toMatch(/\s(src|srcset|on\w+)=/);
      expect(text).not.toMatch(/url\(|@import/);
      const links = [...text.matchAll(/href="([^#"][^"]*)"/g)].map(([, href]) => href ?? '');
      expect(links.filter((href) => !/^(https?:\/\/|tel:|sms:|mailto:)/.test(href))).toEqual([]);
      expect(text).not.toContain('href="https://waymark.example');
    },
  );

  test('allows itself its own style and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(copyIn('en'))?.[1] ?? '';
    expect(copyIn('en')).toContain(
      `content="default-src &#x27;none&#x27;; style-src &#x27;sha256-${sha256(style)}&#x27;; img-src data:"`,
    );
  });

  test('holds every guide, the law of every place and the numbers of every country that has some', () => {
    const text = copyIn('en');
    for (const name of readdirSync('app/content/en'))
      expect(text.includes(`id="g-${name.replace('.md', '')}"`)).toBe(true);
    for (const name of readdirSync('db/seed/law').filter((each) => each.endsWith('.json')))
      expect(text.includes(`id="law-${name.replace('.json', '')}"`)).toBe(true);
    const countries = database.sqlite.prepare('select distinct country from emergency_number').pluck().all();
    const missing = countries.filter(
      (country) => countryCodes.includes(String(country)) && !text.includes(`id="u-${country}"`),
    );
    expect(missing).toEqual([]);
  });

  test('shows what a service asks and keeps before the first way to reach it', () => {
    for (const [article] of copyIn('en').matchAll(/<article id="s-.*?<\/article>/gs)) {
      const contact = article.search(/href="(tel|sms|mailto|https?):/);
      expect(article.indexOf('Do they ask your name?')).toBeGreaterThan(0);
      if (contact >= 0) expect(article.indexOf('Do they ask your name?')).toBeLessThan(contact);
    }
  });

  test('keeps services for people who were harmed apart from those for people who have harmed', () => {
    const [before = '', harmed = ''] = copyIn('en').split('<h2 id="harmed">');
    const [own = '', main = ''] = harmed.split('<h2 id="services">');
    const has = (text: string, words: string) => text.includes(words);
    expect([has(own, 'id="g-being-heard"'), has(own, '>Support for people who were harmed<')]).toEqual([true, true]);
    expect(has(own, 'For people worried about their own')).toBe(false);
    expect(has(before + main, '<p class="quiet">Support for people who were harmed</p>')).toBe(false);
  });

  test('is right to left in Arabic and says so where a language was made by machine', () => {
    expect(copyIn('ar')).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    expect(copyIn('ar')).not.toContain('>undefined<');
  });

  test('comes in pieces of which none takes long to make', async () => {
    const longest = Math.max(...(await piecesOf(database, 'ml')).map((piece) => piece.length));
    expect(longest).toBeLessThan(64_000);
  });

  test('is the same to the byte for the same data', async () => {
    expect((await piecesOf(database, 'de')).join('') === copyIn('de')).toBe(true);
  });
});

test('streets that a service hides, drafts and withdrawn services are never in it', async () => {
  const own = await seededDatabase();
  const streets = own.sqlite
    .prepare('select street from place_private where street is not null')
    .pluck()
    .all() as string[];
  own.sqlite.prepare("update place_private set street = 'Secret Street 77', postcode = 'SECRET-99'").run();
  const drafts = own.sqlite
    .prepare("select distinct r.name from revision r join listing l on l.id = r.listing_id where l.state = 'draft'")
    .pluck()
    .all() as string[];
  const [gone] = await publishedListingsAfter(own, '', 1);
  await atomically(own, unpublishDocuments(own, [gone?.id ?? '']));
  const text = (await piecesOf(own, 'en')).join('');
  expect([streets.length > 0, drafts.length > 50]).toEqual([true, true]);
  expect(text).not.toMatch(/Secret Street 77|SECRET-99/);
  expect(streets.filter((street) => text.includes(street))).toEqual([]);
  expect(drafts.filter((name) => text.includes(`>${name}</h4>`))).toEqual([]);
  expect(text).not.toContain(`id="s-${gone?.slug}"`);
});

describe('the shelf', () => {
  const begin = (own: Database, folder: string, counted: { made: number }) =>
    createOfflineShelf<InterfaceLanguage>({
      folder,
      version: () => datasetVersion(own),
      write: async (language) => {
        counted.made++;
        const directory = await readOfflineDirectory({ database: own }, language, countryCodes);
        const { version, changedOn } = directory;
        return { version, changedOn, pieces: oneByOne(directoryCopy(directory, { language, settings, sha256 })) };
      },
    });

  test('makes a copy once for all who ask at the same time, whole, and packed beside it', async () => {
    const folder = join(temporaryFolder(), 'offline');
    mkdirSync(folder);
    writeFileSync(join(folder, 'left-by-an-older-program.html'), 'old');
    const counted = { made: 0 };
    const shelf = begin(database, folder, counted);
    expect(shelf.ready('en')).toBeNull();
    const [copy, same] = await Promise.all([shelf.copy('en'), shelf.copy('en'), shelf.copy('fr')]);
    expect(counted.made).toBe(2);
    expect(same).toBe(copy);
    expect(shelf.ready('en')).toBe(copy);
    const file = readFileSync(copy.file);
    expect(file.toString() === copyIn('en')).toBe(true);
    expect(createHash('sha256').update(file).digest('hex')).toBe(copy.sha256);
    expect(file.length).toBe(copy.bytes);
    expect(gunzipSync(readFileSync(`${copy.file}.gz`)).equals(file)).toBe(true);
    expect(brotliDecompressSync(readFileSync(`${copy.file}.br`)).equals(file)).toBe(true);
    expect(statSync(copy.file).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => !/^(en|fr)-\d+\.html(\.gz|\.br)?$/.test(name))).toEqual([]);
    await shelf.stop();
  });

  test('makes another once the data have changed, and throws the old one away', async () => {
    const own = await seededDatabase();
    const folder = join(temporaryFolder(), 'offline');
    const counted = { made: 0 };
    const shelf = begin(own, folder, counted);
    const before = await shelf.copy('en');
    own.sqlite.prepare('update dataset set version = version + 1').run();
    expect(shelf.ready('en')).toBeNull();
    const after = await shelf.copy('en');
    expect(after.version).toBe(before.version + 1);
    expect(readdirSync(folder).filter((name) => name.includes(`-${before.version}.`))).toEqual([]);
    await shelf.stop();
  });

  test('tells whoever asked where writing fails, and tries again for the next', async () => {
    const folder = join(temporaryFolder(), 'offline');
    let broken = true;
    const shelf = createOfflineShelf({
      folder,
      version: () => 1,
      write: async () => {
        if (broken) throw new Error('the disk is full');
        return { version: 1, changedOn: '2026-11-22', pieces: oneByOne(['whole']) };
      },
    });
    await expect(shelf.copy('en')).rejects.toThrow('the disk is full');
    broken = false;
    expect((await shelf.copy('en')).bytes).toBe(5);
  });
});

test('a text in pieces is written whole, with its checksum', async () => {
  const file = join(temporaryFolder(), 'pieces');
  const { bytes, sha256: sum } = await writeFilePieces(
    file,
    oneByOne(Array.from({ length: 5_000 }, (_, at) => `മല ${at}\n`)),
  );
  expect(statSync(file).size).toBe(bytes);
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sum);
});
