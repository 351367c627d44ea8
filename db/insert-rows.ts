import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Statement } from './atomically';
import type { Database } from './open.server';

// One statement takes at most 32,766 values; the widest table has 27 columns.
const rowsAtOnce = 250;

/** Statements that insert many rows, several at a time. No rows: no statement. */
export function insertRows<Table extends SQLiteTable>(
  database: Database,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Statement[] {
  const statements: Statement[] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    statements.push(database.drizzle.insert(table).values(rows.slice(start, start + rowsAtOnce)));
  }
  return statements;
}
