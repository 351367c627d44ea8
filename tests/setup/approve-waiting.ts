import { approveReview } from '~/usecases/review/decide-review.server';
import { idsFrom } from '~db/new-id';
import { openDatabase } from '~db/open.server';
import { sessionFor } from './staff';
import { asSeen } from './submissions';

/*
 * A process that approves what waits for a second person, one after the other, until it is killed:
 * `node scripts/run.mjs tests/setup/approve-waiting.ts <database file> <moderator's account>`. Says so after each.
 */

const [, , file = '', accountId = ''] = process.argv;
const database = openDatabase(file);
const who = await sessionFor(database, accountId);
const newId = idsFrom(Date.now);
const waiting = database.sqlite
  .prepare("select revision_id from review where state = 'being-checked' order by revision_id")
  .pluck()
  .all() as string[];
process.stdout.write('begun\n');
for (const revisionId of waiting) {
  await approveReview(database, asSeen(database, who, revisionId), { now: new Date(), newId });
  process.stdout.write(`${revisionId}\n`);
}
