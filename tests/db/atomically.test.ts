import { describe, expect, test } from 'vitest';
import { atomically } from '~db/atomically';
import { tables } from '~db/schema/tables';
import { freshDatabase } from '../setup/database';

const organization = (last: string, name: string) => ({
  id: `org_0000000000000000000000000${last}`,
  name,
  origin: 'seed' as const,
  createdAt: '2026-11-22T09:00:00.000Z',
});

describe('writes that belong together', () => {
  test('are all there when it returns, with the number of rows of each', async () => {
    const database = await freshDatabase();
    const insert = database.drizzle.insert(tables.organization);
    const changes = await atomically(database, [
      insert.values([organization('1', 'One'), organization('2', 'Two')]),
      database.drizzle.update(tables.organization).set({ createdAt: '2026-11-23T09:00:00.000Z' }),
    ]);
    expect(changes).toEqual([2, 2]);
    expect(await database.drizzle.$count(tables.organization)).toBe(2);
  });

  test('are none of them there when one fails', async () => {
    const database = await freshDatabase();
    const insert = database.drizzle.insert(tables.organization);
    const writing = atomically(database, [
      insert.values(organization('1', 'One')),
      insert.values(organization('2', 'One')),
    ]);
    await expect(writing).rejects.toThrow(/UNIQUE/);
    expect(await database.drizzle.$count(tables.organization)).toBe(0);
    await atomically(database, [insert.values(organization('3', 'Three'))]);
    expect(await database.drizzle.$count(tables.organization)).toBe(1);
  });
});
