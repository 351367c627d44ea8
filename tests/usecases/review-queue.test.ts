import { describe, expect, it } from 'vitest';
import { readQueueFilters } from '~/domain/review/queue-filters';
import { wordingFields } from '~/domain/review/wording';
import { assignReview } from '~/usecases/review/converse.server';
import { actOnListing } from '~/usecases/review/hide-listing.server';
import { readListingHistory } from '~/usecases/review/read-listing-history.server';
import { readQueue } from '~/usecases/review/read-queue.server';
import { readReview } from '~/usecases/review/read-review.server';
import { publishedListing } from '~db/queries/published-listings';
import { nextInQueue } from '~db/queries/review-queue';
import { seededDatabase } from '../setup/database';
import { all, approve, desk, now, published, scalar, stamp, stateOf } from '../setup/review-desk';
import { sessionFor } from '../setup/staff';
import { addProvider, asSeen, type Provider, plainFacts, submit } from '../setup/submissions';

describe('the queue', () => {
  it('holds submissions by risk before the drafts that nobody waits for', async () => {
    const at = await desk(seededDatabase);
    const { listingId } = await published(at);
    await submit(at.database, at.provider, { ...plainFacts, summary: 'Talks.' }, { listingId });
    const stranger: Provider = await addProvider(at.database, 'Hill House');
    await submit(at.database, stranger, { ...plainFacts, name: 'Hill House' });
    const view = await readQueue(at.database, all, at.first.accountId, now);
    expect(view.items.slice(0, 3).map(({ band }) => band)).toEqual(['highest', 'low', 'low']);
    expect(view.items[0]).toMatchObject({ name: 'Hill House', organization: 'Hill House', kind: 'new' });
    const drafts = Number(scalar(at.database, "select count(*) from listing where state = 'draft'")) - 1;
    expect(view.length).toBe(drafts + 2);
    expect(view.counts).toMatchObject({ open: drafts + 2, highest: 1, nobody: drafts + 2 });
  });

  it('is narrowed by its filters', async () => {
    const { database, provider, first } = await desk(seededDatabase);
    const { revisionId } = await submit(database, provider, plainFacts);
    await assignReview(database, asSeen(database, first, revisionId), 'me', stamp);
    const found = async (query: string) =>
      (await readQueue(database, readQueueFilters(new URLSearchParams(query)), first.accountId, now)).items.map(
        (item) => item.revisionId,
      );
    for (const query of ['owner=mine', 'state=being-checked', 'risk=highest']) {
      expect(await found(query)).toEqual([revisionId]);
    }
    expect(await found('owner=nobody')).not.toContain(revisionId);
    expect(await found('country=IN')).not.toContain(revisionId);
    expect(await found('country=GB&kind=new&language=en')).toContain(revisionId);
  });

  it('leads on to what this moderator can decide', async () => {
    const at = await desk();
    const { database, first, second } = at;
    const own = await submit(database, at.provider, plainFacts);
    const stranger = await addProvider(database, 'Hill House');
    const other = await submit(database, stranger, { ...plainFacts, name: 'Hill House' });
    const next = (who: typeof first, except = '') =>
      nextInQueue(database, all, { accountId: who.accountId, organizationIds: [] }, except);
    expect([own.revisionId, other.revisionId]).toContain(await next(first));
    await approve(database, asSeen(database, first, own.revisionId));
    expect(await next(first)).toBe(other.revisionId);
    expect(await next(second, other.revisionId)).toBe(own.revisionId);
    await assignReview(database, asSeen(database, second, other.revisionId), 'me', stamp);
    expect(await next(first)).toBeNull();
    const member = { accountId: second.accountId, organizationIds: [stranger.organizationId] };
    expect(await nextInQueue(database, all, member, own.revisionId)).toBeNull();
  });

  it('publishes a draft of the seed after two approvals, without saying that the service has confirmed it', async () => {
    const { database, first, second } = await desk(seededDatabase);
    const [draft] = (await readQueue(database, readQueueFilters(new URLSearchParams('country=IN')), '', now)).items;
    if (!draft) throw new Error('There is no draft.');
    const confirmed = scalar(database, 'select last_confirmed_on from revision where id = ?', draft.revisionId);
    await approve(database, asSeen(database, first, draft.revisionId));
    await approve(database, asSeen(database, second, draft.revisionId));
    const listing = await publishedListing(database, draft.slug);
    expect(listing).toMatchObject({ sourcesReadOn: '2026-11-22', lastConfirmedOn: confirmed });
  });
});

describe('what a moderator sees of a submission', () => {
  it('is the withheld address, marked as not public, and never anything of it on the public page', async () => {
    const at = await desk();
    const { revisionId, slug } = await published(at);
    const view = await readReview(at.database, revisionId, at.first);
    const street = view?.differences.find(({ field }) => field === 'withheld.street');
    expect(street).toMatchObject({ after: ['7 Hidden Lane'], isPublic: false });
    expect(JSON.stringify(await publishedListing(at.database, slug))).not.toContain('Hidden Lane');
    expect(JSON.stringify(at.database.sqlite.prepare('select * from audit_event').all())).not.toContain('Hidden Lane');
    expect(JSON.stringify(at.database.sqlite.prepare('select * from search_text').all())).not.toContain('hidden');
  });

  it('is a duplicate suspect with the same number, words that break the style, and the register', async () => {
    const { database, provider, first } = await desk();
    await submit(database, provider, plainFacts);
    const stranger = await addProvider(database, 'Hill House');
    const facts = { ...plainFacts, name: 'Hill House', summary: 'We guarantee a cure.' };
    const { revisionId } = await submit(database, stranger, facts);
    database.sqlite
      .prepare(
        "insert into do_not_list (id, name, domain, added_by, created_at) values ('dnl_01JD00000000000000000000AA', 'Hill', 'meadow.example', ?, '2026-11-01T00:00:00.000Z')",
      )
      .run(first.accountId);
    const view = await readReview(database, revisionId, first);
    expect(view?.duplicates).toMatchObject([{ name: 'Meadow Practice', by: expect.arrayContaining(['phone']) }]);
    expect(view?.checks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['style-words', 'asked-not-to-be-listed']),
    );
    expect(wordingFields({ ...facts, withheld: { place: null, contacts: [] } }).summary).toBe(facts.summary);
  });
});

describe('a listing as such', () => {
  const act = (
    at: Awaited<ReturnType<typeof desk>>,
    slug: string,
    what: 'pause' | 'resume' | 'withdraw',
    version?: number,
  ) =>
    actOnListing(
      at.database,
      {
        who: at.first,
        slug,
        version: version ?? Number(scalar(at.database, 'select version from listing where slug = ?', slug)),
        act: what,
      },
      stamp,
    );

  it('is paused and resumed by a moderator, and out of sight in between', async () => {
    const at = await desk();
    const { slug } = await published(at);
    expect(await act(at, slug, 'pause')).toEqual({ ok: true });
    expect(await publishedListing(at.database, slug)).toBeNull();
    expect(await act(at, slug, 'resume')).toEqual({ ok: true });
    expect(await publishedListing(at.database, slug)).not.toBeNull();
  });

  it('is withdrawn for good, with what waits for a check', async () => {
    const at = await desk();
    const { slug, listingId } = await published(at);
    const edit = await submit(at.database, at.provider, { ...plainFacts, summary: 'Talks.' }, { listingId });
    expect(await act(at, slug, 'withdraw')).toEqual({ ok: true });
    expect(scalar(at.database, 'select state from listing where slug = ?', slug)).toBe('withdrawn');
    expect(stateOf(at.database, edit.revisionId)).toBe('taken-back');
    expect(await act(at, slug, 'resume')).toEqual({ ok: false, problem: 'not-now' });
  });

  it('is left alone where somebody else acted meanwhile, and by clinicians', async () => {
    const at = await desk();
    const { slug } = await published(at);
    expect(await act(at, slug, 'pause', 0)).toEqual({ ok: false, problem: 'changed-meanwhile' });
    const who = await sessionFor(at.database, at.provider.accountId);
    const request = { who, slug, version: 2, act: 'withdraw' } as const;
    expect(await actOnListing(at.database, request, stamp)).toEqual({ ok: false, problem: 'not-found' });
    expect(await publishedListing(at.database, slug)).not.toBeNull();
  });

  it('has a history: its trail, its versions, and what differs between any two', async () => {
    const at = await desk();
    const { slug, listingId } = await published(at);
    await submit(at.database, at.provider, { ...plainFacts, summary: 'Talks.' }, { listingId });
    const history = await readListingHistory(at.database, slug, { from: 1, to: 2 });
    expect(history?.compared?.differences.map(({ field }) => field)).toEqual(['summary']);
    expect(history?.revisions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'in-review'],
      [1, 'published'],
    ]);
    expect(history?.trail.map(({ action }) => action)).toContain('revision-published');
    expect(await readListingHistory(at.database, 'no-such-service', null)).toBeNull();
  });
});
