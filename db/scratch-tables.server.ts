import BetterSqlite3 from 'better-sqlite3';

/** A table that is filled once, looked up by its links, and thrown away. */
export interface ScratchTable {
  readonly name: string;
  /** Columns to look rows up by, besides `id`. */
  readonly links: readonly string[];
}

/** A row as it came, with the place it came from. */
export interface ScratchRow {
  /** Counts up over all tables in the order in which rows came. */
  readonly key: number;
  readonly file: number;
  readonly line: number;
  readonly cells: string;
}

/** Tables in a file of their own, larger than memory may be. Not for anything that must outlive the reading. */
export interface ScratchTables {
  begin(): void;
  /** @param linkValues by the table's links, in their order; empty where the row has none */
  add(
    table: string,
    row: {
      readonly id: string;
      readonly linkValues: readonly string[];
      readonly file: number;
      readonly line: number;
      readonly cells: string;
    },
  ): void;
  /** Ends the filling: from here on rows are looked up. */
  finish(): void;
  count(table: string): number;
  where(table: string, column: string, value: string): ScratchRow[];
  /** Rows in the order of their ids, and of the file where these are equal. */
  after(
    table: string,
    last: { readonly id: string; readonly key: number } | null,
    limit: number,
  ): (ScratchRow & { readonly id: string })[];
  /** @returns how many rows have a link to a row that is not there */
  countPointingNowhere(table: string, link: string, target: string): number;
  close(): void;
}

/** @param file a path in a folder that is removed afterwards */
export function openScratchTables(file: string, tables: readonly ScratchTable[]): ScratchTables {
  const sqlite = new BetterSqlite3(file);
  // It is thrown away whatever happens, so nothing is spent on keeping it whole.
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'locking_mode = EXCLUSIVE', 'cache_size = -65536']) {
    sqlite.pragma(pragma);
  }
  sqlite.pragma('temp_store = FILE');
  const filled = new Set<string>();
  const inserts = new Map<string, BetterSqlite3.Statement>();
  const lookups = new Map<string, BetterSqlite3.Statement>();
  let key = 0;
  for (const { name, links } of tables) {
    const columns = ['key integer primary key', 'id text', ...links.map((link) => `"${link}" text`)];
    sqlite.exec(`create table "${name}" (${columns.join(', ')}, file integer, line integer, cells text) strict`);
    const marks = Array.from({ length: links.length + 5 }, () => '?').join(', ');
    inserts.set(name, sqlite.prepare(`insert into "${name}" values (${marks})`));
  }

  function lookup(table: string, column: string): BetterSqlite3.Statement {
    const name = `${table} ${column}`;
    const made =
      lookups.get(name) ??
      sqlite.prepare(`select key, file, line, cells from "${table}" where "${column}" = ? order by key limit 500`);
    lookups.set(name, made);
    return made;
  }

  return {
    begin() {
      sqlite.exec('begin');
    },
    add(table, { id, linkValues, file: from, line, cells }) {
      key += 1;
      filled.add(table);
      const links = linkValues.map((value) => (value === '' ? null : value));
      inserts.get(table)?.run(key, id, ...links, from, line, cells);
    },
    finish() {
      sqlite.exec('commit');
      for (const { name, links } of tables.filter((each) => filled.has(each.name))) {
        sqlite.exec(`create index "${name} id" on "${name}" (id, key)`);
        for (const link of links) {
          sqlite.exec(`create index "${name} ${link}" on "${name}" ("${link}") where "${link}" is not null`);
        }
      }
    },
    count(table) {
      return sqlite.prepare(`select count(*) from "${table}"`).pluck().get() as number;
    },
    where(table, column, value) {
      if (value === '' || !filled.has(table)) return [];
      return lookup(table, column).all(value) as ScratchRow[];
    },
    after(table, last, limit) {
      const rows = sqlite.prepare(
        `select key, id, file, line, cells from "${table}" where (id, key) > (?, ?) order by id, key limit ?`,
      );
      return rows.all(last?.id ?? '', last?.key ?? -1, limit) as (ScratchRow & { id: string })[];
    },
    countPointingNowhere(table, link, target) {
      if (!filled.has(table)) return 0;
      const count = `select count(*) from "${table}" where "${link}" is not null
        and not exists (select 1 from "${target}" where id = "${table}"."${link}")`;
      return sqlite.prepare(count).pluck().get() as number;
    },
    close() {
      sqlite.close();
    },
  };
}
