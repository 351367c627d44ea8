import { existsSync } from 'node:fs';
import { type LinkCheckSummary, checkLinks as run } from '../../app/usecases/upkeep/check-links.server';
import { isPublicAddress } from '../../app/usecases/upkeep/public-address.server';
import { openDatabase } from '../../db/open.server';
import { databaseFile } from '../database-file';
import type { ServerSettings } from '../settings';

export interface LinkCheckStreams {
  /** The summary, line by line. */
  readonly say: (text: string) => void;
  /** How far it is; on a terminal each text replaces the one before. */
  readonly progress: (text: string) => void;
  /** Stops the run; what was found so far is kept. */
  readonly signal: AbortSignal;
}

/**
 * Looks at all web addresses of the published listings, while the server goes on.
 *
 * @param words `--again`: also what was looked at within the last 24 hours
 * @returns exit code: 0, or 130 where it was interrupted
 * @throws Error where there is no database
 */
export async function checkLinks(
  settings: Pick<ServerSettings, 'dataFolder' | 'origin'>,
  words: readonly string[],
  { say, progress, signal }: LinkCheckStreams,
): Promise<number> {
  const file = databaseFile(settings.dataFolder);
  if (!existsSync(file)) throw new Error(`There is no database at ${file}. Is DATA_DIR right?`);
  const database = openDatabase(file);
  const startedAt = Date.now();
  try {
    const summary = await run(
      { database },
      {
        userAgent: `Waymark-link-check (+${settings.origin}/about)`,
        mayConnect: isPublicAddress,
        again: words.includes('--again'),
        now: () => new Date(),
        signal,
        progress: (done, total) => progress(progressText(done, total, Date.now() - startedAt)),
      },
    );
    for (const line of linesOf(summary)) say(line);
    return summary.interrupted ? 130 : 0;
  } finally {
    database.close();
  }
}

function progressText(done: number, total: number, elapsedMs: number): string {
  const seconds = Math.round(((elapsedMs / done) * (total - done)) / 1000);
  const left = seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
  return `${done} of ${total} addresses, about ${left} left`;
}

function linesOf(summary: LinkCheckSummary): string[] {
  return [
    `Looked at ${summary.checked} addresses: ${summary.answering} answer, ${summary.failing} do not.`,
    ...(summary.skipped > 0
      ? [`Left out ${summary.skipped} that were looked at within 24 hours; --again looks at them too.`]
      : []),
    `Dead (failed twice in a row or more): ${summary.dead.length}`,
    ...summary.dead.map(({ slug, url, why }) => `  ${slug}  ${url}  ${why}`),
    `Listed phone number not on the service's own page: ${summary.phoneMissing.length}`,
    ...summary.phoneMissing.map((slug) => `  ${slug}`),
    ...(summary.interrupted ? ['Interrupted. What was found is kept; run it again to go on.'] : []),
  ];
}
