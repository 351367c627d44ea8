import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { IncomingService, OpenedInput, RefusedRecord } from '~/domain/import/incoming-service';
import { type OpenInputOptions, openInput } from '~/usecases/imports/read-input.server';

/** A folder for the inputs of one test file. */
export interface InputFolder {
  /** Writes a file. @returns its path */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** Writes several files into a folder of their own. @returns the folder */
  folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string>;
  zip(files: Readonly<Record<string, string>>): Promise<string>;
  remove(): Promise<void>;
}

export async function createInputFolder(): Promise<InputFolder> {
  const root = await mkdtemp(join(tmpdir(), 'waymark-input-'));
  let count = 0;
  const place = async () => {
    count += 1;
    const folder = join(root, String(count));
    await mkdir(folder);
    return folder;
  };
  return {
    async file(name, content) {
      const path = join(await place(), name);
      await writeFile(path, content);
      return path;
    },
    async folder(files) {
      const folder = await place();
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
      return folder;
    },
    async zip(files) {
      const path = join(await place(), 'package.zip');
      const zip = new ZipFile();
      for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
      zip.end();
      await pipeline(zip.outputStream, createWriteStream(path));
      return path;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

export interface ReadInput
  extends Pick<OpenedInput, 'format' | 'inputHash' | 'total' | 'publisher' | 'licence' | 'notes'> {
  readonly services: readonly IncomingService[];
  readonly refused: readonly RefusedRecord[];
}

/** Reads an input to its end. */
export async function readWhole(where: string, options: Partial<OpenInputOptions> = {}, from = 0): Promise<ReadInput> {
  const input = await openInput(where, { signal: new AbortController().signal, ...options });
  try {
    const services: IncomingService[] = [];
    const refused: RefusedRecord[] = [];
    for await (const record of input.services(from)) {
      if (record.service) services.push(record.service);
      else refused.push(record.refused);
    }
    const { format, inputHash, total, publisher, licence, notes } = input;
    return { format, inputHash, total, publisher, licence, notes, services, refused };
  } finally {
    await input.close();
  }
}

/** A table as text. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\r\n');
}
