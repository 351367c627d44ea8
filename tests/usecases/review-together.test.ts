import { describe, expect, it } from 'vitest';
import type { ReviewRequest } from '~/usecases/review/act-on-review.server';
import { addNote, askQuestion, assignReview, holdReview } from '~/usecases/review/converse.server';
import { refuseReview } from '~/usecases/review/decide-review.server';
import { readReview } from '~/usecases/review/read-review.server';
import { undoDecision } from '~/usecases/review/undo-decision.server';
import type { Database } from '~db/open.server';
import { publishedListing } from '~db/queries/published-listings';
import { seededDatabase } from '../setup/database';
import { approve, desk, now, published, scalar, stamp, stateOf, trailOf } from '../setup/review-desk';
import { asSeen, plainFacts, submit } from '../setup/submissions';

describe('two moderators at once', () => {
  it('are told when somebody else has acted meanwhile, and nothing is written', async () => {
    const { database, provider, first, second } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    const seen = asSeen(database, second, revisionId);
    await holdReview(database, asSeen(database, first, revisionId), 'Waits for the register.', stamp);
    const acts = [
      approve(database, seen),
      refuseReview(database, seen, { code: 'other', text: 'No.' }, stamp),
      askQuestion(database, seen, 'Is this your number?', stamp),
      holdReview(database, seen, 'Later.', stamp),
      assignReview(database, seen, 'me', stamp),
    ];
    for (const result of await Promise.all(acts)) expect(result).toEqual({ ok: false, problem: 'changed-meanwhile' });
    expect(stateOf(database, revisionId)).toBe('held');
    expect(scalar(database, 'select count(*) from review_message')).toBe(0);
    expect(scalar(database, "select count(*) from moderation_note where note = 'Later.'")).toBe(0);
  });

  it('who press approve in the same moment count once', async () => {
    const { database, provider, first, second } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    const results = await Promise.all(
      [first, second].map((who) => approve(database, asSeen(database, who, revisionId))),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(scalar(database, 'select count(*) from approval')).toBe(1);
  });

  it('do not both take a draft that nobody had touched', async () => {
    const { database, first, second } = await desk(seededDatabase);
    const draft = String(scalar(database, "select id from revision where state = 'in-review' limit 1"));
    const results = await Promise.all([
      approve(database, asSeen(database, first, draft)),
      refuseReview(database, asSeen(database, second, draft), { code: 'out-of-scope', text: null }, stamp),
    ]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('never bring back a listing that its provider withdraws in that moment', async () => {
    const at = await desk();
    const { listingId, slug } = await published(at);
    const edit = await submit(at.database, at.provider, { ...plainFacts, summary: 'Talks.' }, { listingId });
    // The link for the mail is made last, after everything has been read and before anything is written.
    const linkFor = () => {
      at.database.sqlite.prepare("update listing set state = 'withdrawn', version = version + 1").run();
      return 'https://staff.example/portal';
    };
    const request = { ...asSeen(at.database, at.first, edit.revisionId), linkFor };
    expect(await approve(at.database, request)).toEqual({ ok: false, problem: 'changed-meanwhile' });
    expect(scalar(at.database, 'select state from listing where slug = ?', slug)).toBe('withdrawn');
  });
});

describe('questions, notes and mails', () => {
  it('reach the submitter as a mail without a word of the question', async () => {
    const { database, provider, first } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    await askQuestion(database, asSeen(database, first, revisionId), 'Is 020 7946 0123 yours?', stamp);
    const mail = database.sqlite.prepare('select template, "values" from outgoing_mail').get();
    expect(mail).toEqual({
      template: 'review-changed',
      values: JSON.stringify({ link: 'https://staff.example/en/portal/listings/meadow-practice' }),
    });
    expect(stateOf(database, revisionId)).toBe('question');
    expect(JSON.stringify(database.sqlite.prepare('select * from audit_event').all())).not.toContain('7946');
  });

  it('that are working notes stay with the moderators', async () => {
    const { database, provider, first } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    await addNote(database, asSeen(database, first, revisionId), 'Called on Monday.', stamp);
    const view = await readReview(database, revisionId, first);
    expect(view?.notes).toMatchObject([{ note: 'Called on Monday.' }]);
    expect(view?.thread).toEqual([]);
    expect(scalar(database, 'select count(*) from outgoing_mail')).toBe(0);
    const trail = JSON.stringify(
      database.sqlite.prepare('select * from audit_event where revision_id = ?').all(revisionId),
    );
    expect(trail).toContain('note-added');
    expect(trail).not.toContain('Monday');
  });
});

describe('taking a decision back', () => {
  async function undone(decide: (database: Database, request: ReviewRequest) => Promise<unknown>) {
    const { database, provider, first } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    await decide(database, asSeen(database, first, revisionId));
    const result = await undoDecision(database, asSeen(database, first, revisionId), stamp);
    return { result, state: stateOf(database, revisionId), database, revisionId };
  }

  it('puts a held, taken, refused or once approved submission back where it was', async () => {
    const decisions = {
      held: (database: Database, request: ReviewRequest) => holdReview(database, request, 'Later.', stamp),
      assigned: (database: Database, request: ReviewRequest) => assignReview(database, request, 'me', stamp),
      refused: (database: Database, request: ReviewRequest) =>
        refuseReview(database, request, { code: 'other', text: 'No.' }, stamp),
      'first-of-two': approve,
    };
    for (const [sort, decide] of Object.entries(decisions)) {
      const { result, state, database, revisionId } = await undone(decide);
      expect(result).toEqual({ ok: true, undone: sort });
      expect(state).toBe('submitted');
      expect(scalar(database, 'select count(*) from approval')).toBe(0);
      expect(scalar(database, 'select state from revision where id = ?', revisionId)).toBe('in-review');
      expect(trailOf(database, revisionId).at(-1)).toBe('review-undone');
    }
  });

  it('shows again what was public before the edit', async () => {
    const at = await desk();
    const { listingId, slug } = await published(at);
    const edit = await submit(at.database, at.provider, { ...plainFacts, summary: 'Talks.' }, { listingId });
    await approve(at.database, asSeen(at.database, at.first, edit.revisionId));
    await undoDecision(at.database, asSeen(at.database, at.first, edit.revisionId), stamp);
    expect((await publishedListing(at.database, slug))?.summary).toBe(plainFacts.summary);
    expect(scalar(at.database, 'select state from revision where id = ?', edit.revisionId)).toBe('in-review');
    expect(await approve(at.database, asSeen(at.database, at.second, edit.revisionId))).toMatchObject({ ok: true });
    expect((await publishedListing(at.database, slug))?.summary).toBe('Talks.');
  });

  it('makes a new listing a draft again, which can be published anew', async () => {
    const at = await desk();
    const { listingId, revisionId, slug } = await published(at);
    expect(await undoDecision(at.database, asSeen(at.database, at.second, revisionId), stamp)).toMatchObject({
      undone: 'published',
    });
    expect(await publishedListing(at.database, slug)).toBeNull();
    expect(scalar(at.database, 'select state from listing where id = ?', listingId)).toBe('draft');
    expect(await approve(at.database, asSeen(at.database, at.second, revisionId))).toMatchObject({
      outcome: 'published',
    });
    expect(await publishedListing(at.database, slug)).not.toBeNull();
  });

  it('is over after ten minutes, for others, and once somebody else has acted', async () => {
    const { database, provider, first, second } = await desk();
    const { revisionId } = await submit(database, provider, plainFacts);
    await approve(database, asSeen(database, first, revisionId));
    const late = { ...stamp, now: new Date(now.getTime() + 11 * 60_000) };
    const tooLate = { ok: false, problem: 'too-late' };
    expect(await undoDecision(database, asSeen(database, first, revisionId), late)).toEqual(tooLate);
    expect(await undoDecision(database, asSeen(database, second, revisionId), stamp)).toEqual(tooLate);
    await holdReview(database, asSeen(database, second, revisionId), 'Later.', stamp);
    expect(await undoDecision(database, asSeen(database, first, revisionId), stamp)).toEqual(tooLate);
  });
});
