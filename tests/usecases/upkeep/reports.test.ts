import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { followReport } from '~/usecases/follow-report.server';
import { reportMistake } from '~/usecases/report-mistake.server';
import { clearOldReports } from '~/usecases/upkeep/clear-old-reports.server';
import { answerReport, markReportSeen } from '~/usecases/upkeep/handle-report.server';
import { readReport, readReports } from '~/usecases/upkeep/read-reports.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { seededDatabase } from '../../setup/database';
import { addAccount, sessionFor } from '../../setup/staff';

const stamp = { now: new Date('2026-11-22T12:00:00Z'), newId: idsFrom(Date.now) };
const open = { state: 'open', reason: null } as const;
const note = 'The number rings at a bakery: canary-note';

async function reported(database: Database, day = '2026-11-22', text: string | null = note, slug = 'troubled-desire') {
  const mistake = { slug, reasons: ['phone'] as const, note: text };
  const receipt = await reportMistake({ database }, mistake, { now: new Date(`${day}T10:00:00Z`), randomBytes });
  if (receipt === null) throw new Error('The listing is not there.');
  return receipt;
}

const idsOf = ({ sqlite }: Database) =>
  sqlite.prepare('select id from mistake_report order by created_on, rowid').pluck().all() as string[];

async function desk() {
  const database = await seededDatabase();
  const who = await sessionFor(database, await addAccount(database, { staffRole: 'moderator' }));
  return { database, who };
}

describe('the queue of visitors’ reports', () => {
  it('has the oldest open one first and those of a listing together', async () => {
    const { database } = await desk();
    await reported(database, '2026-11-20', 'b', 'stopso');
    await reported(database, '2026-11-21', 'c', 'troubled-desire');
    await reported(database, '2026-11-19', 'a', 'troubled-desire');
    const { listings } = await readReports({ database }, open, 1);
    const shown = listings.map(({ slug, groups }) => [slug, groups.map(({ first }) => first.note)]);
    expect(shown).toEqual([
      ['troubled-desire', ['a', 'c']],
      ['stopso', ['b']],
    ]);
  });

  it('folds what says the same on one day into one, and throws none away', async () => {
    const { database } = await desk();
    for (let times = 0; times < 5; times += 1) await reported(database);
    await reported(database, '2026-11-21');
    await reported(database, '2026-11-22', null);
    await reported(database, '2026-11-22', null);
    const { listings, counts } = await readReports({ database }, open, 1);
    expect(listings[0]?.groups.map(({ ids }) => ids.length).sort()).toEqual([1, 1, 1, 5]);
    expect(counts.received).toBe(8);
  });

  it('filters by state and reason, and shows answered ones last among all', async () => {
    const { database, who } = await desk();
    await reported(database, '2026-11-01', 'answered', 'stopso');
    await reported(database, '2026-11-20', 'open');
    const [answered = ''] = idsOf(database);
    await answerReport(
      { database },
      { id: answered, who, from: 'received', withSame: false },
      { state: 'not-changed', answer: 'It is right.' },
      stamp,
    );
    const slugs = async (filter: Parameters<typeof readReports>[1]) =>
      (await readReports({ database }, filter, 1)).listings.map(({ slug }) => slug);
    expect(await slugs(open)).toEqual(['troubled-desire']);
    expect(await slugs({ state: 'all', reason: null })).toEqual(['troubled-desire', 'stopso']);
    expect(await slugs({ state: 'not-changed', reason: null })).toEqual(['stopso']);
    expect(await slugs({ state: 'all', reason: 'hours' })).toEqual([]);
  });
});

describe('answering a report', () => {
  it('shows state and answer under the receipt, and neither note nor answer in the trail', async () => {
    const { database, who } = await desk();
    const receipt = await reported(database);
    const [id = ''] = idsOf(database);
    expect(await markReportSeen({ database }, { id, who, from: 'received', withSame: false }, stamp)).toBe('done');
    expect(await followReport({ database }, receipt)).toMatchObject({ state: 'in-progress', answer: null });
    const answer = { state: 'acted-on', answer: 'Thank you: canary-answer' } as const;
    expect(await answerReport({ database }, { id, who, from: 'in-progress', withSame: false }, answer, stamp)).toBe(
      'done',
    );
    expect(await followReport({ database }, receipt)).toMatchObject(answer);
    const trail = database.sqlite
      .prepare("select * from audit_event where actor <> 'seed' order by id")
      .all() as Record<string, string>[];
    expect(trail.map(({ action }) => action)).toEqual(['report-seen', 'report-answered']);
    expect(trail.every(({ actor }) => actor === `moderator ${who.accountId}`)).toBe(true);
    expect(JSON.stringify(trail)).not.toMatch(/canary|mis_/);
  });

  it('answers with it those that say the same, where that is wanted', async () => {
    const { database, who } = await desk();
    const receipts = [await reported(database), await reported(database)];
    const other = await reported(database, '2026-11-22', 'another thing');
    const [id = ''] = idsOf(database);
    expect((await readReport({ database }, id))?.same).toHaveLength(1);
    const answer = { state: 'not-changed', answer: 'We called it: it is right.' } as const;
    await answerReport({ database }, { id, who, from: 'received', withSame: true }, answer, stamp);
    for (const receipt of receipts) expect(await followReport({ database }, receipt)).toMatchObject(answer);
    expect(await followReport({ database }, other)).toMatchObject({ state: 'received', answer: null });
  });

  it('loses nothing where two answer at once, and says so', async () => {
    const { database, who } = await desk();
    const receipt = await reported(database);
    const [id = ''] = idsOf(database);
    const answer = { state: 'acted-on', answer: 'First.' } as const;
    await answerReport({ database }, { id, who, from: 'received', withSame: false }, answer, stamp);
    const late = await answerReport(
      { database },
      { id, who, from: 'received', withSame: false },
      { state: 'not-changed', answer: 'Second.' },
      stamp,
    );
    expect(late).toBe('meanwhile');
    expect(await followReport({ database }, receipt)).toMatchObject(answer);
  });

  it('is not open to clinicians, and not possible for a report that was deleted', async () => {
    const { database, who } = await desk();
    await reported(database);
    const [id = ''] = idsOf(database);
    const clinician = await sessionFor(database, await addAccount(database));
    const handling = { id, from: 'received', withSame: false } as const;
    expect(await markReportSeen({ database }, { ...handling, who: clinician }, stamp)).toBe('not-yours');
    expect(await markReportSeen({ database }, { ...handling, id: 'mis_GONE', who }, stamp)).toBe('gone');
    expect(idsOf(database)).toEqual([id]);
  });
});

describe('old reports', () => {
  it('are deleted 400 days after their day once they are answered, open ones never, and leave no trace in the file', async () => {
    const { database, who } = await desk();
    await reported(database, '2025-10-18', 'canary-old-answered');
    await reported(database, '2025-10-18', 'canary-old-open');
    await reported(database, '2025-10-19', 'canary-younger');
    const [old = '', , younger = ''] = idsOf(database);
    for (const id of [old, younger]) {
      const answer = { state: 'acted-on', answer: 'Done.' } as const;
      await answerReport({ database }, { id, who, from: 'received', withSame: false }, answer, stamp);
    }
    expect(await clearOldReports({ database }, new Date('2026-11-22T12:00:00Z'))).toBe(0);
    expect(await clearOldReports({ database }, new Date('2026-11-23T12:00:00Z'))).toBe(1);
    const files = ['', '-wal']
      .map((suffix) => readFileSync(`${database.sqlite.name}${suffix}`).toString('latin1'))
      .join('');
    expect(files).not.toContain('canary-old-answered');
    expect(files).toContain('canary-old-open');
    expect(files).toContain('canary-younger');
  });
});
