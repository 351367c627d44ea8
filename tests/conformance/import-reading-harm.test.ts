import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInputFolder, csv, type InputFolder, readWhole } from './import-reading-inputs';

let inputs: InputFolder;
beforeAll(async () => {
  inputs = await createInputFolder();
});
afterAll(() => inputs.remove());

const sound = {
  'organizations.csv': csv(['id', 'name', 'description'], ['o', 'Example Trust', 'About']),
  'services.csv': csv(['id', 'organization_id', 'name', 'status'], ['s', 'o', 'Evening talks', 'active']),
};

describe('a zip that means harm', () => {
  it('with a path out of the folder is refused', async () => {
    const bytes = await zipBytes({ 'aa/aa/services.csv': 'id,name\r\n1,A' });
    const changed = Buffer.from(
      bytes.toString('latin1').replaceAll('aa/aa/services.csv', '../../services.csv'),
      'latin1',
    );
    await expect(readWhole(await inputs.file('evil.zip', changed))).rejects.toMatchObject({ fault: 'path-refused' });
  });

  it('that unpacks into a thousand times its size is refused', async () => {
    const zip = await inputs.zip({ 'services.csv': `id,name\r\n${'0'.repeat(12_000_000)}` });
    await expect(readWhole(zip)).rejects.toMatchObject({ fault: 'packed-too-tightly' });
  });

  it('that lies about the size of a file is refused', async () => {
    const bytes = await zipBytes({
      'services.csv': csv(['id', 'name'], ...Array.from({ length: 50 }, (_, index) => [String(index), 'A'])),
    });
    // The central directory says how large the file is unpacked.
    const at = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
    bytes.writeUInt32LE(10, at + 24);
    await expect(readWhole(await inputs.file('lies.zip', bytes))).rejects.toMatchObject({ fault: 'zip-broken' });
  });

  it('with thousands of files is refused, and half a zip too', async () => {
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`${index}.csv`, '']));
    await expect(readWhole(await inputs.zip(many))).rejects.toMatchObject({ fault: 'too-many-files' });
    const bytes = await zipBytes(sound);
    await expect(readWhole(await inputs.file('half.zip', bytes.subarray(0, bytes.length - 30)))).rejects.toMatchObject({
      fault: 'zip-broken',
    });
  });

  async function zipBytes(files: Readonly<Record<string, string>>): Promise<Buffer> {
    return readFile(await inputs.zip(files));
  }
});

describe('what is written while reading', () => {
  it('is gone afterwards, also where nothing could be read', async () => {
    const scratchIn = await mkdtemp(join(tmpdir(), 'waymark-input-scratch-'));
    await readWhole(await inputs.zip(sound), { scratchIn });
    await expect(readWhole(await inputs.zip({ 'cats.csv': 'x,y' }), { scratchIn })).rejects.toThrow();
    expect(await readdir(scratchIn)).toEqual([]);
    await rm(scratchIn, { recursive: true });
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(readWhole(await inputs.folder(sound), { signal: stop.signal })).rejects.toMatchObject({
      fault: 'stopped',
    });
  });
});
