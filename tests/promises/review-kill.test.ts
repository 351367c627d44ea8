import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approveReview } from '~/usecases/review/decide-review.server';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { checkDatabase } from '../../server/cli/check-database';
import { freshDatabase } from '../setup/database';
import { addAccount } from '../setup/staff';
import { addModerator, addProvider, asSeen, plainFacts, submit } from '../setup/submissions';

/** The long run: `ROUNDS=50 npx vitest run tests/promises/review-kill.test.ts`. */
const rounds = Number(process.env.ROUNDS ?? 4);
const submissions = 40 * rounds;
const root = join(import.meta.dirname, '../..');

async function waitingForSecond(): Promise<{ database: Database; second: string }> {
  const database = await freshDatabase();
  const provider = await addProvider(database);
  const first = await addModerator(database);
  const newId = idsFrom(Date.now);
  for (let number = 1; number <= submissions; number += 1) {
    const { revisionId } = await submit(database, provider, { ...plainFacts, name: `Meadow ${number}` });
    await approveReview(database, asSeen(database, first, revisionId), { now: new Date(), newId });
  }
  return { database, second: await addAccount(database, { staffRole: 'moderator' }) };
}

/** Lets the process approve a few, then ends it as a power cut would. @returns what it said that it had approved */
function approveUntilKilled(file: string, accountId: string, atLeast: number): Promise<string[]> {
  const program = ['scripts/run.mjs', 'tests/setup/approve-waiting.ts', file, accountId];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let isDying = false;
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (isDying || output.split('\n').length < atLeast + 2) return;
    isDying = true;
    // Somewhere within the next approvals, each of which takes a millisecond or two.
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 10);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(output.split('\n').filter((line) => line.startsWith('rev_'))));
  });
}

/** Submissions whose parts do not agree with one another: approved without a public page, public with one approval … */
const halves = `
  select r.revision_id from review r
    join listing l on l.id = r.listing_id
    join revision v on v.id = r.revision_id
    left join published_document d on d.listing_id = l.id
    left join search_text t on t.rowid = d.rowid
  where not (
    (r.state = 'approved' and l.state = 'published' and l.published_revision_id = v.id and v.state = 'published'
      and d.rowid is not null and t.rowid is not null
      and (select count(*) from approval a where a.revision_id = v.id) = 2
      and exists (select 1 from audit_event e where e.revision_id = v.id and e.action = 'revision-published'))
    or (r.state = 'being-checked' and l.state = 'draft' and l.published_revision_id is null and v.state = 'in-review'
      and d.rowid is null
      and (select count(*) from approval a where a.revision_id = v.id) = 1
      and not exists (select 1 from audit_event e where e.revision_id = v.id and e.action = 'revision-published'))
  )`;

describe('when the program is killed between approval and publication', () => {
  test(`every submission is published whole or not at all, in ${rounds} rounds`, async () => {
    const { database, second } = await waitingForSecond();
    const said: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      said.push(...(await approveUntilKilled(database.sqlite.name, second, 5)));
      expect(database.sqlite.prepare(halves).pluck().all()).toEqual([]);
      // On a connection of its own: this one still holds what it knew of the index before the other process wrote.
      expect(checkDatabase(database.sqlite.name).faults).toEqual([]);
    }
    const approved = database.sqlite
      .prepare("select revision_id from review where state = 'approved'")
      .pluck()
      .all() as string[];
    expect(approved).toEqual(expect.arrayContaining(said));
    expect(said.length).toBeGreaterThanOrEqual(5 * rounds);
    expect(approved.length).toBeLessThan(submissions);
  }, 300_000);
});
