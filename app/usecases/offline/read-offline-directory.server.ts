import type { PublishedListing } from '~/domain/listing/listing';
import type { OfflineDirectory } from '~/domain/offline/offline-directory';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import type { Directory } from '~/usecases/directory.server';
import { guidesIn } from '~/usecases/guides/read-guides.server';
import { lawPlaces } from '~/usecases/read-law.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { lastGone } from '~db/queries/changes';
import { datasetVersion } from '~db/queries/dataset';
import { publishedListingsAfter } from '~db/queries/published-listings';

/** Listings read at a stretch: visitors are answered in between. */
const atOnce = 50;

/**
 * Reads everything the copy to carry away holds: only what is published, in the public's own form.
 *
 * @param language of the guides; those without a translation are English
 * @param countries ISO 3166-1 alpha-2 of every country that has urgent numbers to show
 */
export async function readOfflineDirectory(
  directory: Pick<Directory, 'database'>,
  language: string,
  countries: readonly string[],
): Promise<OfflineDirectory> {
  const { database } = directory;
  const version = datasetVersion(database);
  const listings: PublishedListing[] = [];
  for (;;) {
    const next = await publishedListingsAfter(database, listings.at(-1)?.slug ?? '', atOnce);
    listings.push(...next);
    if (next.length < atOnce) break;
    await turn();
  }
  const urgent: UrgentHelp[] = [];
  for (const country of countries) {
    urgent.push(await readUrgentHelp(directory, country));
    await turn();
  }
  const [gone] = await lastGone(database, 1);
  const changes = [...listings.map(({ updatedAt }) => updatedAt), ...(gone ? [gone.goneAt] : [])].sort();
  return {
    version,
    // A directory without any listing has no day; the first day there is stands for it.
    changedOn: (changes.at(-1) ?? '1970-01-01').slice(0, 10),
    listings,
    urgent,
    guides: guidesIn(language),
    law: lawPlaces(),
  };
}

/** Lets waiting requests go first. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
