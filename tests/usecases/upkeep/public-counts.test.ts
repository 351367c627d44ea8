import { describe, expect, it } from 'vitest';
import { readCoverage } from '~/usecases/upkeep/read-coverage.server';
import { readPublicCounts } from '~/usecases/upkeep/read-public-counts.server';
import { audit } from '~db/audit';
import { idsFrom } from '~db/new-id';
import type { Database } from '~db/open.server';
import { countsOf } from '~db/queries/public-counts';
import { seededDatabase } from '../../setup/database';

const newId = idsFrom(Date.now);
const period = { from: '2025-11-01', until: '2026-10-31' };

function act(database: Database, action: 'revision-published' | 'listing-withdrawn', slug: string, at: string): void {
  const listingId = database.sqlite.prepare('select id from listing where slug = ?').pluck().get(slug) as string;
  audit(database, { actor: 'moderator acc_x', action, listingId }, { now: new Date(at), newId }).run();
}

describe('what is counted', () => {
  it('is what people did in the period, first and last day included', async () => {
    const database = await seededDatabase();
    act(database, 'revision-published', 'stopso', '2025-10-31T23:59:59Z');
    act(database, 'revision-published', 'stopso', '2025-11-01T00:00:00Z');
    act(database, 'revision-published', '024-es', '2026-10-31T23:59:59.999Z');
    act(database, 'revision-published', '024-es', '2026-11-01T00:00:00Z');
    expect(await countsOf(database, period)).toMatchObject({ listed: 409, corrected: 2, withdrawn: 0, refused: {} });
  });

  it('counts a first publication as listed, not as corrected', async () => {
    const database = await seededDatabase();
    const draft = database.sqlite
      .prepare("select slug from listing where state = 'draft' limit 1")
      .pluck()
      .get() as string;
    act(database, 'revision-published', draft, '2026-10-01T10:00:00Z');
    expect(await countsOf(database, period)).toMatchObject({ corrected: 0 });
    act(database, 'revision-published', draft, '2026-10-02T10:00:00Z');
    expect(await countsOf(database, period)).toMatchObject({ corrected: 1 });
  });

  it('counts a withdrawn listing once, and not where it came back', async () => {
    const database = await seededDatabase();
    act(database, 'listing-withdrawn', 'stopso', '2026-10-01T10:00:00Z');
    act(database, 'listing-withdrawn', 'stopso', '2026-10-02T10:00:00Z');
    expect((await countsOf(database, period)).withdrawn).toBe(0);
    database.sqlite.prepare("update listing set state = 'withdrawn' where slug = 'stopso'").run();
    expect((await countsOf(database, period)).withdrawn).toBe(1);
  });

  it('is hidden and rounded before it leaves', async () => {
    const database = await seededDatabase();
    const { counts } = await readPublicCounts({ database }, '2026-11-22');
    expect(counts).toMatchObject({ listed: 410, corrected: 'few', medianDays: null });
    expect(counts.refused).toMatchObject({ total: null, byReason: [] });
  });
});

describe('coverage', () => {
  it('says what a country lacks, and leaves worldwide services out', async () => {
    const database = await seededDatabase();
    const coverage = new Map((await readCoverage({ database }, ['IN', 'VA', 'GB'])).map((row) => [row.country, row]));
    expect(coverage.get('IN')?.listings).toBeGreaterThan(10);
    expect(coverage.get('IN')?.missing).not.toContain('child-helpline');
    expect(coverage.get('GB')?.missing).not.toContain('own-help');
    expect(coverage.get('VA')?.missing).toContain('own-help');
  });
});
