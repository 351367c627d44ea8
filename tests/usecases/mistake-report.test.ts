import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spacedReceipt } from '~/domain/report/receipt';
import { deleteReport } from '~/usecases/delete-report.server';
import { followReport } from '~/usecases/follow-report.server';
import { listingToReport } from '~/usecases/listing-to-report.server';
import { reportMistake } from '~/usecases/report-mistake.server';
import type { Database } from '~db/open.server';
import { seededDatabase } from '../setup/database';

const now = new Date('2026-11-22T23:59:58Z');
const slug = 'troubled-desire';
const canary = 'canary-note-the-number-rings-at-a-bakery';

async function reported(database: Database, note: string | null = canary): Promise<string> {
  const mistake = { slug, reasons: ['phone', 'other'] as const, note };
  const receipt = await reportMistake({ database }, mistake, { now, randomBytes });
  if (receipt === null) throw new Error('The listing is not there.');
  return receipt;
}

const filesOf = ({ sqlite }: Database) =>
  ['', '-wal'].map((suffix) => readFileSync(`${sqlite.name}${suffix}`).toString('latin1')).join('');

describe('a report of a mistake', () => {
  it('can be followed with its receipt, however that is typed', async () => {
    const database = await seededDatabase();
    const receipt = await reported(database);
    const followed = await followReport({ database }, ` ${spacedReceipt(receipt).toLowerCase()} `);
    expect(followed).toMatchObject({ listingSlug: slug, state: 'received', answer: null, createdOn: '2026-11-22' });
    expect(followed?.listingName).toBeTruthy();
  });

  it('keeps reasons, note and day, and neither the receipt nor the hour', async () => {
    const database = await seededDatabase();
    const receipt = await reported(database);
    const row = database.sqlite.prepare('select * from mistake_report').get() as Record<string, string>;
    expect(row).toMatchObject({ note: canary, created_on: '2026-11-22', state: 'received' });
    const reasons = database.sqlite.prepare('select reason from mistake_report_reason order by reason').pluck().all();
    expect(reasons).toEqual(['other', 'phone']);
    const files = filesOf(database);
    expect(files).not.toContain(receipt);
    expect(files).not.toContain(spacedReceipt(receipt));
    expect(JSON.stringify(row)).not.toContain('23:59');
  });

  it('shows the moderators’ answer and never the note', async () => {
    const database = await seededDatabase();
    const receipt = await reported(database);
    database.sqlite.prepare("update mistake_report set state = 'acted-on', answer = 'The number is corrected.'").run();
    const followed = await followReport({ database }, receipt);
    expect(followed).toMatchObject({ state: 'acted-on', answer: 'The number is corrected.' });
    expect(JSON.stringify(followed)).not.toContain(canary);
  });

  it('is gone from the file and its log when it is deleted', async () => {
    const database = await seededDatabase();
    const receipt = await reported(database);
    expect(filesOf(database)).toContain(canary);
    expect(await deleteReport({ database }, spacedReceipt(receipt))).toBe(true);
    expect(filesOf(database)).not.toContain(canary);
    expect(database.sqlite.prepare('select count(*) from mistake_report_reason').pluck().get()).toBe(0);
  });

  it('gives the same answer for unknown, misspelt and deleted codes', async () => {
    const database = await seededDatabase();
    const receipt = await reported(database);
    await deleteReport({ database }, receipt);
    for (const typed of ['', 'nonsense', '0000-0000-0000-0000-0000', receipt]) {
      expect(await followReport({ database }, typed)).toBeNull();
      expect(await deleteReport({ database }, typed)).toBe(false);
    }
  });

  it('is not taken for a listing that nobody can see', async () => {
    const database = await seededDatabase();
    const mistake = { slug: 'no-such-service', reasons: ['phone'] as const, note: null };
    expect(await reportMistake({ database }, mistake, { now, randomBytes })).toBeNull();
    expect(database.sqlite.prepare('select count(*) from mistake_report').pluck().get()).toBe(0);
  });

  it('is stored whole or not at all', async () => {
    const database = await seededDatabase();
    const mistake = { slug, reasons: ['phone', 'no-such-reason'] as 'phone'[], note: null };
    await expect(reportMistake({ database }, mistake, { now, randomBytes })).rejects.toThrow();
    expect(database.sqlite.prepare('select count(*) from mistake_report').pluck().get()).toBe(0);
  });
});

describe('the listing a report is about', () => {
  it('is shown by name, or said to be withdrawn or unknown', async () => {
    const database = await seededDatabase();
    expect(await listingToReport({ database }, slug)).toMatchObject({ slug, textLanguage: 'en' });
    expect(await listingToReport({ database }, 'no-such-service')).toBe('unknown');
    const draft = database.sqlite.prepare("select slug from listing where state = 'draft' limit 1").pluck().get();
    expect(await listingToReport({ database }, String(draft))).toBe('unknown');
  });
});
