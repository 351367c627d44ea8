import { beforeAll, describe, expect, test } from 'vitest';
import type { StaffSession } from '~/domain/account/staff-session';
import type { FormContent, StepId } from '~/domain/listing-form/steps';
import { emptySearchRequest } from '~/domain/search/request';
import { addNotice } from '~/usecases/forms/add-notice.server';
import { answerQuestion } from '~/usecases/forms/answer-question.server';
import { confirmOwnListing } from '~/usecases/forms/confirm-own-listing.server';
import { endNotice } from '~/usecases/forms/end-notice.server';
import { openFormForEdit } from '~/usecases/forms/open-form-for-edit.server';
import { pauseListing } from '~/usecases/forms/pause-listing.server';
import { fingerprintOf, readOwnForm } from '~/usecases/forms/read-form.server';
import { readOwnListing } from '~/usecases/forms/read-own-listing.server';
import { readPreview } from '~/usecases/forms/read-preview.server';
import { resumeListing } from '~/usecases/forms/resume-listing.server';
import { saveStep } from '~/usecases/forms/save-step.server';
import { sendForm } from '~/usecases/forms/send-form.server';
import { discardForm, startForm } from '~/usecases/forms/start-form.server';
import { takeBack } from '~/usecases/forms/take-back.server';
import { withdrawListing } from '~/usecases/forms/withdraw-listing.server';
import { readListing } from '~/usecases/read-listing.server';
import { createSearchEngine } from '~/usecases/search-engine.server';
import { atomically } from '~db/atomically';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { publishRevision } from '~db/publish-revision';
import { datasetVersion } from '~db/queries/dataset';
import { listingBySlug } from '~db/queries/own-listings';
import { allPublishedListings } from '~db/queries/published-listings';
import { readRevisions } from '~db/queries/revisions';
import { seededDatabase } from '../setup/database';
import { completeForm, hiddenPhone, hiddenPostcode, hiddenStreet } from '../setup/listing-form';
import { addAccount, addOrganization, sessionFor } from '../setup/staff';
import { wholeSitemap } from '../setup/whole-sitemap';

const now = new Date('2026-11-23T10:00:00.000Z');
const stamp = { now, newId: idsFrom(() => now.getTime()) };
const origin = 'https://waymark.example';

let database: Database;
let owner: StaffSession;
let member: StaffSession;
let stranger: StaffSession;
let moderator: StaffSession;
let organizationId: string;

beforeAll(async () => {
  database = await seededDatabase();
  const people = { owner: await addAccount(database), member: await addAccount(database) };
  organizationId = await addOrganization(database, 'Listening Room Trust', [
    { accountId: people.owner, role: 'owner' },
    { accountId: people.member, role: 'member' },
  ]);
  const other = await addAccount(database);
  await addOrganization(database, 'Another practice', [{ accountId: other, role: 'owner' }]);
  owner = await sessionFor(database, people.owner);
  member = await sessionFor(database, people.member);
  stranger = await sessionFor(database, other);
  moderator = await sessionFor(database, await addAccount(database, { staffRole: 'moderator' }));
});

async function started(content: FormContent = {}): Promise<string> {
  const id = await startForm(database, owner, { organizationId, content }, stamp);
  if (id === null) throw new Error('The owner may start a form.');
  return id;
}

async function contentOf(formId: string): Promise<FormContent> {
  const form = await readOwnForm(database, owner, formId);
  return form?.content ?? {};
}

async function save(formId: string, step: StepId, content: Record<string, string[]>, seen?: string, who = owner) {
  const shown = seen ?? fingerprintOf((await contentOf(formId))[step]);
  return saveStep(database, who, { formId, step, seen: shown, content }, stamp);
}

/** A listing that went through the form and was approved; moderators are tested elsewhere. */
async function listed(name: string): Promise<string> {
  const sent = await sendForm(database, owner, await started(completeForm(name)), stamp);
  if (sent.state !== 'sent') throw new Error(JSON.stringify(sent));
  const own = await listingBySlug(database, sent.slug);
  const [rows] = await readRevisions(database, [own?.review?.revisionId ?? '']);
  if (!rows) throw new Error('The submission has a revision.');
  await atomically(database, publishRevision(database, rows, now));
  return sent.slug;
}

const sitemap = () =>
  wholeSitemap({ database }, origin, {
    languages: { codes: ['en'], fallback: 'en', pathIn: (_, path) => path },
    countries: [],
  });
const stateOf = async (slug: string) => (await readListing({ database }, slug, origin)).state;
const auditOf = (slug: string) =>
  database.sqlite
    .prepare('select action from audit_event where listing_id = (select id from listing where slug = ?) order by id')
    .pluck()
    .all(slug) as string[];

describe('filling in the form', () => {
  test('keeps every step as typed, mistakes and all, for the day one comes back', async () => {
    const id = await started();
    const typed = { name: ['  '], summary: ['half a sen'], countries: ['IN', 'GB'] };
    expect(await save(id, 'service', typed)).toEqual({ state: 'saved' });
    expect(await save(id, 'contact', { 'type.2': ['phone'], 'value.2': ['not a number'] })).toEqual({ state: 'saved' });
    expect(await contentOf(id)).toEqual({
      service: typed,
      contact: { 'type.2': ['phone'], 'value.2': ['not a number'] },
    });
  });

  test('turns a picked grid into written hours when it is saved', async () => {
    const id = await started();
    const grid = { gridFor: ['1'], 'grid.Mo.from1': ['09:00'], 'grid.Mo.to1': ['17:00'], 'type.1': ['phone'] };
    await save(id, 'contact', grid);
    expect((await contentOf(id)).contact).toEqual({ 'type.1': ['phone'], 'hours.1': ['Mo 09:00-17:00'] });
  });

  test('in two windows never overwrites unseen: the later one is told and shown both', async () => {
    const id = await started();
    const seen = fingerprintOf(undefined);
    expect(await save(id, 'money', { cost: ['free'] }, seen)).toEqual({ state: 'saved' });
    const late = await save(id, 'money', { cost: ['paid'] }, seen, member);
    expect(late).toEqual({ state: 'changed', theirs: { cost: ['free'] } });
    expect((await contentOf(id)).money).toEqual({ cost: ['free'] });
    expect(await save(id, 'money', { cost: ['paid'] }, fingerprintOf({ cost: ['free'] }))).toEqual({ state: 'saved' });
    expect((await contentOf(id)).money).toEqual({ cost: ['paid'] });
  });

  test('in two windows on two steps keeps both', async () => {
    const id = await started();
    await Promise.all([save(id, 'money', { cost: ['free'] }), save(id, 'place', { visibility: ['none'] })]);
    expect(await contentOf(id)).toEqual({ money: { cost: ['free'] }, place: { visibility: ['none'] } });
  });

  test('can be thrown away, and is then nobody’s to read any more', async () => {
    const id = await started({ service: { name: ['Gone soon'] } });
    expect(await discardForm(database, owner, id, stamp)).toBe(true);
    expect(await contentOf(id)).toEqual({});
    expect(await save(id, 'money', { cost: ['free'] })).toEqual({ state: 'unknown' });
  });

  test('shows what visitors would see, and nothing that is withheld', async () => {
    const preview = await readPreview(database, owner, await started(completeForm()), now);
    expect(preview).toMatchObject({ state: 'whole', isEdit: false, listing: { name: 'Listening Room Thrissur' } });
    const text = JSON.stringify(preview);
    for (const secret of [hiddenStreet, hiddenPostcode, hiddenPhone]) expect(text).not.toContain(secret);
  });
});

describe('sending it', () => {
  test('is refused while a step lacks something, and nothing is written', async () => {
    const before = datasetVersion(database);
    const sent = await sendForm(database, owner, await started({ service: { name: ['Only a name'] } }), stamp);
    expect(sent.state).toBe('unfinished');
    expect(datasetVersion(database)).toBe(before);
  });

  test('makes a submission that only its own people and the moderators see, with a receipt', async () => {
    const id = await started(completeForm('Sent Room'));
    const sent = await sendForm(database, owner, id, stamp);
    expect(sent).toEqual({ state: 'sent', slug: 'sent-room' });
    expect(await stateOf('sent-room')).toBe('unknown');
    const managed = await readOwnListing(database, owner, 'sent-room', now);
    expect(managed).toMatchObject({
      listing: { name: 'Sent Room', visibility: 'not-yet', submission: { state: 'submitted' } },
      receipt: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    });
    expect(auditOf('sent-room')).toEqual(['listing-created', 'revision-added']);
    expect(await sendForm(database, owner, id, stamp)).toEqual({ state: 'unknown' });
  });

  test('can be taken back: what was typed opens again, and can be sent again as the same listing', async () => {
    const id = await started(completeForm('Second Thoughts'));
    await sendForm(database, owner, id, stamp);
    expect(await takeBack(database, owner, 'second-thoughts', stamp)).toBe('done');
    expect((await readOwnListing(database, owner, 'second-thoughts', now))?.formId).toBe(id);
    expect((await contentOf(id)).service?.name).toEqual(['Second Thoughts']);
    expect(await takeBack(database, owner, 'second-thoughts', stamp)).toBe('not-now');
    expect(await sendForm(database, owner, id, stamp)).toEqual({ state: 'sent', slug: 'second-thoughts' });
  });

  test('brings a question back answered', async () => {
    await sendForm(database, owner, await started(completeForm('Asked Room')), stamp);
    database.sqlite
      .prepare(
        "update review set state = 'question' where listing_id = (select id from listing where slug = 'asked-room')",
      )
      .run();
    expect(await answerQuestion(database, member, 'asked-room', 'Yes, every weekday.', stamp)).toBe('done');
    const managed = await readOwnListing(database, owner, 'asked-room', now);
    expect(managed?.listing.submission?.state).toBe('being-checked');
    expect(managed?.thread).toEqual([{ side: 'provider', text: 'Yes, every weekday.', createdOn: '2026-11-23' }]);
    expect(auditOf('asked-room')).toContain('review-answered');
  });
});

describe('a live listing', () => {
  test('opens for editing as it stands, and an edit that was sent changes nothing that visitors see', async () => {
    const slug = await listed('Edited Room');
    const shown = await readListing({ database }, slug, origin);
    const formId = (await openFormForEdit(database, owner, slug, stamp)) ?? '';
    expect(await openFormForEdit(database, owner, slug, stamp)).toBe(formId);
    const content = await contentOf(formId);
    expect(content.place?.street).toEqual([hiddenStreet]);
    await save(formId, 'service', { ...(content.service as Record<string, string[]>), name: ['Renamed Room'] });
    expect(await sendForm(database, owner, formId, stamp)).toEqual({ state: 'sent', slug });
    expect(await readListing({ database }, slug, origin)).toEqual(shown);
    expect((await readOwnListing(database, owner, slug, now))?.listing).toMatchObject({
      visibility: 'published',
      submission: { state: 'submitted' },
    });
  });

  test('never shows a hidden street, postcode, number or licence in anything public', async () => {
    await listed('Secret Keeper');
    const everything = JSON.stringify([
      await allPublishedListings(database),
      database.sqlite.prepare('select * from search_text').all(),
      await readListing({ database }, 'secret-keeper', origin),
      await sitemap(),
    ]);
    expect(everything).toContain('Secret Keeper');
    for (const secret of [hiddenStreet, hiddenPostcode, hiddenPhone, 'A12345'])
      expect(everything).not.toContain(secret);
  });

  test('that is paused or withdrawn is gone from page, search and sitemap with that commit', async () => {
    const slug = await listed('Vanishing Room');
    const search = createSearchEngine(database);
    const found = async () => {
      const answer = await search.search({ ...emptySearchRequest, query: 'Vanishing Room' }, now, 'en');
      return answer.hits.some((hit) => hit.slug === slug);
    };
    const inSitemap = async () => (await sitemap()).includes(`/services/${slug}<`);
    expect([await stateOf(slug), await found(), await inSitemap()]).toEqual(['published', true, true]);

    const before = datasetVersion(database);
    expect(await pauseListing(database, member, slug, stamp)).toBe('done');
    expect([await stateOf(slug), await found(), await inSitemap()]).toEqual(['unknown', false, false]);
    // Pages that are kept are kept under the version of the data.
    expect(datasetVersion(database)).toBeGreaterThan(before);

    expect(await resumeListing(database, member, slug, stamp)).toBe('done');
    expect([await stateOf(slug), await found(), await inSitemap()]).toEqual(['published', true, true]);

    expect(await withdrawListing(database, member, slug, stamp)).toBe('unknown');
    expect(await withdrawListing(database, owner, slug, stamp)).toBe('done');
    expect([await stateOf(slug), await found(), await inSitemap()]).toEqual(['withdrawn', false, false]);
    expect(await resumeListing(database, owner, slug, stamp)).toBe('not-now');
    expect(await openFormForEdit(database, owner, slug, stamp)).toBeNull();
    expect(auditOf(slug).slice(-3)).toEqual(['listing-paused', 'listing-resumed', 'listing-withdrawn']);
  });

  test('that moderators paused is not for its own people to bring back', async () => {
    const slug = await listed('Held Room');
    await pauseListing(database, owner, slug, stamp);
    database.sqlite.prepare("update listing set pause_reason = 'moderator' where slug = ?").run(slug);
    expect(await resumeListing(database, owner, slug, stamp)).toBe('not-now');
  });

  test('tells visitors what its people want told, from the commit on until they end it', async () => {
    const slug = await listed('Closing Room');
    const closed = {
      kind: 'closed',
      text: 'Our team is resting.',
      fromOn: '2026-11-23',
      untilOn: '2026-11-29',
    } as const;
    expect(await addNotice(database, member, slug, closed, stamp)).toBe('done');
    const found = await readListing({ database }, slug, origin);
    if (found.state !== 'published') throw new Error('It is published.');
    expect(found.listing.notices).toEqual([closed]);
    expect(found.jsonLd).toContain('"validThrough":"2026-11-29"');
    // Monday, half past three in the afternoon in India: open, if it were not closed.
    const open = { ...emptySearchRequest, query: 'Closing Room', openNow: true };
    const search = createSearchEngine(database);
    expect((await search.search(open, now, 'en')).hits.map((hit) => hit.slug)).not.toContain(slug);

    const [notice] = (await readOwnListing(database, owner, slug, now))?.notices ?? [];
    expect(await endNotice(database, owner, slug, notice?.id ?? '', stamp)).toBe('done');
    expect((await search.search(open, now, 'en')).hits.map((hit) => hit.slug)).toContain(slug);
    expect(auditOf(slug).slice(-2)).toEqual(['notice-added', 'notice-ended']);
  });

  test('is confirmed with one act', async () => {
    const slug = await listed('Steady Room');
    expect(await confirmOwnListing(database, member, slug, stamp)).toBe('done');
    const managed = await readOwnListing(database, owner, slug, now);
    expect(managed?.listing).toMatchObject({ lastConfirmedOn: '2026-11-23', dueOn: '2027-05-23' });
  });
});

describe('other people’s', () => {
  test('forms and listings are, to everybody else, not there', async () => {
    const formId = await started(completeForm('Private Draft'));
    const slug = await listed('Private Room');
    const notice = { kind: 'notice', text: 'Hello', fromOn: '2026-11-23', untilOn: '2026-11-24' } as const;
    for (const who of [stranger, moderator, { ...owner, stage: 'password' as const }]) {
      expect(await readOwnForm(database, who, formId)).toBeNull();
      expect(await readPreview(database, who, formId, now)).toBeNull();
      expect(await saveStep(database, who, { formId, step: 'money', seen: '', content: {} }, stamp)).toEqual({
        state: 'unknown',
      });
      expect(await sendForm(database, who, formId, stamp)).toEqual({ state: 'unknown' });
      expect(await discardForm(database, who, formId, stamp)).toBe(false);
      expect(await startForm(database, who, { organizationId, content: {} }, stamp)).toBeNull();
      expect(await openFormForEdit(database, who, slug, stamp)).toBeNull();
      expect(await readOwnListing(database, who, slug, now)).toBeNull();
      expect(await pauseListing(database, who, slug, stamp)).toBe('unknown');
      expect(await resumeListing(database, who, slug, stamp)).toBe('unknown');
      expect(await withdrawListing(database, who, slug, stamp)).toBe('unknown');
      expect(await addNotice(database, who, slug, notice, stamp)).toBe('unknown');
      expect(await endNotice(database, who, slug, 'ntc_1', stamp)).toBe('unknown');
      expect(await answerQuestion(database, who, slug, 'Hello', stamp)).toBe('unknown');
      expect(await takeBack(database, who, slug, stamp)).toBe('unknown');
      expect(await confirmOwnListing(database, who, slug, stamp)).toBe('unknown');
    }
    expect(await stateOf(slug)).toBe('published');
  });

  test('is a listing that was handed over: what its former people had open opens and sends nothing', async () => {
    const slug = await listed('Handed Over');
    const before = (await openFormForEdit(database, owner, slug, stamp)) ?? '';
    const [theirs] = stranger.memberships;
    database.sqlite.prepare('update listing set organization_id = ? where slug = ?').run(theirs?.organizationId, slug);
    expect(await readOwnForm(database, owner, before)).toBeNull();
    expect(await sendForm(database, owner, before, stamp)).toEqual({ state: 'unknown' });
    const after = await openFormForEdit(database, stranger, slug, stamp);
    expect(after).not.toBeNull();
    expect(after).not.toBe(before);
  });
});
