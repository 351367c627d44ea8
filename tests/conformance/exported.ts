import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBuffer } from 'yauzl';
import type { ExportFormat } from '~/domain/open-data/export-files';
import { exportDataset } from '~/usecases/open-data/export-dataset.server';
import type { Database } from '~db/open.server';

export const origin = 'https://waymark.example';

/** A whole export of a database, as it would be saved. */
export async function exported(database: Database, format: ExportFormat): Promise<Buffer> {
  const workFolder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  try {
    const { pieces } = await exportDataset({ database }, format, { siteName: 'Waymark', origin, workFolder });
    const chunks: Uint8Array[] = [];
    for await (const piece of pieces) chunks.push(Buffer.from(piece as Uint8Array));
    return Buffer.concat(chunks);
  } finally {
    rmSync(workFolder, { recursive: true });
  }
}

/** The files of a zip, by name. */
export function unzipped(zip: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    fromBuffer(zip, { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error);
      archive.on('error', reject);
      archive.on('end', () => resolve(files));
      archive.on('entry', (entry) => {
        archive.openReadStream(entry, async (fault, stream) => {
          if (fault) return reject(fault);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          files.set(entry.fileName, Buffer.concat(chunks));
          archive.readEntry();
        });
      });
      archive.readEntry();
    });
  });
}

/** Everything that can be read in an export, the files inside a zip too. */
export async function readable(format: ExportFormat, bytes: Buffer): Promise<string> {
  if (format !== 'hsds') return bytes.toString();
  return [...(await unzipped(bytes))].map(([name, file]) => `${name}\n${file}`).join('\n');
}
