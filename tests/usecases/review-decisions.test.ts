import { describe, expect, it } from 'vitest';
import type { ListingFacts } from '~/domain/listing-form/listing-facts';
import { refuseReview } from '~/usecases/review/decide-review.server';
import { proposeWording } from '~/usecases/review/propose-wording.server';
import { readQueue } from '~/usecases/review/read-queue.server';
import { readReview } from '~/usecases/review/read-review.server';
import type { Database } from '~db/open.server';
import { publishedListing } from '~db/queries/published-listings';
import { all, approve, desk, now, published, scalar, slugOf, stamp, stateOf, trailOf } from '../setup/review-desk';
import { addAccount, sessionFor } from '../setup/staff';
import { asSeen, plainFacts, submit } from '../setup/submissions';

describe('a new listing by an unknown provider', () => {
  it('is public after two different people have approved it, not after one', async () => {
    const { database, provider, first, second } = await desk();
    const { revisionId, listingId } = await submit(database, provider, plainFacts);
    const slug = slugOf(database, listingId);
    expect(slug).toBe('meadow-practice');
    expect(await approve(database, asSeen(database, first, revisionId))).toMatchObject({ outcome: 'first-of-two' });
    expect(await publishedListing(database, slug)).toBeNull();
    expect(await approve(database, asSeen(database, second, revisionId))).toMatchObject({ outcome: 'published' });
    expect(await publishedListing(database, slug)).toMatchObject({
      name: 'Meadow Practice',
      confidence: 'high',
      sourcesReadOn: '2026-11-22',
      lastConfirmedOn: '2026-11-22',
      nextCheckDueOn: '2027-05-22',
    });
    expect(trailOf(database, revisionId)).toEqual([
      'revision-added',
      'review-approved',
      'revision-published',
      'review-approved',
    ]);
  });

  it('is not approved twice by the same person', async () => {
    const { database, provider, first } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    await approve(database, asSeen(database, first, revisionId));
    expect(await approve(database, asSeen(database, first, revisionId))).toEqual({ ok: false, problem: 'twice' });
    expect(scalar(database, 'select count(*) from approval')).toBe(1);
  });

  it('is not approved by its submitter, nor by a member of its organisation, moderator or not', async () => {
    const { database, provider } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    database.sqlite.prepare("update account set staff_role = 'moderator' where id = ?").run(provider.accountId);
    const submitter = await sessionFor(database, provider.accountId);
    const colleagueId = await addAccount(database, { staffRole: 'moderator' });
    database.sqlite
      .prepare("insert into membership values (?, ?, 'member', '2026-11-01T00:00:00.000Z')")
      .run(provider.organizationId, colleagueId);
    for (const who of [submitter, await sessionFor(database, colleagueId)]) {
      expect(await approve(database, asSeen(database, who, revisionId))).toEqual({ ok: false, problem: 'own' });
    }
    expect(scalar(database, 'select count(*) from approval')).toBe(0);
  });

  it('stays a draft when it is refused, and says why', async () => {
    const { database, provider, first } = await desk();
    const { revisionId, listingId } = await submit(database, provider, plainFacts);
    const reason = { code: 'not-verifiable', text: 'The register does not know this number.' } as const;
    await refuseReview(database, asSeen(database, first, revisionId), reason, stamp);
    expect(scalar(database, 'select state from listing where id = ?', listingId)).toBe('draft');
    expect(scalar(database, 'select state from revision where id = ?', revisionId)).toBe('rejected');
    expect(database.sqlite.prepare('select state, reason_code, reason_text from review').get()).toEqual({
      state: 'refused',
      reason_code: 'not-verifiable',
      reason_text: 'The register does not know this number.',
    });
  });
});

describe('an edit of a live listing', () => {
  const otherPhone: ListingFacts = {
    ...plainFacts,
    channels: plainFacts.channels.map((channel) => ({ ...channel, value: '+442079460999', display: '020 7946 0999' })),
  };

  it('stays out of sight until it is approved', async () => {
    const at = await desk();
    const { listingId, slug } = await published(at);
    const facts = { ...plainFacts, summary: 'Talks by appointment.' };
    const edit = await submit(at.database, at.provider, facts, { listingId });
    expect((await publishedListing(at.database, slug))?.summary).toBe(plainFacts.summary);
    await approve(at.database, asSeen(at.database, at.first, edit.revisionId));
    expect((await publishedListing(at.database, slug))?.summary).toBe('Talks by appointment.');
  });

  it('needs one person for words and two for another phone number', async () => {
    const at = await desk();
    const { listingId } = await published(at);
    const words = await submit(at.database, at.provider, { ...plainFacts, summary: 'Talks.' }, { listingId });
    expect(await approve(at.database, asSeen(at.database, at.first, words.revisionId))).toMatchObject({
      outcome: 'published',
    });
    const phone = await submit(at.database, at.provider, { ...otherPhone, summary: 'Talks.' }, { listingId });
    expect(await approve(at.database, asSeen(at.database, at.first, phone.revisionId))).toMatchObject({
      outcome: 'first-of-two',
    });
  });

  it('replaces an earlier edit that nobody has decided', async () => {
    const at = await desk();
    const { listingId } = await published(at);
    const earlier = await submit(at.database, at.provider, otherPhone, { listingId });
    await submit(at.database, at.provider, { ...plainFacts, summary: 'Talks.' }, { listingId });
    expect(stateOf(at.database, earlier.revisionId)).toBe('taken-back');
    const { items } = await readQueue(at.database, all, at.first.accountId, now);
    expect(items).toMatchObject([{ changed: ['summary'], kind: 'edit', needsTwo: false }]);
  });

  it('leaves what is public alone when it is refused', async () => {
    const at = await desk();
    const { listingId, slug } = await published(at);
    const before = await publishedListing(at.database, slug);
    const edit = await submit(at.database, at.provider, otherPhone, { listingId });
    const request = asSeen(at.database, at.first, edit.revisionId);
    await refuseReview(at.database, request, { code: 'misleading', text: null }, stamp);
    expect(await publishedListing(at.database, slug)).toEqual(before);
  });

  it('does not bring a listing back that its provider has paused', async () => {
    const at = await desk();
    const { listingId, slug } = await published(at);
    const edit = await submit(at.database, at.provider, { ...plainFacts, summary: 'Talks.' }, { listingId });
    pause(at.database, listingId);
    expect(await approve(at.database, asSeen(at.database, at.first, edit.revisionId))).toMatchObject({ ok: true });
    expect(await publishedListing(at.database, slug)).toBeNull();
    expect(scalar(at.database, 'select state from listing where id = ?', listingId)).toBe('paused');
    expect(scalar(at.database, 'select published_revision_id from listing where id = ?', listingId)).toBe(
      edit.revisionId,
    );
  });
});

function pause({ sqlite }: Database, listingId: string): void {
  sqlite.prepare("update listing set state = 'paused', pause_reason = 'provider' where id = ?").run(listingId);
  sqlite
    .prepare('delete from search_text where rowid in (select rowid from published_document where listing_id = ?)')
    .run(listingId);
  sqlite.prepare('delete from published_document where listing_id = ?').run(listingId);
}

describe('a moderator’s own wording', () => {
  const reworded = {
    texts: {
      name: plainFacts.name,
      nativeName: null,
      operator: plainFacts.operator,
      summary: 'You can talk with a psychologist.',
      confidentiality: plainFacts.confidentiality,
    },
    contacts: [{ hoursNote: null, keeps: null, passesOn: null }],
  };

  it('stands beside the applicant’s words, which never change, and is what is published', async () => {
    const { database, provider, first, second } = await desk();
    const { revisionId, listingId } = await submit(database, provider, plainFacts);
    await proposeWording(database, asSeen(database, first, revisionId), reworded, stamp);
    const view = await readReview(database, revisionId, second);
    expect(view?.differences.find(({ field }) => field === 'summary')?.after).toEqual([plainFacts.summary]);
    expect(view?.proposal?.differences.map(({ field }) => field)).toEqual(['summary']);
    await approve(database, asSeen(database, first, revisionId));
    await approve(database, asSeen(database, second, revisionId));
    const shown = await publishedListing(database, slugOf(database, listingId));
    expect(shown?.summary).toBe('You can talk with a psychologist.');
    expect(scalar(database, 'select summary from revision where id = ?', revisionId)).toBe(plainFacts.summary);
    expect(() => database.sqlite.prepare("update revision set summary = 'x' where id = ?").run(revisionId)).toThrow(
      /cannot be changed/,
    );
  });

  it('keeps what is withheld withheld', async () => {
    const { database, provider, first } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    await proposeWording(database, asSeen(database, first, revisionId), reworded, stamp);
    expect(scalar(database, 'select count(*) from place_private where street = ?', '7 Hidden Lane')).toBe(2);
  });

  it('makes earlier approvals of other words count no longer', async () => {
    const { database, provider, first, second } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    await approve(database, asSeen(database, first, revisionId));
    await proposeWording(database, asSeen(database, second, revisionId), reworded, stamp);
    expect(await approve(database, asSeen(database, second, revisionId))).toMatchObject({ outcome: 'first-of-two' });
  });

  it('is not an item of the queue of its own', async () => {
    const { database, provider, first } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    await proposeWording(database, asSeen(database, first, revisionId), reworded, stamp);
    const { items } = await readQueue(database, all, first.accountId, now);
    expect(items.map((item) => item.revisionId)).toEqual([revisionId]);
  });
});

describe('the trail', () => {
  it('names who did what in which role, and cannot be changed or deleted', async () => {
    const at = await desk();
    const { revisionId } = await published(at);
    const actors = at.database.sqlite
      .prepare('select distinct actor from audit_event where revision_id = ? order by id')
      .pluck()
      .all(revisionId);
    expect(actors).toEqual([
      `provider ${at.provider.accountId}`,
      `moderator ${at.first.accountId}`,
      `moderator ${at.second.accountId}`,
    ]);
    expect(() => at.database.sqlite.prepare("update audit_event set actor = 'x'").run()).toThrow(/only grows/);
    expect(() => at.database.sqlite.prepare('delete from audit_event').run()).toThrow(/only grows/);
    expect(() => at.database.sqlite.prepare("update approval set account_id = 'x'").run()).toThrow(/cannot be changed/);
  });
});
