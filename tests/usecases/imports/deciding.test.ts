import { describe, expect, test } from 'vitest';
import type { StepContent, StepId } from '~/domain/listing-form/steps';
import { bringBackDraft, ignoreDraft, keepOurs, linkDraft } from '~/usecases/imports/decide-import.server';
import { createImportRunner } from '~/usecases/imports/import-runner.server';
import { proposeFromSource } from '~/usecases/imports/propose-from-source.server';
import { readDraft } from '~/usecases/imports/read-draft.server';
import { openInput } from '~/usecases/imports/read-input.server';
import { readSource, readSources } from '~/usecases/imports/read-sources.server';
import { takeDraft } from '~/usecases/imports/take-draft.server';
import type { Database } from '~db/open.server';
import { importedServiceOf } from '~db/queries/import-pages';
import { latestRun, type SourceRow } from '~db/queries/imports';
import { publishedListing } from '~db/queries/published-listings';
import { freshDatabase } from '../../setup/database';
import {
  hsdsService,
  importedAt,
  importFile,
  ndjsonFile,
  newId,
  sourceNamed,
  storedServices,
} from '../../setup/imports';
import { approve, desk, published, scalar, slugOf, stamp } from '../../setup/review-desk';
import { addAccount, sessionFor } from '../../setup/staff';
import { asSeen, plainFacts, submit } from '../../setup/submissions';

const address = 'https://directory.example.org/services';

/** What the source does not know, as a moderator fills it in. */
const completed: Partial<Record<StepId, StepContent>> = {
  audience: { audiences: ['own-thoughts'], referral: ['unknown'] },
  money: { cost: ['unknown'], languages: ['en'] },
  place: { visibility: ['none'] },
};

async function staffDesk() {
  const at = await desk();
  const staff = async () => sessionFor(at.database, await addAccount(at.database, { staffRole: 'moderator' }));
  const source = await sourceNamed(at.database, 'Directory', address);
  return { ...at, source, staff: await staff(), colleague: await staff() };
}

async function versionOf(database: Database, source: SourceRow, externalId: string): Promise<number> {
  return (await importedServiceOf(database, source.id, externalId))?.version ?? -1;
}

async function asked(at: Awaited<ReturnType<typeof staffDesk>>, externalId = 'svc-000001', who = at.staff) {
  const { database, source } = at;
  return { who, sourceId: source.id, externalId, version: await versionOf(database, source, externalId) };
}

const withService = (form: Record<string, readonly string[]> | undefined) => ({
  ...form,
  kind: ['helpline'],
  textLanguage: ['en'],
});

async function whole(at: Awaited<ReturnType<typeof staffDesk>>, externalId = 'svc-000001') {
  const view = await readDraft(at.database, at.source.id, externalId, importedAt);
  return { ...completed, service: withService(view?.draft.content.service) };
}

describe('a draft of another directory', () => {
  test('lacks what the source does not say, and that is asked field by field', async () => {
    const at = await staffDesk();
    await importFile(at.database, at.source, ndjsonFile([hsdsService(1)]));
    const answer = await takeDraft(at.database, { ...(await asked(at)), completed: {} }, stamp);
    expect(answer.state).toBe('unfinished');
    expect(answer).toMatchObject({
      errors: { service: { kind: expect.anything() }, audience: { audiences: expect.anything() } },
    });
    expect(storedServices(at.database, at.source.id)).toEqual({ 'svc-000001': 'draft 1' });
  });

  test('becomes a submission of whoever takes it: two others have to approve it before it is public', async () => {
    const at = await staffDesk();
    const { database, source, staff, first, second } = at;
    await importFile(database, source, ndjsonFile([hsdsService(1)]));
    const answer = await takeDraft(database, { ...(await asked(at)), completed: await whole(at) }, stamp);
    if (answer.state !== 'taken') throw new Error(JSON.stringify(answer));
    const { revisionId } = answer;
    expect(scalar(database, 'select needs_two from review where revision_id = ?', revisionId)).toBe(1);
    const own = await approve(database, asSeen(database, staff, revisionId));
    expect(own).toMatchObject({ ok: false });
    await approve(database, asSeen(database, first, revisionId));
    const listingId = String(scalar(database, 'select listing_id from revision where id = ?', revisionId));
    const slug = slugOf(database, listingId);
    expect(await publishedListing(database, slug)).toBeNull();
    await approve(database, asSeen(database, second, revisionId));
    // The link in it would lead to a page of the provider's, which a moderator cannot open.
    expect(scalar(database, 'select count(*) from outgoing_mail')).toBe(0);
    const listing = await publishedListing(database, slug);
    expect(listing?.name).toBe('Riverside talks 1');
    // Another directory's word is no confirmation by the service.
    expect(listing?.lastConfirmedOn).toBeNull();
    expect(listing?.evidence).toEqual([
      expect.objectContaining({
        url: address,
        asOf: '2026-10-01',
        fields: expect.arrayContaining(['existence', 'channels']),
      }),
    ]);
    expect(storedServices(database, source.id)).toEqual({ 'svc-000001': 'taken 2' });
  });

  test('a second listing of the same organisation still takes two', async () => {
    const at = await staffDesk();
    const { database, source, first, second } = at;
    await importFile(database, source, ndjsonFile([hsdsService(1), hsdsService(2)]));
    for (const id of ['svc-000001', 'svc-000002']) {
      const answer = await takeDraft(database, { ...(await asked(at, id)), completed: await whole(at, id) }, stamp);
      if (answer.state !== 'taken') throw new Error(JSON.stringify(answer));
      expect(scalar(database, 'select needs_two from review where revision_id = ?', answer.revisionId)).toBe(1);
      await approve(database, asSeen(database, first, answer.revisionId));
      await approve(database, asSeen(database, second, answer.revisionId));
    }
    expect(scalar(database, 'select count(*) from published_document')).toBe(2);
  });

  test('of a service that asked not to be listed cannot be submitted', async () => {
    const at = await staffDesk();
    const { database, staff } = at;
    await importFile(database, at.source, ndjsonFile([hsdsService(1)]));
    database.sqlite
      .prepare("insert into do_not_list (id, name, added_by, created_at) values (?, 'Riverside talks 1', ?, ?)")
      .run(newId('dnl'), staff.accountId, importedAt.toISOString());
    const answer = await takeDraft(database, { ...(await asked(at)), completed: await whole(at) }, stamp);
    expect(answer).toEqual({ state: 'never-list' });
    expect(scalar(database, 'select count(*) from listing')).toBe(0);
  });

  test('put aside stays aside when the source changes, and can be brought back', async () => {
    const at = await staffDesk();
    const { database, source } = at;
    await importFile(database, source, ndjsonFile([hsdsService(1)]));
    expect(await ignoreDraft(database, await asked(at), stamp)).toBe('done');
    await importFile(database, source, ndjsonFile([hsdsService(1, { description: 'New words.' })]));
    expect(storedServices(database, source.id)).toEqual({ 'svc-000001': 'ignored 3' });
    expect(await bringBackDraft(database, await asked(at), stamp)).toBe('done');
    expect(storedServices(database, source.id)).toEqual({ 'svc-000001': 'draft 4' });
  });

  test('two moderators who decide at once: the second is told, and nothing is done twice', async () => {
    const at = await staffDesk();
    await importFile(at.database, at.source, ndjsonFile([hsdsService(1)]));
    const seen = { ...(await asked(at)), completed: await whole(at) };
    expect((await takeDraft(at.database, seen, stamp)).state).toBe('taken');
    expect((await takeDraft(at.database, { ...seen, who: at.colleague }, stamp)).state).toBe('changed');
    expect(await ignoreDraft(at.database, seen, stamp)).toBe('changed');
    expect(scalar(at.database, 'select count(*) from review')).toBe(1);
  });

  test('is nobody’s to decide who is not a moderator', async () => {
    const at = await staffDesk();
    const { database, source, provider } = at;
    await importFile(database, source, ndjsonFile([hsdsService(1)]));
    const request = await asked(at, 'svc-000001', await sessionFor(database, provider.accountId));
    expect(await ignoreDraft(database, request, stamp)).toBe('unknown');
    expect((await takeDraft(database, { ...request, completed: await whole(at) }, stamp)).state).toBe('unknown');
    expect(await linkDraft(database, { ...request, slug: 'x' }, stamp)).toBe('unknown');
    expect(storedServices(database, source.id)).toEqual({ 'svc-000001': 'draft 1' });
  });

  test('shows listings that may be the same by name, number and website', async () => {
    const at = await staffDesk();
    const listing = await published(at);
    const same = hsdsService(1, {
      name: 'Meadow Practise',
      url: 'https://www.meadow.example/en',
      phones: [{ id: 'p', number: '+442079460123' }],
    });
    await importFile(at.database, at.source, ndjsonFile([same]));
    const view = await readDraft(at.database, at.source.id, 'svc-000001', importedAt);
    expect(view?.draft.similar).toEqual([
      expect.objectContaining({ slug: listing.slug, by: expect.arrayContaining(['phone', 'name', 'website']) }),
    ]);
  });
});

describe('a listing that another directory states too', () => {
  const theirs = {
    name: 'Meadow Practice',
    description: 'Talks with a psychologist, also on Saturdays.',
    phones: [{ id: 'p', number: '+442079460999', type: 'voice' }],
  };

  async function linked() {
    const at = await staffDesk();
    const listing = await published(at);
    await importFile(at.database, at.source, ndjsonFile([hsdsService(1, theirs)]));
    expect(await linkDraft(at.database, { ...(await asked(at)), slug: listing.slug }, stamp)).toBe('done');
    return { ...at, listing };
  }
  const seen = async (at: Awaited<ReturnType<typeof linked>>) =>
    (await readDraft(at.database, at.source.id, 'svc-000001', importedAt))?.draft.linked;

  test('is shown field by field beside it, and is not touched by any import', async () => {
    const at = await linked();
    const before = await publishedListing(at.database, at.listing.slug);
    const link = await seen(at);
    expect(link?.isSettled).toBe(false);
    const summary = link?.differences?.find(({ key }) => key === 'service.summary');
    expect(summary?.fields[0]).toMatchObject({
      ours: { values: [plainFacts.summary] },
      theirs: { values: ['Talks with a psychologist, also on Saturdays.'] },
    });
    expect(summary?.provenance).toEqual({ path: 'description', asOf: '2026-10-01' });
    expect(link?.differences?.find(({ key }) => key === 'contact.1')).toMatchObject({ ourContact: 1 });
    await importFile(at.database, at.source, ndjsonFile([hsdsService(1, { ...theirs, description: 'Again others.' })]));
    await importFile(at.database, at.source, ndjsonFile([hsdsService(2)]));
    expect(await publishedListing(at.database, at.listing.slug)).toEqual(before);
  });

  test('what is chosen becomes one held revision, checked by two where a number changes; the rest stays ours', async () => {
    const at = await linked();
    const { database, listing } = at;
    const chosen = new Set(['contact.1']);
    const answer = await proposeFromSource(database, { ...(await asked(at)), chosen }, stamp);
    if (answer.state !== 'proposed') throw new Error(JSON.stringify(answer));
    const { revisionId } = answer;
    expect(scalar(database, 'select needs_two from review where revision_id = ?', revisionId)).toBe(1);
    const held = await publishedListing(database, listing.slug);
    expect(held?.channels[0]?.value).toBe('+442079460123');
    await approve(database, asSeen(database, at.first, revisionId));
    await approve(database, asSeen(database, at.second, revisionId));
    const now = await publishedListing(database, listing.slug);
    expect(now?.channels[0]?.value).toBe('+442079460999');
    expect(now?.channels[0]?.confidentiality).toEqual(plainFacts.channels[0]?.confidentiality);
    expect(now?.channels[0]?.opening).toEqual(plainFacts.channels[0]?.opening);
    expect(now?.summary).toBe(plainFacts.summary);
    expect(now?.place).toEqual(held?.place);
    expect(now?.lastConfirmedOn).toBe(held?.lastConfirmedOn);
    expect(now?.evidence.find(({ url }) => url === address)).toMatchObject({
      fields: ['channels'],
      asOf: '2026-10-01',
    });
    expect((await seen(at))?.isSettled).toBe(true);
  });

  test('kept as it is, the other statement is settled until it changes again', async () => {
    const at = await linked();
    expect(await keepOurs(at.database, await asked(at), stamp)).toBe('done');
    expect((await seen(at))?.isSettled).toBe(true);
    await importFile(at.database, at.source, ndjsonFile([hsdsService(1, theirs)]));
    expect((await seen(at))?.isSettled).toBe(true);
    await importFile(at.database, at.source, ndjsonFile([hsdsService(1, { ...theirs, description: 'Again others.' })]));
    expect((await seen(at))?.isSettled).toBe(false);
    const [view] = await readSources(at.database, { stateOf: () => null });
    expect(view?.counts.differs).toBe(1);
  });

  test('with a submission of the service itself waiting, nothing is proposed over it', async () => {
    const at = await linked();
    const { database, provider, listing } = at;
    await submit(
      database,
      provider,
      { ...plainFacts, summary: 'Our own new words.' },
      { listingId: listing.listingId },
    );
    const chosen = new Set(['service.summary']);
    const answer = await proposeFromSource(database, { ...(await asked(at)), chosen }, stamp);
    expect(answer).toEqual({ state: 'being-reviewed' });
    expect(scalar(database, "select count(*) from review where state = 'submitted'")).toBe(1);
  });

  test('nothing ticked proposes nothing', async () => {
    const at = await linked();
    const answer = await proposeFromSource(at.database, { ...(await asked(at)), chosen: new Set() }, stamp);
    expect(answer).toEqual({ state: 'nothing-chosen' });
  });
});

describe('a source that is read again on demand', () => {
  test('is read in the background, once however often it is asked for', async () => {
    const database = await freshDatabase();
    const file = ndjsonFile([hsdsService(1), hsdsService(2)]);
    const source = await sourceNamed(database, 'Directory', address);
    let opened = 0;
    const runner = createImportRunner({
      database,
      openInput: (_, signal) => {
        opened += 1;
        return openInput(file, { signal });
      },
      now: () => importedAt,
      newId,
      onFailure: (error) => {
        throw error;
      },
    });
    runner.refresh(source.id);
    runner.refresh(source.id);
    expect(runner.stateOf(source.id)).not.toBeNull();
    await runner.settled();
    expect([opened, runner.stateOf(source.id)]).toEqual([1, null]);
    const view = await readSource(database, runner, source.id, { view: 'draft', name: 'talks 2', page: 1 });
    expect(view?.services.map(({ name }) => name)).toEqual(['Riverside talks 2']);
    expect((await latestRun(database, source.id))?.state).toBe('done');
  });

  test('that does not answer is said to have failed, and keeps what it had', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Directory', address);
    await importFile(database, source, ndjsonFile([hsdsService(1)]));
    const failures: unknown[] = [];
    const runner = createImportRunner({
      database,
      openInput: async () => {
        throw new Error('no answer');
      },
      now: () => importedAt,
      newId,
      onFailure: (error) => failures.push(error),
    });
    runner.refresh(source.id);
    await runner.settled();
    expect([runner.stateOf(source.id), failures.length]).toEqual(['failed', 1]);
    expect(storedServices(database, source.id)).toEqual({ 'svc-000001': 'draft 1' });
  });
});
