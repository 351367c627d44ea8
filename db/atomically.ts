import type { Database } from './open.server';

/** A write made with Drizzle's builders and not yet run. */
export interface Statement {
  run(): { changes: number };
}

/**
 * Runs writes that belong together: all of them, or none. A transaction here, a batch on an engine that is reached over a
 * network; that is why it takes finished statements, not a function that could wait in the middle.
 *
 * @param statements built with `database.drizzle`, in the order in which they are to run
 * @returns the number of rows each statement changed
 * @throws the first error of a statement; nothing is written then
 */
export async function atomically(database: Database, statements: readonly Statement[]): Promise<number[]> {
  return database.drizzle.transaction(() => statements.map((statement) => statement.run().changes), {
    behavior: 'immediate',
  });
}
