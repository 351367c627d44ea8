import { describe, expect, test } from 'vitest';
import { SourceBusy } from '~/usecases/imports/import-services.server';
import { foretellTerms } from '~/usecases/imports/map-term.server';
import { readDraft } from '~/usecases/imports/read-draft.server';
import { holdSource } from '~db/import-lock';
import { openDatabase } from '~db/open.server';
import { latestRun } from '~db/queries/imports';
import { freshDatabase, seededDatabase } from '../../setup/database';
import {
  hsdsService,
  importedAt,
  importFile,
  ndjsonFile,
  publicRows,
  sourceNamed,
  storedServices,
} from '../../setup/imports';

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const services = (from: number, to: number) => numbers(from, to).map((number) => hsdsService(number));

describe('taking in the services of another directory', () => {
  test('they become drafts, and nothing that is public changes', async () => {
    const database = await seededDatabase();
    const before = publicRows(database);
    const source = await sourceNamed(database, 'Riverside');
    const { summary, rows } = await importFile(database, source, ndjsonFile(services(1, 3)));
    expect(summary).toMatchObject({ state: 'done', added: 3, changed: 0, same: 0, refused: 0, gone: 0 });
    expect(rows.map(({ number, outcome, name }) => [number, outcome, name])).toEqual([
      [1, 'added', 'Riverside talks 1'],
      [2, 'added', 'Riverside talks 2'],
      [3, 'added', 'Riverside talks 3'],
    ]);
    expect(storedServices(database, source.id)).toEqual({
      'svc-000001': 'draft 1',
      'svc-000002': 'draft 1',
      'svc-000003': 'draft 1',
    });
    expect(publicRows(database)).toEqual(before);
  });

  test('the same input a second time changes no row', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    const file = ndjsonFile(services(1, 300));
    await importFile(database, source, file);
    const before = storedServices(database, source.id);
    const { summary } = await importFile(database, source, file);
    expect(summary).toMatchObject({ state: 'done', added: 0, changed: 0, same: 300, gone: 0 });
    expect(storedServices(database, source.id)).toEqual(before);
  });

  test('what changed there is new here, what is missing there is gone, and what comes back is a draft again', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    await importFile(database, source, ndjsonFile(services(1, 3)));
    const changed = [hsdsService(1, { description: 'Confidential talks, also in the evening.' }), hsdsService(3)];
    const second = await importFile(database, source, ndjsonFile(changed));
    expect(second.summary).toMatchObject({ added: 0, changed: 1, same: 1, gone: 1 });
    expect(storedServices(database, source.id)).toEqual({
      'svc-000001': 'draft 2',
      'svc-000002': 'gone 2',
      'svc-000003': 'draft 1',
    });
    const third = await importFile(database, source, ndjsonFile(services(1, 3)));
    expect(third.summary).toMatchObject({ changed: 1, same: 2, gone: 0 });
    expect(storedServices(database, source.id)['svc-000002']).toBe('draft 3');
  });

  test('a broken record is refused with its place, the rest goes on, and nothing is taken for gone', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    await importFile(database, source, ndjsonFile(services(1, 3)));
    const { summary, rows } = await importFile(
      database,
      source,
      ndjsonFile([hsdsService(1), '{"id": "svc-000002", "name": ', hsdsService(3)]),
    );
    expect(summary).toMatchObject({ state: 'done', same: 2, refused: 1, gone: 0, goneUnknown: true });
    expect(rows.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { number: 2, problems: [['notJson', expect.anything()]] },
    ]);
    expect(storedServices(database, source.id)['svc-000002']).toBe('draft 1');
  });

  test('an input in which nothing can be read takes nothing for gone', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    await importFile(database, source, ndjsonFile(services(1, 2)));
    const { summary } = await importFile(database, source, ndjsonFile([{ id: 'svc-000001' }, { id: 'svc-000002' }]));
    expect(summary.state).toBe('nothing-read');
    expect(Object.values(storedServices(database, source.id))).toEqual(['draft 1', 'draft 1']);
    expect((await latestRun(database, source.id))?.state).toBe('failed');
  });

  test('a dry run says the same and writes nothing', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    await importFile(database, source, ndjsonFile(services(1, 3)));
    const file = ndjsonFile([hsdsService(1), hsdsService(2, { description: 'Other words.' }), hsdsService(9)]);
    const before = database.sqlite.serialize().toString('base64');
    const dry = await importFile(database, source, file, { dryRun: true });
    expect(database.sqlite.serialize().toString('base64')).toBe(before);
    const real = await importFile(database, source, file);
    expect(dry.rows).toEqual(real.rows);
    expect(dry.summary).toMatchObject({ added: 1, changed: 1, same: 1, refused: 0 });
  });

  test('two imports of one source at once are refused, also from another process’s connection', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    const other = await sourceNamed(database, 'Hillside');
    const second = openDatabase(database.sqlite.name);
    const held = holdSource(second, source.id);
    const file = ndjsonFile(services(1, 2));
    await expect(importFile(database, source, file)).rejects.toThrow(SourceBusy);
    expect(storedServices(database, source.id)).toEqual({});
    expect((await importFile(database, other, file)).summary.state).toBe('done');
    held?.release();
    second.close();
    expect((await importFile(database, source, file)).summary.state).toBe('done');
  });

  test('an interrupted run of the same input goes on where it was; another input begins anew', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    const file = ndjsonFile(services(1, 1200));
    const stop = new AbortController();
    const cut = await importFile(database, source, file, {
      signal: stop.signal,
      progress: (done) => {
        if (done >= 500) stop.abort();
      },
    });
    expect(cut.summary).toMatchObject({ state: 'interrupted', added: 500 });
    const whole = await importFile(database, source, file);
    expect(whole.summary).toMatchObject({ state: 'done', resumedAt: 500, added: 1200, same: 0, gone: 0 });
    expect(whole.rows[0]?.number).toBe(501);
    const other = await importFile(database, source, ndjsonFile(services(1, 10)));
    expect(other.summary).toMatchObject({ resumedAt: 0, same: 10, gone: 1190 });
  });

  test('where every fact stands in the source is kept with it', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    await importFile(database, source, ndjsonFile(services(1, 1)));
    const view = await readDraft(database, source.id, 'svc-000001', importedAt);
    expect(view?.draft.provenance).toMatchObject({
      'contact.value.1': { path: 'phones[0].number', asOf: '2026-10-01' },
      'service.summary': { path: 'description', asOf: '2026-10-01' },
    });
  });

  test('what a foreign term means is said once, and holds at once for drafts that are there', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    const term = { id: 'T-7', code: 'T-7', name: 'Talking therapies', taxonomy: 'Local terms' };
    const attributes = [{ id: 'a', link_entity: 'service', taxonomy_term: term }];
    await importFile(database, source, ndjsonFile([hsdsService(1, { attributes }), hsdsService(2, { attributes })]));
    const stored = database.sqlite.prepare('select taxonomy, term, meaning, services from import_term').all() as {
      taxonomy: string;
      term: string;
    }[];
    expect(stored).toMatchObject([{ term: expect.stringContaining('Talking therapies'), meaning: null, services: 2 }]);
    const kindOf = async () =>
      (await readDraft(database, source.id, 'svc-000001', importedAt))?.draft.content.service?.kind;
    expect(await kindOf()).toBeUndefined();
    const { taxonomy = '' } = stored[0] ?? {};
    await foretellTerms(database, source.id, [
      { taxonomy, term: 'Talking therapies', meaning: 'kind:therapy-programme' },
    ]);
    expect(await kindOf()).toEqual(['therapy-programme']);
    await expect(foretellTerms(database, source.id, [{ taxonomy, term: 'x', meaning: 'kind:wonder' }])).rejects.toThrow(
      'Row 1',
    );
  });
});
