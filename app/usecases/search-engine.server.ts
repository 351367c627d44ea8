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
import { type SearchParts, search } from '../domain/search/search';

/** The search over the published listings as they stand now. */
export interface SearchEngine {
  /**
   * @param now decides what is open, and how fresh each listing is
   * @param interfaceLanguage BCP 47 language of the page
   */
  search(request: SearchRequest, now: Date, interfaceLanguage: string): Promise<SearchAnswer>;
  /** Slugs of every published listing. */
  slugs(now: Date): Promise<readonly string[]>;
  /** The gazetteer, for distances and place names elsewhere. */
  readonly gazetteer: PlaceIndex;
}

/**
 * Reads lexicons and gazetteer once, and the listings whenever the dataset's version or the day has changed.
 * @throws Error naming the file where a lexicon or the gazetteer cannot be read
 */
export async function createSearchEngine(database: Database): Promise<SearchEngine> {
  const folder = seedFolder();
  const lexicon = new LexiconIndex(readLexicons(`${folder}/lexicon`));
  const gazetteer = readGazetteer(`${folder}/gazetteer`);
  let built: { key: string; parts: Promise<SearchParts> } | null = null;

  const build = async (today: string): Promise<SearchParts> => {
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
    gazetteer,
    search: async (request, now, interfaceLanguage) => search(await parts(now), request, now, interfaceLanguage),
    slugs: async (now) => (await parts(now)).catalogue.slugs,
  };
}
