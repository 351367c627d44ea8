import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addToRegister, liftFromRegister, readRegister } from '~/usecases/upkeep/change-register.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { listingState, publishedListing } from '~db/queries/published-listings';
import { loadSeed } from '~db/seed/load-seed';
import { freshDatabase, seededDatabase, temporaryFolder } from '../../setup/database';
import { addAccount, sessionFor } from '../../setup/staff';
import { wholeSitemap } from '../../setup/whole-sitemap';

const stamp = { now: new Date('2026-11-22T12:00:00Z'), newId: idsFrom(Date.now) };
const entry = { name: 'Asked not to be listed', domain: null, phone: null, reason: 'They wrote.', slug: null };

const moderator = async (database: Database) =>
  sessionFor(database, await addAccount(database, { staffRole: 'moderator' }));

describe('the register “do not list”', () => {
  it('takes a listing away with the entry: page, search and sitemap at once, for good', async () => {
    const database = await seededDatabase();
    const who = await moderator(database);
    const outcome = await addToRegister({ database }, { entry: { ...entry, slug: 'stopso' }, who }, stamp);
    expect(outcome).toBe('added');
    expect(await publishedListing(database, 'stopso')).toBeNull();
    expect(await listingState(database, 'stopso')).toBe('withdrawn');
    expect(database.sqlite.prepare("select count(*) from published_document where slug = 'stopso'").pluck().get()).toBe(
      0,
    );
    const site = {
      languages: { codes: ['en'], fallback: 'en', pathIn: (_: string, path: string) => path },
      countries: [],
    };
    expect(await wholeSitemap({ database }, 'https://w.example', site)).not.toContain('/services/stopso<');
    const trail = database.sqlite
      .prepare("select action, listing_id is not null from audit_event where actor <> 'seed' order by id")
      .raw()
      .all();
    expect(trail).toEqual([
      ['listing-withdrawn', 1],
      ['do-not-list-added', 1],
    ]);
  });

  it('writes nothing where the listing is not there or the person may not', async () => {
    const database = await seededDatabase();
    const who = await moderator(database);
    const clinician = await sessionFor(database, await addAccount(database));
    expect(await addToRegister({ database }, { entry: { ...entry, slug: 'nowhere' }, who }, stamp)).toBe(
      'unknown-listing',
    );
    expect(await addToRegister({ database }, { entry, who: clinician }, stamp)).toBe('not-yours');
    expect(await readRegister({ database })).toEqual([]);
  });

  it('keeps a lifted entry to be seen, with why, and lifts it once', async () => {
    const database = await seededDatabase();
    const who = await moderator(database);
    await addToRegister({ database }, { entry, who }, stamp);
    const [row] = await readRegister({ database });
    const lift = () =>
      liftFromRegister({ database }, { id: row?.id ?? '', reason: 'They changed their mind.', who }, stamp);
    expect(await lift()).toBe('lifted');
    expect(await lift()).toBe('gone');
    expect(await readRegister({ database })).toMatchObject([
      { liftedAt: '2026-11-22T12:00:00.000Z', reason: 'They wrote.\n2026-11-22: They changed their mind.' },
    ]);
  });
});

describe('the seed', () => {
  function smallSeed(): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'listings'));
    for (const path of ['listings/stopso.json', 'listings/nspcc-helpline.json', 'emergency-numbers.json']) {
      copyFileSync(join(seedFolder(), path), join(folder, path));
    }
    return folder;
  }
  const load = (database: Database, folder: string) =>
    loadSeed(database, { folder, now: stamp.now, newId: stamp.newId });

  it('never brings in what asked not to be listed', async () => {
    const database = await freshDatabase();
    const folder = smallSeed();
    const { website } = JSON.parse(readFileSync(join(folder, 'listings/stopso.json'), 'utf8'));
    const domain = new URL(website).hostname.replace(/^www\./, '');
    const who = await moderator(database);
    await addToRegister({ database }, { entry: { ...entry, domain }, who }, stamp);
    expect(await load(database, folder)).toMatchObject({ listings: 1, changed: 1, kept: 1 });
    expect(await listingState(database, 'stopso')).toBe('unknown');
    expect(await listingState(database, 'nspcc-helpline')).toBe('published');
  });

  it('still takes a listing away that asked not to be listed and is withdrawn in its file', async () => {
    const database = await freshDatabase();
    const folder = smallSeed();
    await load(database, folder);
    const path = join(folder, 'listings/stopso.json');
    const file = JSON.parse(readFileSync(path, 'utf8'));
    const who = await moderator(database);
    await addToRegister({ database }, { entry: { ...entry, name: file.name }, who }, stamp);
    writeFileSync(path, JSON.stringify({ ...file, status: 'withdrawn' }));
    await load(database, folder);
    expect(await listingState(database, 'stopso')).toBe('withdrawn');
  });
});
