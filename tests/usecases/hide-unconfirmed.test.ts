import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { mostHiddenADay } from '~/domain/freshness/checks';
import { answerReminder, readReminder } from '~/usecases/reminders/answer-reminder.server';
import { hideUnconfirmed } from '~/usecases/reminders/hide-unconfirmed.server';
import type { Database } from '~db/open.server';
import { publishedListing } from '~db/queries/published-listings';
import { countPublished } from '~db/queries/reminders';
import { listing, revision } from '~db/schema/listing';
import { doChores } from '../../server/housekeeping';
import { at, auditIn, linkTo, mailsIn, newId, practice, shownListing, slug, tokenFor } from '../setup/practice';

describe('listings that nobody confirms', () => {
  /** Leaves one listing overdue and gives every other one a check far ahead. */
  async function oneOverdue() {
    const all = await practice();
    for (const name of revisionTriggers(all.database)) all.database.sqlite.exec(`drop trigger "${name}"`);
    await all.database.drizzle.update(revision).set({ nextCheckDueOn: '2040-01-01' });
    await all.database.drizzle
      .update(revision)
      .set({ nextCheckDueOn: '2027-01-31' })
      .where(eq(revision.listingId, all.listingId));
    return { ...all, dueOn: '2027-01-31' };
  }

  it('are hidden once the limit has passed and not a day earlier, with a line in the trail and a mail', async () => {
    const { database, listingId } = await oneOverdue();
    expect(await hideUnconfirmed(database, 12, linkTo, at('2028-01-31'))).toEqual({ hidden: 0, heldBack: 0 });
    expect(await hideUnconfirmed(database, 12, linkTo, at('2028-02-01'))).toEqual({ hidden: 1, heldBack: 0 });
    expect(await publishedListing(database, slug)).toBeNull();
    const [row] = await database.drizzle.select().from(listing).where(eq(listing.id, listingId));
    expect(row).toMatchObject({ state: 'paused', pauseReason: 'not-confirmed' });
    expect(auditIn(database, listingId).at(-1)).toMatchObject({ action: 'listing-hidden', actor: 'system' });
    expect(mailsIn(database).map(({ template, recipient }) => `${template} ${recipient}`)).toEqual([
      'listing-hidden owner@practice.example',
      'listing-hidden member@practice.example',
    ]);
    expect(await hideUnconfirmed(database, 12, linkTo, at('2028-02-02'))).toEqual({ hidden: 0, heldBack: 0 });
  });

  it('come back by one press on the link in that mail', async () => {
    const { database, listingId } = await oneOverdue();
    await hideUnconfirmed(database, 12, linkTo, at('2028-02-01'));
    const token = tokenFor(database, 'member@practice.example');
    expect(await readReminder(database, token, at('2028-02-03').now)).toMatchObject({ state: 'open', hidden: true });
    expect(await answerReminder(database, token, at('2028-02-03'))).toBe(true);
    expect((await shownListing(database)).lastConfirmedOn).toBe('2028-02-03');
    expect(
      auditIn(database, listingId)
        .slice(-2)
        .map(({ action }) => action),
    ).toEqual(['listing-confirmed', 'listing-resumed']);
  });

  it('are not hidden all at once when the clock jumps ahead: a tenth a day, and the operator is told', async () => {
    const { database } = await practice();
    const published = await countPublished(database);
    const most = mostHiddenADay(published);
    const lines: string[] = [];
    const failures: unknown[] = [];
    const settings = { staffOrigin: 'https://staff.example', hideAfterMonths: 12 };
    const log = {
      notice: (text: string) => void lines.push(text),
      failure: (error: unknown) => void failures.push(error),
    };
    for (let hour = 0; hour < 5; hour += 1) {
      await doChores(
        { settings, database, log, newId },
        new Date(Date.parse('2036-11-22T09:00:00Z') + hour * 3_600_000),
      );
    }
    expect(await countPublished(database)).toBe(published - most);
    expect(lines[0]).toBe(`Hidden because nobody confirmed them: ${most} listings.`);
    expect(lines[1]).toContain(`not hidden today: ${published - most} listings`);
    expect(failures).toEqual([]);
    await doChores({ settings, database, log, newId }, new Date('2036-11-23T10:00:00Z'));
    expect(await countPublished(database)).toBe(published - most - mostHiddenADay(published - most));
  });
});

function revisionTriggers({ sqlite }: Database): string[] {
  const rows = sqlite.prepare("select name from sqlite_schema where type = 'trigger' and tbl_name = 'revision'").all();
  return (rows as { name: string }[]).map(({ name }) => name);
}
