import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportFiles, exportFormats } from '~/domain/open-data/export-files';
import type { Database } from '~db/open.server';
import { exportData } from '../../server/cli/export';
import { databaseFile } from '../../server/database-file';
import { seededDatabase, temporaryFolder } from '../setup/database';
import { exported, origin } from './exported';

let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
});

/** A data folder with the directory in it, and what the command said. */
function place() {
  const dataFolder = temporaryFolder();
  const said: string[] = [];
  database.sqlite.pragma('wal_checkpoint(truncate)');
  copyFileSync(database.sqlite.name, databaseFile(dataFolder));
  const out = temporaryFolder();
  const run = (...words: string[]) =>
    exportData({ dataFolder, siteName: 'Waymark', origin }, words, {
      say: (text) => void said.push(text),
      progress: () => {},
    });
  return { out, said, run };
}

describe('npm run waymark -- export', () => {
  test.each(exportFormats)(
    'writes %s as the site hands it out, every record checked, with its checksum',
    async (format) => {
      const { out, said, run } = place();
      expect(await run('--format', format, '--to', out, '--validate')).toBe(0);
      expect(readdirSync(out)).toEqual([exportFiles[format].name]);
      const bytes = readFileSync(join(out, exportFiles[format].name));
      expect(bytes.equals(await exported(database, format))).toBe(true);
      expect(said.join('\n')).toContain(createHash('sha256').update(bytes).digest('hex'));
    },
  );

  test('makes the folder it is to write to, and takes another name for the file', async () => {
    const { out, run } = place();
    await run('--format', 'csv', '--to', `${out}/new/`);
    await run('--format', 'csv', '--to', join(out, 'new', 'mine.csv'));
    expect(readdirSync(join(out, 'new')).sort()).toEqual(['mine.csv', 'services.csv']);
  });

  test('replaces no file', async () => {
    const { out, run } = place();
    const file = join(out, 'services.csv');
    writeFileSync(file, 'mine');
    await expect(run('--format', 'csv', '--to', out)).rejects.toThrow('is there already');
    await expect(run('--format', 'csv', '--to', file)).rejects.toThrow('is there already');
    expect([readFileSync(file, 'utf8'), readdirSync(out)]).toEqual(['mine', ['services.csv']]);
  });

  test('writes nothing where a record is not valid, and says which and why', async () => {
    const { out, run } = place();
    database.sqlite.exec(`update published_document set document = json_set(document, '$.textLanguage', '')
      where slug = (select max(slug) from published_document)`);
    const slug = String(database.sqlite.prepare('select max(slug) from published_document').pluck().get());
    const broken = place();
    await expect(broken.run('--format', 'hsds', '--to', broken.out, '--validate')).rejects.toThrow(
      new RegExp(`"${slug}" is not valid HSDS.*/x_text_language`, 's'),
    );
    expect(readdirSync(broken.out)).toEqual([]);
    expect(await run('--format', 'hsds', '--to', out, '--validate')).toBe(0);
  });

  test.each([[], ['--format', 'xml', '--to', 'x'], ['--format', 'csv'], ['--format', 'csv', '--to', 'x', '--now']])(
    'says how it is used where it is told %j',
    async (...words) => {
      await expect(place().run(...words)).rejects.toThrow('npm run waymark -- export --format');
      expect(existsSync('x')).toBe(false);
    },
  );

  test('says where it looked for a database that is not there', async () => {
    const dataFolder = join(temporaryFolder(), 'none');
    mkdirSync(dataFolder);
    const words = { say: () => {}, progress: () => {} };
    const run = exportData({ dataFolder, siteName: 'Waymark', origin }, ['--format', 'csv', '--to', dataFolder], words);
    await expect(run).rejects.toThrow(databaseFile(dataFolder));
  });
});
