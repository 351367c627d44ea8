import { setImmediate } from 'node:timers/promises';
import type { Database } from '~db/open.server';
import { seedFolder } from '~db/project-folder';
import { datasetVersion } from '~db/queries/dataset';
import { publishedCatalogue } from '~db/queries/published-catalogue';
import { openTextIndex } from '~db/queries/text-index';
import { readGazetteer } from '~db/seed/read-gazetteer';
import { readLexicons } from '~db/seed/read-lexicons';
import type { PlaceIndex } from '../domain/place/place-index';
import { Catalogue } from '../domain/search/catalogue';
import { LexiconIndex } from '../domain/search/lexicon-index';
import { placeNamesOf } from '../domain/search/place-names';
import { QueryReader } from '../domain/search/query';
import type { SearchAnswer, SearchRequest } from '../domain/search/request';
import { type FoundOrder, type SearchParts, search, searchOrder } from '../domain/search/search';

/** The search over the published listings as they stand now. */
export interface SearchEngine {
  /**
   * @param now decides what is open, and how fresh each listing is
   * @param interfaceLanguage BCP 47 language of the page
   */
  search(request: SearchRequest, now: Date, interfaceLanguage: string): Promise<SearchAnswer>;
  /** The same search, for programs: everything it finds, in the same order. */
  order(request: SearchRequest, now: Date, interfaceLanguage: string): Promise<FoundOrder>;
  /** Slugs of every published listing. */
  slugs(now: Date): Promise<readonly string[]>;
  /** Gets ready for the first search, so that no visitor waits for it. Rejects where a lexicon or the gazetteer cannot be read. */
  warmUp(now: Date): Promise<void>;
}

/** Reads lexicons and gazetteer once, before the first search, and the listings whenever the dataset's version or the day has changed. */
export function createSearchEngine(database: Database): SearchEngine {
  let words: Promise<Words> | null = null;
  let built: { key: string; parts: Promise<SearchParts> } | null = null;

  const build = async (today: string): Promise<SearchParts> => {
    words ??= readWords();
    const { lexicon, gazetteer } = await words;
    const index = openTextIndex(database);
    const regionKey = (name: string, country: string) => gazetteer.regionKey(name, country);
    const places = placeNamesOf(gazetteer, (word) => lexicon.knows(word) || index.documentFrequency(word) > 0);
    const locator = { regionKey, locate: gazetteer.locate.bind(gazetteer) };
    const catalogue = new Catalogue(await publishedCatalogue(database), locator, today);
    return { catalogue, index, places, regionKey, reader: new QueryReader(lexicon, places, index) };
  };
  // Freshness counts in days, so a new day makes a new picture as well as a new version of the data does.
  const parts = (now: Date): Promise<SearchParts> => {
    const today = now.toISOString().slice(0, 10);
    const key = `${datasetVersion(database)} ${today}`;
    if (built?.key !== key) built = { key, parts: build(today) };
    return built.parts;
  };

  return {
    warmUp: async (now) => void (await parts(now)),
    search: async (request, now, interfaceLanguage) => search(await parts(now), request, now, interfaceLanguage),
    order: async (request, now, interfaceLanguage) => searchOrder(await parts(now), request, now, interfaceLanguage),
    slugs: async (now) => (await parts(now)).catalogue.slugs,
  };
}

interface Words {
  readonly lexicon: LexiconIndex;
  readonly gazetteer: PlaceIndex;
}

/** Takes breath between files: a hundred thousand phrases would hold up every other answer for half a second. */
async function readWords(): Promise<Words> {
  const folder = seedFolder();
  const lexicon = new LexiconIndex();
  for (const one of readLexicons(`${folder}/lexicon`)) {
    lexicon.add(one);
    await setImmediate();
  }
  return { lexicon, gazetteer: readGazetteer(`${folder}/gazetteer`) };
}
