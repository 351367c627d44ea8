import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawPlace } from '~/domain/law/law';
import { lawFile } from './law-file';

/**
 * Reads what is known of the law, place by place, in the order of the file names.
 * @param folder holding one `<place>.json` a place
 * @throws Error naming the file and the field where a file has the wrong shape
 */
export function readLaw(folder: string): LawPlace[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readPlace(folder, file));
}

function readPlace(folder: string, file: string): LawPlace {
  const parsed = lawFile.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`db/seed/law/${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a law file'}`);
  }
  if (`${parsed.data.place}.json` !== file) throw new Error(`db/seed/law/${file}: place is ${parsed.data.place}`);
  return parsed.data;
}
