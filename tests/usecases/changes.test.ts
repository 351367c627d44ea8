import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirmOwnListing } from '~/usecases/forms/confirm-own-listing.server';
import { pauseListing } from '~/usecases/forms/pause-listing.server';
import { resumeListing } from '~/usecases/forms/resume-listing.server';
import { withdrawListing } from '~/usecases/forms/withdraw-listing.server';
import { readChanges } from '~/usecases/read-changes.server';
import { addNote, holdReview } from '~/usecases/review/converse.server';
import { approveReview, refuseReview } from '~/usecases/review/decide-review.server';
import { actOnListing } from '~/usecases/review/hide-listing.server';
import { undoDecision } from '~/usecases/review/undo-decision.server';
import type { Database } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { loadSeed } from '~db/seed/load-seed';
import { seededAt, seededDatabase, temporaryFolder } from '../setup/database';
import { childrenOf, readXml, textOf } from '../setup/read-xml';
import { desk, now, published, scalar, slugOf, stamp, stateOf } from '../setup/review-desk';
import { sessionFor } from '../setup/staff';
import { asSeen, plainFacts, submit } from '../setup/submissions';

const site = { siteName: 'Waymark', origin: 'https://waymark.example' };

interface Item {
  readonly id: string;
  readonly title?: string;
  readonly date_published?: string;
  readonly date_modified: string;
  readonly _waymark: { readonly withdrawn: boolean; readonly change?: string; readonly slug?: string };
}

const changesOf = (database: Database) => readChanges({ database }, site);
const itemsOf = async (database: Database): Promise<Item[]> => JSON.parse((await changesOf(database)).json).items;
const itemOf = async (database: Database, slug: string) =>
  (await itemsOf(database)).find(({ _waymark }) => _waymark.slug === slug);
const everythingIn = async (database: Database) => Object.values(await changesOf(database)).join('\n');

/** A stamp some hours after the listing of `published` became public. */
const hoursLater = (hours: number) => ({ ...stamp, now: new Date(now.getTime() + hours * 3_600_000) });

/** A seeded directory with one listing more, published by two moderators, and the people around it. */
async function withListing() {
  const at = await desk(seededDatabase);
  const { slug, listingId } = await published(at);
  const item = await itemOf(at.database, slug);
  if (!item) throw new Error('What was published is in the feed.');
  const owner = await sessionFor(at.database, at.provider.accountId);
  return { ...at, owner, slug, listingId, id: item.id };
}

async function correct({ database, provider, first, second, listingId }: Awaited<ReturnType<typeof withListing>>) {
  const { revisionId } = await submit(database, provider, { ...plainFacts, name: 'Meadow House' }, { listingId, now });
  for (const moderator of [first, second]) {
    if (stateOf(database, revisionId) !== 'approved')
      await approveReview(database, asSeen(database, moderator, revisionId), hoursLater(1));
  }
  expect(stateOf(database, revisionId)).toBe('approved');
  return revisionId;
}

/** What both feeds say of an id: the words of an entry, or the moment of a tombstone. */
async function saidOf(database: Database, id: string) {
  const { atom } = await changesOf(database);
  const feed = readXml(atom);
  const entry = childrenOf(feed, 'entry').find((each) => textOf(each, 'id') === id);
  const tombstone = childrenOf(feed, 'at:deleted-entry').find(({ attributes }) => attributes.ref === id);
  const items = (await itemsOf(database)).filter((item) => item.id === id);
  expect(items).toHaveLength((entry ? 1 : 0) + (tombstone ? 1 : 0));
  expect(items[0]?._waymark.withdrawn).toBe(items[0] && tombstone !== undefined);
  return { name: entry ? textOf(entry, 'title') : null, gone: tombstone?.attributes.when ?? null };
}

describe('the change feeds', () => {
  it('hold two hundred changes at most, each listing once, the newest first', async () => {
    const { database, id } = await withListing();
    const items = await itemsOf(database);
    expect(items).toHaveLength(200);
    expect(new Set(items.map((item) => item.id)).size).toBe(200);
    expect(items[0]?.id).toBe(id);
    const moments = items.map(({ date_modified }) => date_modified);
    expect(moments).toEqual([...moments].sort().reverse());
    const { children } = readXml((await changesOf(database)).atom);
    expect(children.flatMap((child) => (child.name === 'entry' ? textOf(child, 'id') : []))).toEqual(
      items.map((item) => item.id),
    );
  });

  it('say of a seeded listing that it was published when the seed was loaded', async () => {
    const [first] = await itemsOf(await seededDatabase());
    expect(first).toMatchObject({
      date_published: seededAt.toISOString(),
      date_modified: seededAt.toISOString(),
      _waymark: { change: 'published' },
    });
  });

  it('hold one entry of a corrected listing: its latest words, under the same id', async () => {
    const all = await withListing();
    expect((await itemOf(all.database, all.slug))?._waymark.change).toBe('published');
    await correct(all);
    expect(await itemOf(all.database, all.slug)).toMatchObject({
      id: all.id,
      title: 'Meadow House',
      date_published: now.toISOString(),
      date_modified: hoursLater(1).now.toISOString(),
      _waymark: { change: 'corrected' },
    });
    expect(await everythingIn(all.database)).not.toContain(plainFacts.name);
  });

  it('do not call it a correction when a listing is confirmed as it stands', async () => {
    const { database, owner, slug } = await withListing();
    const later = hoursLater(30);
    expect(await confirmOwnListing(database, owner, slug, later)).toBe('done');
    expect(await itemOf(database, slug)).toMatchObject({
      date_published: now.toISOString(),
      date_modified: later.now.toISOString(),
      _waymark: { change: 'published' },
    });
  });

  it('follow a listing that is withdrawn at once: a tombstone, without its name, address or words', async () => {
    const { database, owner, slug, id } = await withListing();
    expect(await saidOf(database, id)).toEqual({ name: plainFacts.name, gone: null });
    const later = hoursLater(1);
    expect(await withdrawListing(database, owner, slug, later)).toBe('done');
    expect(await saidOf(database, id)).toEqual({ name: null, gone: later.now.toISOString() });
    const everything = await everythingIn(database);
    for (const word of [plainFacts.name, slug, plainFacts.summary]) expect(everything).not.toContain(word);
    expect((await itemsOf(database))[0]?.id).toBe(id);
  });

  it('follow a listing that is paused and comes back: a tombstone, then an entry again', async () => {
    const { database, owner, slug, id } = await withListing();
    await pauseListing(database, owner, slug, hoursLater(1));
    expect(await saidOf(database, id)).toEqual({ name: null, gone: hoursLater(1).now.toISOString() });
    await resumeListing(database, owner, slug, hoursLater(2));
    expect(await saidOf(database, id)).toEqual({ name: plainFacts.name, gone: null });
    expect(await itemOf(database, slug)).toMatchObject({
      date_published: now.toISOString(),
      date_modified: hoursLater(2).now.toISOString(),
      _waymark: { change: 'published' },
    });
  });

  it('keep quiet about a correction of a paused listing until it comes back', async () => {
    const all = await withListing();
    await pauseListing(all.database, all.owner, all.slug, hoursLater(1));
    await correct(all);
    expect(await saidOf(all.database, all.id)).toEqual({ name: null, gone: hoursLater(1).now.toISOString() });
    expect(await everythingIn(all.database)).not.toContain('Meadow House');
    await resumeListing(all.database, all.owner, all.slug, hoursLater(2));
    expect(await saidOf(all.database, all.id)).toEqual({ name: 'Meadow House', gone: null });
  });

  it('follow a moderator who undoes a first publication', async () => {
    const { database, second, id, slug } = await withListing();
    const revisionId = String(scalar(database, 'select published_revision_id from listing where slug = ?', slug));
    expect(await undoDecision(database, asSeen(database, second, revisionId), stamp)).toMatchObject({ ok: true });
    expect(await saidOf(database, id)).toEqual({ name: null, gone: now.toISOString() });
  });

  it.each(['withdrawn', 'draft'])('follow the seed where it makes a listing %s', async (status) => {
    const database = await seededDatabase();
    const all = await itemsOf(database);
    const { id, _waymark } = all.at(0) ?? {};
    const folder = temporaryFolder();
    const path = join('listings', `${_waymark?.slug}.json`);
    mkdirSync(join(folder, 'listings'));
    const file = JSON.parse(readFileSync(join(seedFolder(), path), 'utf8'));
    writeFileSync(join(folder, path), JSON.stringify({ ...file, status }));
    copyFileSync(join(seedFolder(), 'emergency-numbers.json'), join(folder, 'emergency-numbers.json'));
    await loadSeed(database, { folder, ...hoursLater(1) });
    expect(await saidOf(database, id ?? '')).toEqual({ name: null, gone: hoursLater(1).now.toISOString() });
  });

  it('are written once, and again when something public has changed or the site has another address', async () => {
    const { database, owner, slug } = await withListing();
    const before = await changesOf(database);
    expect(await changesOf(database)).toBe(before);
    const elsewhere = await readChanges({ database }, { ...site, origin: 'https://other.example' });
    expect(elsewhere.json).toContain('https://other.example/services/');
    expect(elsewhere.json).not.toContain(site.origin);
    await withdrawListing(database, owner, slug, hoursLater(1));
    expect(await changesOf(database)).not.toEqual(before);
  });
});

describe('the change feeds never speak of', () => {
  it('a listing that waits for its first check, was refused, or was withdrawn before it was ever published', async () => {
    const { database, provider, first } = await desk(seededDatabase);
    const before = await changesOf(database);
    const named = (name: string) => submit(database, provider, { ...plainFacts, name });
    const refused = await named('Refused House');
    const withdrawn = await named('Withdrawn House');
    await named('Waiting House');
    const refusal = asSeen(database, first, refused.revisionId);
    const reason = { code: 'out-of-scope', text: null } as const;
    expect(await refuseReview(database, refusal, reason, stamp)).toMatchObject({ ok: true });
    const slug = slugOf(database, withdrawn.listingId);
    const version = Number(scalar(database, 'select version from listing where slug = ?', slug));
    expect(await actOnListing(database, { who: first, slug, version, act: 'withdraw' }, stamp)).toEqual({ ok: true });
    // As if something else had changed: so that what is kept in memory does not answer.
    database.sqlite.prepare('update dataset set version = version + 1').run();
    expect(await changesOf(database)).toEqual(before);
  });

  it('an edit that waits or is held', async () => {
    const { database, provider, first, listingId, id } = await withListing();
    const words = { ...plainFacts, name: 'Waiting Name', summary: 'Waiting.' };
    const { revisionId } = await submit(database, provider, words, { listingId, now });
    for (const state of ['submitted', 'held']) {
      if (state === 'held') await holdReview(database, asSeen(database, first, revisionId), 'Not yet.', stamp);
      expect(stateOf(database, revisionId)).toBe(state);
      database.sqlite.prepare('update dataset set version = version + 1').run();
      expect(await saidOf(database, id)).toEqual({ name: plainFacts.name, gone: null });
      expect(await everythingIn(database)).not.toContain('Waiting');
    }
  });

  it('hidden streets, contacts and notes, accounts, and those who acted', async () => {
    const at = await desk(seededDatabase);
    const { database, provider } = at;
    const withheldContacts = [{ type: 'phone', value: '+442079460999' }] as const;
    const { revisionId } = await published(at, { ...plainFacts, withheldContacts });
    await addNote(database, asSeen(database, at.first, revisionId), 'A doubt of our own.', stamp);
    const hidden = database.sqlite
      .prepare(
        `select street from place_private where street is not null union select postcode from place_private
         where length(postcode) > 4 union select email from account union select id from account
         union select actor from audit_event where actor like '% %' union select id from revision
         union select id from listing`,
      )
      .pluck()
      .all() as string[];
    expect(hidden).toEqual(expect.arrayContaining(['7 Hidden Lane', 'RG1 1AA', provider.accountId]));
    const everything = await everythingIn(database);
    expect(everything).toContain(plainFacts.name);
    const secrets = [...hidden, '442079460999', 'A doubt of our own.'];
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
  });
});
