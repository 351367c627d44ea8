import type BetterSqlite3 from 'better-sqlite3';
import { desc, eq } from 'drizzle-orm';
import type { RunCounts } from '~/domain/import/row-outcome';
import type { Statement } from '../atomically';
import type { Database } from '../open.server';
import { type ImportedServiceState, importRun, importSource } from '../schema/imports';

export type SourceRow = typeof importSource.$inferSelect;
export type RunRow = typeof importRun.$inferSelect;

export async function sourceByName({ drizzle }: Database, name: string): Promise<SourceRow | null> {
  const [row] = await drizzle.select().from(importSource).where(eq(importSource.name, name));
  return row ?? null;
}

export async function sourceById({ drizzle }: Database, id: string): Promise<SourceRow | null> {
  const [row] = await drizzle.select().from(importSource).where(eq(importSource.id, id));
  return row ?? null;
}

/** Every source, by name. */
export async function allSources({ drizzle }: Database): Promise<SourceRow[]> {
  return drizzle.select().from(importSource).orderBy(importSource.name);
}

export function insertSource({ drizzle }: Database, row: typeof importSource.$inferInsert): Statement {
  return drizzle.insert(importSource).values(row);
}

/** Statement that says where a source is read from on demand. */
export function setSourceAddress({ drizzle }: Database, id: string, address: string): Statement {
  return drizzle.update(importSource).set({ address }).where(eq(importSource.id, id));
}

/** The latest reading of a source. */
export async function latestRun({ drizzle }: Database, sourceId: string): Promise<RunRow | null> {
  const [row] = await drizzle
    .select()
    .from(importRun)
    .where(eq(importRun.sourceId, sourceId))
    .orderBy(desc(importRun.id))
    .limit(1);
  return row ?? null;
}

/** Statements that begin a reading: terms are counted anew. */
export function beginRun({ drizzle, sqlite }: Database, row: RunRow): Statement[] {
  const forget = sqlite.prepare('update import_term set services = 0 where source_id = ?');
  return [drizzle.insert(importRun).values(row), { run: () => forget.run(row.sourceId) }];
}

/** Statement that says how far a reading has come, and in which state it is. */
export function moveRun(
  { drizzle }: Database,
  id: string,
  to: Pick<RunRow, 'state' | 'position' | 'finishedAt'> & Omit<RunCounts, 'gone'>,
): Statement {
  const { state, position, finishedAt, added, changed, same, refused } = to;
  return drizzle
    .update(importRun)
    .set({ state, position, finishedAt, added, changed, same, refused })
    .where(eq(importRun.id, id));
}

/**
 * Statements that end a complete reading: what the source no longer has is gone, unless moderators have put it aside.
 *
 * @param withGone false where records could not be told apart, so that nobody knows what is missing
 */
export function finishRun({ drizzle, sqlite }: Database, run: RunRow, withGone: boolean, at: string): Statement[] {
  const gone = sqlite.prepare(`update imported_service set state = 'gone', version = version + 1, updated_at = @at
    where source_id = @source and last_run_id <> @run and state in ('draft', 'taken')`);
  // changes() is what the statement before it changed.
  const count = sqlite.prepare('update import_run set gone = changes() where id = ?');
  const source = drizzle.update(importSource).set({ refreshedAt: at }).where(eq(importSource.id, run.sourceId));
  const missing: Statement[] = withGone
    ? [{ run: () => gone.run({ at, source: run.sourceId, run: run.id }) }, { run: () => count.run(run.id) }]
    : [];
  const finished = drizzle.update(importRun).set({ state: 'done', finishedAt: at }).where(eq(importRun.id, run.id));
  return [...missing, finished, source];
}

/** Statement that notes who publishes a source and under which licence; what is not said now stays as it was. */
export function describeSource(
  { sqlite }: Database,
  id: string,
  given: { readonly publisher: string | null; readonly licence: string | null },
): Statement {
  const update = sqlite.prepare(
    'update import_source set publisher = coalesce(@publisher, publisher), licence = coalesce(@licence, licence) where id = @id',
  );
  const cut = (text: string | null) => text?.trim().slice(0, 300) || null;
  return { run: () => update.run({ id, publisher: cut(given.publisher), licence: cut(given.licence) }) };
}

/** What is known of a service that a source states again. */
export interface KnownService {
  readonly externalId: string;
  readonly hash: string;
  readonly state: ImportedServiceState;
  readonly lastRunId: string;
}

/** A service as it is written; `content`, `provenance` and `problems` are JSON texts. */
export interface ServiceToWrite {
  readonly externalId: string;
  readonly hash: string;
  readonly name: string;
  readonly content: string;
  readonly provenance: string;
  readonly problems: string;
}

/** Writing of many services, with statements that are prepared once: a package may hold a hundred thousand. */
export interface ServiceWriter {
  /** @returns what is known of the services of these ids */
  known(externalIds: readonly string[]): Map<string, KnownService>;
  /** @param taken the listing that was made of it at once, where one was */
  add(service: ServiceToWrite, taken: { readonly listingId: string } | null): Statement;
  change(service: ServiceToWrite): Statement;
  /** The same as before: only where it stands and as of when may be new. One that was gone is back. */
  seen(service: Pick<ServiceToWrite, 'externalId' | 'provenance'>): Statement;
  /** It is still there, and could not be read this time. */
  touch(externalId: string): Statement;
  countTerm(taxonomy: string, term: string, services: number): Statement;
}

const backState = `case when state <> 'gone' then state when listing_id is null then 'draft' else 'taken' end`;

export function serviceWriter({ sqlite }: Database, sourceId: string, runId: string, at: string): ServiceWriter {
  const select = sqlite.prepare(`select external_id as externalId, hash, state, last_run_id as lastRunId
    from imported_service where source_id = ? and external_id in (select value from json_each(?))`);
  const insert =
    sqlite.prepare(`insert into imported_service (source_id, external_id, state, hash, settled_hash, name, content,
    provenance, problems, listing_id, first_run_id, last_run_id, version, updated_at) values (@source, @externalId, @state, @hash,
    @settled, @name, @content, @provenance, @problems, @listingId, @run, @run, 1, @at)`);
  const update = sqlite.prepare(`update imported_service set hash = @hash, name = @name, content = @content,
    provenance = @provenance, problems = @problems, state = ${backState}, last_run_id = @run, version = version + 1,
    updated_at = @at where source_id = @source and external_id = @externalId`);
  const same = sqlite.prepare(`update imported_service set last_run_id = @run, provenance = @provenance,
    version = version + (state = 'gone'), state = ${backState} where source_id = @source and external_id = @externalId`);
  const touch = sqlite.prepare('update imported_service set last_run_id = ? where source_id = ? and external_id = ?');
  const term = sqlite.prepare(`insert into import_term (source_id, taxonomy, term, services) values (?, ?, ?, ?)
    on conflict do update set services = services + excluded.services`);
  const all = { source: sourceId, run: runId, at };
  return {
    known: (externalIds) => {
      const rows = select.all(sourceId, JSON.stringify(externalIds)) as KnownService[];
      return new Map(rows.map((row) => [row.externalId, row]));
    },
    add: (service, taken) => {
      const decided = taken
        ? { state: 'taken', settled: service.hash, listingId: taken.listingId }
        : { state: 'draft', settled: null, listingId: null };
      return { run: () => insert.run({ ...all, ...service, ...decided }) };
    },
    change: (service) => ({ run: () => update.run({ ...all, ...service }) }),
    seen: ({ externalId, provenance }) => ({
      run: () => same.run({ source: sourceId, run: runId, externalId, provenance }),
    }),
    touch: (externalId) => ({ run: () => touch.run(runId, sourceId, externalId) }),
    countTerm: (taxonomy, name, services) => ({ run: () => term.run(sourceId, taxonomy, name, services) }),
  };
}

/** What is published under a slug now, and whether any listing bears it, be it hidden. */
export function listingOfSlug({ sqlite }: Database): (slug: string) => { readonly document: string | null } | null {
  const select: BetterSqlite3.Statement = sqlite.prepare(`select d.document from listing l
    left join published_document d on d.listing_id = l.id where l.slug = ?`);
  return (slug) => (select.get(slug) as { document: string | null } | undefined) ?? null;
}
