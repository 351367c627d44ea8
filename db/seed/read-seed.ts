import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type EmergencyEntry, emergencyFile } from './emergency-file';
import { type ListingFile, listingFile } from './listing-file';

/** The seed holds something that cannot be loaded. The message names every file, field and reason. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused';

  constructor(readonly problems: readonly string[]) {
    const shown = problems.slice(0, 20).join('\n');
    const more = problems.length > 20 ? `\n… and ${problems.length - 20} more` : '';
    super(`The listings were not loaded, and nothing was changed:\n${shown}${more}`);
  }
}

export interface SeedFile {
  /** Path inside the seed folder. */
  readonly path: string;
  readonly text: string;
}

export interface SeedListing {
  readonly file: ListingFile;
  /** SHA-256 of the file's content, whatever its layout. */
  readonly hash: string;
}

export interface Seed {
  readonly listings: SeedListing[];
  readonly emergencies: EmergencyEntry[];
}

const emergencyPath = 'emergency-numbers.json';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads the files of a seed folder, sorted by path. */
export function readSeedFiles(folder: string): SeedFile[] {
  const listings = readdirSync(join(folder, 'listings'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `listings/${name}`);
  return [...listings, emergencyPath].map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** One hash over all files: changes with any of them. */
export function fingerprintOf(files: readonly SeedFile[], salt: string): string {
  const hash = createHash('sha256').update(salt);
  for (const { path, text } of files) hash.update(`\0${path}\0${text}`);
  return hash.digest('hex');
}

/**
 * Checks every file and gives the seed's content.
 *
 * @throws {SeedRefused} naming all that is wrong
 */
export function checkSeed(files: readonly SeedFile[]): Seed {
  const problems: string[] = [];
  const listings: SeedListing[] = [];
  let emergencies: EmergencyEntry[] = [];
  for (const file of files) {
    const content = parseJson(file, problems);
    if (content === undefined) continue;
    if (file.path === emergencyPath) {
      emergencies = checked(emergencyFile, content, file, problems) ?? [];
    } else {
      const listing = checked(listingFile, content, file, problems);
      if (!listing) continue;
      if (file.path !== `listings/${listing.slug}.json`) problems.push(`${file.path}: slug: is not the file's name`);
      listings.push({ file: listing, hash: sha256(JSON.stringify(listing)) });
    }
  }
  if (problems.length > 0) throw new SeedRefused(problems);
  return { listings, emergencies };
}

function parseJson(file: SeedFile, problems: string[]): unknown {
  try {
    return JSON.parse(file.text);
  } catch (error) {
    problems.push(`${file.path}: is not JSON (${(error as Error).message})`);
    return undefined;
  }
}

function checked<Schema extends z.ZodType>(
  schema: Schema,
  content: unknown,
  file: SeedFile,
  problems: string[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(`${file.path}: ${fieldOf(issue)}: ${issue.message}`);
  return undefined;
}

function fieldOf({ path }: z.core.$ZodIssue): string {
  if (path.length === 0) return 'the whole file';
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : depth ? `.${String(key)}` : String(key)))
    .join('');
}
