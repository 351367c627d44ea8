import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open.server';
import { checkDatabase } from '../../server/cli/check-database';
import { databaseFile } from '../../server/database-file';
import { knownSlug } from '../setup/pages';
import { startTestServer, type TestServer } from '../setup/server';

/** The long run: `ROUNDS=50 npx vitest run tests/promises/kill.test.ts`. */
const rounds = Number(process.env.ROUNDS ?? 5);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

const form = (fields: Record<string, string>) =>
  ({ method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' }) as const;

/** Sends one report and reads its receipt; null where the server was gone before it said that it has it. */
async function acknowledgedReport(origin: string): Promise<string | null> {
  try {
    const sent = await fetch(
      `${origin}/services/${knownSlug}/report`,
      form({ reason: 'phone', note: 'The number changed.' }),
    );
    if (sent.status !== 303) return null;
    const shown = await (await fetch(origin + sent.headers.get('location'))).text();
    return /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}\b/.exec(shown)?.[0] ?? null;
  } catch {
    return null;
  }
}

async function writeUntilKilled(): Promise<string[]> {
  const { origin } = server;
  const acknowledged: string[] = [];
  let alive = true;
  const writers = Array.from({ length: 3 }, async () => {
    for (let turn = 0; alive && turn < 30; turn += 1) {
      const receipt = await acknowledgedReport(origin);
      if (receipt !== null) acknowledged.push(receipt);
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 250));
  await server.kill();
  alive = false;
  await Promise.all(writers);
  return acknowledged;
}

describe('when the server is killed in the middle of its work', () => {
  test(`nothing it has acknowledged is lost, in ${rounds} rounds`, async () => {
    let known = 0;
    for (let round = 0; round < rounds; round += 1) {
      const receipts = await writeUntilKilled();
      known += receipts.length;
      server = await startTestServer({ dataFolder: server.dataFolder });
      for (const code of receipts) {
        const answer = await fetch(`${server.origin}/report`, form({ code }));
        expect(answer.status).toBe(200);
      }
    }
    expect(known).toBeGreaterThan(rounds);
    await server.stop();
    const file = databaseFile(server.dataFolder);
    expect(checkDatabase(file).faults).toEqual([]);
    const { sqlite, close } = openDatabase(file, { readonly: true });
    const halves = sqlite
      .prepare('select count(*) from mistake_report where id not in (select report_id from mistake_report_reason)')
      .pluck()
      .get();
    close();
    expect(halves).toBe(0);
  }, 600_000);
});
