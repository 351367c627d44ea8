import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { exportAuditTrail, readAuditTrail } from '~/usecases/upkeep/read-audit-trail.server';
import { audit } from '~db/audit';
import { idsFrom } from '~db/new-id';
import { type Database, openDatabase } from '~db/open.server';
import { auditEvent } from '~db/schema/audit-event';
import { exportAudit } from '../../../server/cli/export-audit';
import { databaseFile } from '../../../server/database-file';
import { seededDatabase, temporaryFolder } from '../../setup/database';
import { addAccount } from '../../setup/staff';

const all = { listing: null, actor: null, action: null, day: null };
const newId = idsFrom(Date.now);

async function withLine(database: Database, details: Record<string, unknown>) {
  const accountId = await addAccount(database, { staffRole: 'moderator', email: 'mo@staff.example' });
  const actor = `moderator ${accountId}`;
  audit(
    database,
    { actor, action: 'sessions-ended', accountId, details },
    { now: new Date('2026-11-23T08:00:00Z'), newId },
  ).run();
  return { accountId, actor };
}

async function exported(database: Database, format: 'ndjson' | 'csv', options = {}) {
  let text = '';
  for await (const part of exportAuditTrail({ database }, format, all, options)) text += part;
  return text;
}

describe('the audit trail', () => {
  it('cannot be changed or deleted: the database itself refuses, from outside and through the program', async () => {
    const database = await seededDatabase();
    const lines = () => database.sqlite.prepare('select count(*) from audit_event').pluck().get();
    const before = lines();
    const triggers = database.sqlite
      .prepare("select name from sqlite_schema where type = 'trigger' and tbl_name = 'audit_event' order by name")
      .pluck()
      .all();
    expect(triggers).toEqual(['audit_event_irreplaceable', 'audit_event_unchangeable', 'audit_event_undeletable']);
    expect(() => database.sqlite.exec("update audit_event set actor = 'nobody'")).toThrow(/only grows/);
    expect(() => database.sqlite.exec('delete from audit_event')).toThrow(/only grows/);
    const columns = 'id, occurred_at, actor, action, listing_id';
    for (const replaced of [columns, `rowid, ${columns}`]) {
      const copies = `select ${replaced.replace('actor', "'nobody'")} from audit_event limit 1`;
      const statement = `insert or replace into audit_event (${replaced}) ${copies}`;
      expect(() => database.sqlite.exec(statement)).toThrow(/only grows/);
    }
    expect(() => database.drizzle.update(auditEvent).set({ actor: 'nobody' }).run()).toThrow(/only grows/);
    expect(() => database.drizzle.delete(auditEvent).where(eq(auditEvent.actor, 'seed')).run()).toThrow(/only grows/);
    expect(lines()).toBe(before);
  });

  it('is read from the latest line back, page after page, each line once', async () => {
    const database = await seededDatabase();
    const ids: string[] = [];
    let before: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readAuditTrail>> = await readAuditTrail({ database }, all, before);
      ids.push(...page.lines.map(({ id }) => id));
      before = page.next;
    } while (before !== null);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(ids).toHaveLength(database.sqlite.prepare('select count(*) from audit_event').pluck().get() as number);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is filtered by listing, person, role, action and day', async () => {
    const database = await seededDatabase();
    const { accountId, actor } = await withLine(database, {});
    const totals = async (filter: Partial<typeof all>) =>
      (await readAuditTrail({ database }, { ...all, ...filter } as never, null)).total;
    expect(await totals({ listing: 'stopso' as never })).toBe(2);
    for (const who of [accountId, actor, 'moderator']) expect(await totals({ actor: who as never })).toBe(1);
    expect(await totals({ actor: 'mod' as never })).toBe(0);
    expect(await totals({ actor: '%' as never })).toBe(0);
    expect(await totals({ action: 'sessions-ended' as never })).toBe(1);
    expect(await totals({ day: '2026-11-23' as never })).toBe(1);
    expect(await totals({ day: '2026-11-24' as never })).toBe(0);
  });

  it('says on its page which moderator it was, and in its file no address', async () => {
    const database = await seededDatabase();
    await withLine(database, {});
    expect((await readAuditTrail({ database }, all, null)).lines[0]).toMatchObject({ email: 'mo@staff.example' });
    expect(await exported(database, 'ndjson')).not.toContain('staff.example');
  });

  it('is exported whole as NDJSON and as CSV that no spreadsheet runs', async () => {
    const database = await seededDatabase();
    await withLine(database, { note: '=HYPERLINK("https://evil.example")', 'a,b': 'line\nbreak' });
    const count = database.sqlite.prepare('select count(*) from audit_event').pluck().get() as number;
    const objects = (await exported(database, 'ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects).toHaveLength(count);
    expect(objects[0]).toMatchObject({ action: 'sessions-ended', details: { 'a,b': 'line\nbreak' } });
    const rows = parse(await exported(database, 'csv'), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(count);
    expect(JSON.parse(rows[0]?.details ?? '')).toEqual(objects[0].details);
    expect(rows.every((row) => Object.values(row).every((cell) => !/^[=+@-]/.test(cell)))).toBe(true);
    expect((await exported(database, 'ndjson', { most: 3 })).trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('export-audit', () => {
  it('writes the whole trail into a new private file, and over none', async () => {
    const folder = temporaryFolder();
    const source = await seededDatabase();
    source.sqlite.prepare('vacuum into ?').run(databaseFile(folder));
    openDatabase(databaseFile(folder)).close();
    const said: string[] = [];
    const file = join(folder, 'audit.ndjson');
    expect(await exportAudit({ dataFolder: folder }, file, (text) => said.push(text))).toBe(0);
    const count = source.sqlite.prepare('select count(*) from audit_event').pluck().get();
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(count as number);
    expect(said[0]).toContain(`${count} lines`);
    expect(statSync(file).mode & 0o077).toBe(0);
    await expect(exportAudit({ dataFolder: folder }, file, () => {})).rejects.toThrow('is there already');
    await expect(exportAudit({ dataFolder: folder }, null, () => {})).rejects.toThrow('Where to?');
    expect(existsSync(file)).toBe(true);
  });
});
