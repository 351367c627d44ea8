import { describe, expect, it } from 'vitest';
import { keptRecords } from '~/usecases/open-data/kept-records.server';
import { freshDatabase } from '../setup/database';

const megabyte = 'a'.repeat(1_000_000);

describe('records that are kept', () => {
  it('make room for new ones: what was used longest ago goes first', async () => {
    const kept = keptRecords(await freshDatabase(), 'today');
    for (let at = 0; at < 24; at++) kept.keep(`record ${at}`, megabyte);
    expect(kept.find('record 0')).toBe(megabyte);
    kept.keep('one more', megabyte);
    expect(kept.find('record 0')).toBe(megabyte);
    expect(kept.find('record 1')).toBeUndefined();
    expect(kept.find('one more')).toBe(megabyte);
  });

  it('are counted once, however often they are written', async () => {
    const kept = keptRecords(await freshDatabase(), 'today');
    kept.keep('first', megabyte);
    for (let at = 0; at < 50; at++) kept.keep('again', megabyte);
    expect(kept.find('first')).toBe(megabyte);
  });

  it('are let go with their edition', async () => {
    const database = await freshDatabase();
    keptRecords(database, 'today').keep('record', 'text');
    expect(keptRecords(database, 'today').find('record')).toBe('text');
    expect(keptRecords(database, 'tomorrow').find('record')).toBeUndefined();
  });
});
