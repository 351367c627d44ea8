import { type SQL, sql } from 'drizzle-orm';
import { integer, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core';

/** True, false or, where the column is nullable, unknown. */
export const yesNo = (name: string) => integer(name, { mode: 'boolean' });

/** An ISO 8601 instant in UTC, e.g. `2026-11-22T09:00:00.000Z`. */
export const instant = (name: string) => text(name);

/** A calendar day, `YYYY-MM-DD`. */
export const day = (name: string) => text(name);

// Words come from the closed vocabularies of app/domain, never from input, so they may stand in the SQL text.
const list = (words: readonly string[]): SQL => sql.raw(words.map((word) => `'${word}'`).join(', '));

/** CHECK condition: the column holds one word of a closed vocabulary (or NULL where it is nullable). */
export const oneOf = (column: SQLiteColumn, words: readonly string[]): SQL => sql`${column} in (${list(words)})`;

/** CHECK condition: 0, 1 or NULL. */
export const isYesNo = (column: SQLiteColumn): SQL => sql`${column} in (0, 1)`;

/** CHECK condition: `YYYY-MM-DD` or NULL. */
export const isDay = (column: SQLiteColumn): SQL => sql`${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;

/** CHECK condition: an instant in UTC, or NULL. */
export const isInstant = (column: SQLiteColumn): SQL =>
  sql`${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'`;

/** CHECK condition: ISO 3166-1 alpha-2 by its shape, or NULL. */
export const isCountry = (column: SQLiteColumn): SQL => sql`${column} glob '[A-Z][A-Z]'`;

/** CHECK condition: an id made of a noun prefix and 26 characters, `lst_01J…`. */
export const isId = (column: SQLiteColumn, prefix: string): SQL =>
  sql`${column} glob ${sql.raw(`'${prefix}_*'`)} and length(${column}) = ${sql.raw(String(prefix.length + 27))}`;

/** CHECK condition: text with something in it and at most `longest` characters, or NULL. */
export const isFilled = (column: SQLiteColumn, longest: number): SQL =>
  sql`length(trim(${column})) > 0 and length(${column}) <= ${sql.raw(String(longest))}`;
