import { dayOf, daysBetween } from '~/domain/freshness/calendar';
import { lastRemindedDay, reminderAt } from '~/domain/freshness/checks';
import { atomically } from '~db/atomically';
import type { NewId } from '~db/new-id';
import type { Database } from '~db/open.server';
import { type DueListing, listingsToRemind, noteReminder, recipientsOf, wasReminded } from '~db/queries/reminders';
import { askToConfirm, type LinkTo } from './ask-to-confirm.server';

/**
 * Reminds those who manage a listing 60, 30 and 7 days before its check is due, each once for each due date, with a link
 * that confirms it. Call it as often as you like.
 *
 * @param linkTo makes an absolute address of a page in a language
 * @returns how many listings somebody was reminded of
 */
export async function sendReminders(
  database: Database,
  linkTo: LinkTo,
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<number> {
  const today = dayOf(stamp.now);
  let reminded = 0;
  for (const due of await listingsToRemind(database, lastRemindedDay(today))) {
    const daysBefore = reminderAt(due.dueOn, today);
    if (daysBefore === null || (await wasReminded(database, due, daysBefore))) continue;
    if (await remind(database, due, daysBefore, linkTo, stamp)) reminded += 1;
  }
  return reminded;
}

async function remind(
  database: Database,
  due: DueListing,
  daysBefore: number,
  linkTo: LinkTo,
  stamp: { readonly now: Date; readonly newId: NewId },
): Promise<boolean> {
  const recipients = due.organizationId === null ? [] : await recipientsOf(database, due.organizationId);
  if (recipients.length === 0) return false;
  const days = Math.max(0, daysBetween(dayOf(stamp.now), due.dueOn));
  const { listingId, dueOn } = due;
  await atomically(database, [
    noteReminder(database, { listingId, dueOn, daysBefore, sentAt: stamp.now.toISOString() }),
    ...recipients.flatMap((recipient) =>
      askToConfirm(database, { template: 'check-due', recipient, listingId, dueOn, values: { days } }, linkTo, stamp),
    ),
  ]);
  return true;
}
