import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '~/domain/freshness/calendar';
import { answerReminder, readReminder } from '~/usecases/reminders/answer-reminder.server';
import { confirmListing } from '~/usecases/reminders/confirm-listing.server';
import { sendReminders } from '~/usecases/reminders/send-reminders.server';
import { membership } from '~db/schema/account';
import { listing } from '~db/schema/listing';
import { reminder } from '~db/schema/upkeep';
import { seededDatabase } from '../setup/database';
import { at, auditIn, linkTo, mailsIn, practice, shownListing, tokenFor } from '../setup/practice';

describe('reminders', () => {
  it('go out 60, 30 and 7 days before the check is due, once each, to every confirmed member', async () => {
    const { database, dueOn } = await practice();
    const sentDays: number[] = [];
    for (let left = 70; left >= -3; left -= 1) {
      const before = mailsIn(database).length;
      await sendReminders(database, linkTo, at(addDays(dueOn, -left)));
      await sendReminders(database, linkTo, at(addDays(dueOn, -left)));
      if (mailsIn(database).length > before) sentDays.push(left);
    }
    expect(sentDays).toEqual([60, 30, 7]);
    const mails = mailsIn(database);
    expect(mails.map(({ recipient }) => recipient)).toEqual([
      ...Array.from({ length: 3 }, () => ['owner@practice.example', 'member@practice.example']).flat(),
    ]);
    expect(mails.map(({ values }) => values?.days)).toEqual([60, 60, 30, 30, 7, 7]);
    expect(new Set(mails.map(({ values }) => values?.link)).size).toBe(6);
  });

  it('that were missed while the server was off are not made up for: the latest alone goes out', async () => {
    const { database, dueOn } = await practice();
    expect(await sendReminders(database, linkTo, at(addDays(dueOn, -20)))).toBe(1);
    expect(await sendReminders(database, linkTo, at(addDays(dueOn, -19)))).toBe(0);
    expect(await sendReminders(database, linkTo, at(addDays(dueOn, -7)))).toBe(1);
  });

  it('also reach somebody who takes over a listing whose check is overdue', async () => {
    const { database, dueOn } = await practice();
    expect(await sendReminders(database, linkTo, at(addDays(dueOn, 40)))).toBe(1);
    expect(mailsIn(database)[0]?.values).toMatchObject({ days: 0 });
  });

  it('begin anew after a confirmation, for the new date', async () => {
    const { database, dueOn, listingId, owner } = await practice();
    const today = addDays(dueOn, -7);
    await sendReminders(database, linkTo, at(today));
    await confirmListing(database, { listingId, actor: `provider ${owner}`, today }, at(today));
    expect(await sendReminders(database, linkTo, at(today))).toBe(0);
    expect(await sendReminders(database, linkTo, at(addDays(addMonths(today, 6), -60)))).toBe(1);
    expect(database.drizzle.select().from(reminder).all()).toHaveLength(2);
  });

  it('are not sent about listings that nobody manages, nor noted, so that who claims one still gets them', async () => {
    const database = await seededDatabase();
    const { nextCheckDueOn } = await shownListing(database);
    expect(await sendReminders(database, linkTo, at(addDays(nextCheckDueOn, -7)))).toBe(0);
    expect(database.drizzle.select().from(reminder).all()).toEqual([]);
  });
});

describe('the link in a reminder', () => {
  it('shows what visitors see, changes nothing by being opened, and confirms by one press', async () => {
    const { database, dueOn, listingId, owner } = await practice();
    const today = addDays(dueOn, -30);
    await sendReminders(database, linkTo, at(today));
    const token = tokenFor(database, 'owner@practice.example');
    const before = await shownListing(database);
    for (let opened = 0; opened < 3; opened += 1) {
      expect(await readReminder(database, token, at(today).now)).toEqual({
        state: 'open',
        listing: before,
        hidden: false,
      });
    }
    expect(await shownListing(database)).toEqual(before);

    expect(await answerReminder(database, token, at(today))).toBe(true);
    const after = await shownListing(database);
    expect(after).toEqual({
      ...before,
      lastConfirmedOn: today,
      nextCheckDueOn: addMonths(today, 6),
      updatedAt: at(today).now.toISOString(),
    });
    expect(auditIn(database, listingId).at(-1)).toMatchObject({
      action: 'listing-confirmed',
      actor: `provider ${owner}`,
      details: { dueOn: addMonths(today, 6) },
    });
    expect(await readReminder(database, token, at(today).now)).toEqual({
      state: 'used',
      listing: after,
      usedOn: today,
    });
  });

  it('holds once, and no other link confirms the same check again', async () => {
    const { database, dueOn } = await practice();
    const today = addDays(dueOn, -30);
    await sendReminders(database, linkTo, at(today));
    const [first, second] = ['owner@practice.example', 'member@practice.example'].map((who) => tokenFor(database, who));
    expect(await answerReminder(database, first ?? '', at(today))).toBe(true);
    expect(await answerReminder(database, first ?? '', at(today))).toBe(false);
    expect(await answerReminder(database, second ?? '', at(addDays(today, 1)))).toBe(false);
    expect((await shownListing(database)).lastConfirmedOn).toBe(today);
    expect(await readReminder(database, second ?? '', at(today).now)).toEqual({ state: 'gone' });
  });

  it('holds no longer after 70 days, for who has left, or if it never was one', async () => {
    const { database, dueOn, owner } = await practice();
    const today = addDays(dueOn, -30);
    await sendReminders(database, linkTo, at(today));
    const token = tokenFor(database, 'owner@practice.example');
    expect(await readReminder(database, token, at(addDays(today, 69)).now)).toMatchObject({ state: 'open' });
    expect(await answerReminder(database, token, at(addDays(today, 71)))).toBe(false);
    expect(await answerReminder(database, 'A'.repeat(43), at(today))).toBe(false);
    expect(await answerReminder(database, '../../etc/passwd', at(today))).toBe(false);
    await database.drizzle.delete(membership).where(eq(membership.accountId, owner));
    expect(await answerReminder(database, token, at(today))).toBe(false);
  });

  it('cannot bring back what was withdrawn or paused by somebody', async () => {
    const { database, dueOn, listingId } = await practice();
    const today = addDays(dueOn, -30);
    await sendReminders(database, linkTo, at(today));
    const token = tokenFor(database, 'owner@practice.example');
    for (const to of [{ state: 'withdrawn' }, { state: 'paused', pauseReason: 'moderator' }] as const) {
      await database.drizzle.update(listing).set(to).where(eq(listing.id, listingId));
      expect(await answerReminder(database, token, at(today))).toBe(false);
    }
  });
});
