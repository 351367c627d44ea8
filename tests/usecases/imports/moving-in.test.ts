import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedListing } from '~db/queries/published-listings';
import { checkDatabase } from '../../../server/cli/check-database';
import { exported } from '../../conformance/exported';
import { freshDatabase, seededDatabase, temporaryFolder } from '../../setup/database';
import { hsdsService, importFile, ndjsonFile, sourceNamed } from '../../setup/imports';
import { desk, published, scalar } from '../../setup/review-desk';
import { plainFacts } from '../../setup/submissions';

async function exportFile(database: Parameters<typeof exported>[0]): Promise<{ file: string; bytes: Buffer }> {
  const bytes = await exported(database, 'ndjson');
  const file = join(temporaryFolder(), 'services.ndjson');
  writeFileSync(file, bytes);
  return { file, bytes };
}

describe('an export of Waymark, published into another Waymark', () => {
  test('an empty directory exports the same bytes again', async () => {
    const { file, bytes } = await exportFile(await seededDatabase());
    const fresh = await freshDatabase();
    const source = await sourceNamed(fresh, 'Waymark');
    const { summary, rows } = await importFile(fresh, source, file, { publish: true });
    expect(rows.filter(({ outcome }) => outcome !== 'added')).toEqual([]);
    expect(summary).toMatchObject({ state: 'done', changed: 0, same: 0, refused: 0, gone: 0 });
    expect(summary.added).toBeGreaterThan(400);
    expect((await exportFile(fresh)).bytes.equals(bytes)).toBe(true);
    expect(scalar(fresh, "select count(*) from audit_event where action = 'revision-published'")).toBe(summary.added);
    expect(checkDatabase(fresh.sqlite.name).faults).toEqual([]);
    const again = await importFile(fresh, source, file, { publish: true });
    expect(again.summary).toMatchObject({ added: 0, changed: 0, same: summary.added, refused: 0, gone: 0 });
    expect((await exportFile(fresh)).bytes.equals(bytes)).toBe(true);
  }, 120_000);

  test('a listing that is there is never overwritten: one word for word the same is left alone, another is refused', async () => {
    const at = await desk();
    const { slug } = await published(at);
    const { file } = await exportFile(at.database);
    const theirs = await desk();
    await published(theirs, {
      ...plainFacts,
      summary: 'Words of their own.',
    });
    const before = await publishedListing(theirs.database, slug);
    const source = await sourceNamed(theirs.database, 'Waymark');
    const { rows } = await importFile(theirs.database, source, file, { publish: true });
    expect(rows).toMatchObject([{ outcome: 'refused', problems: [['slugKnown', 'services.ndjson:1']] }]);
    expect(await publishedListing(theirs.database, slug)).toEqual(before);
    const own = await importFile(at.database, await sourceNamed(at.database, 'Waymark'), file, { publish: true });
    expect(own.rows).toMatchObject([{ outcome: 'same' }]);
  });

  test('what carries no profile of ours stays a draft, and is said to', async () => {
    const database = await freshDatabase();
    const source = await sourceNamed(database, 'Riverside');
    const { rows } = await importFile(database, source, ndjsonFile([hsdsService(1)]), { publish: true });
    expect(rows[0]?.problems.at(-1)?.[0]).toBe('leftDraft');
    expect(scalar(database, 'select count(*) from listing')).toBe(0);
  });

  test('a service that asked not to be listed here is not published', async () => {
    const at = await desk();
    await published(at);
    const { file } = await exportFile(at.database);
    const other = await desk();
    other.database.sqlite
      .prepare(
        "insert into do_not_list (id, name, domain, added_by, created_at) values (?, 'x', 'meadow.example', ?, ?)",
      )
      .run(`dnl_${'0'.repeat(26)}`, other.first.accountId, '2026-11-22T10:00:00.000Z');
    const source = await sourceNamed(other.database, 'Waymark');
    const { rows } = await importFile(other.database, source, file, { publish: true });
    expect(rows).toMatchObject([{ outcome: 'refused', problems: [['neverList', 'services.ndjson:1']] }]);
    expect(scalar(other.database, 'select count(*) from published_document')).toBe(0);
  });
});
