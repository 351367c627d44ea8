import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommonWords, parsePlaces, parseRegions } from '~/domain/place/gazetteer-files';
import { PlaceIndex } from '~/domain/place/place-index';

/**
 * Reads the offline gazetteer.
 * @param folder holding places.tsv, regions.tsv and common-words.txt
 * @throws Error naming file and line where a line has the wrong shape
 */
export function readGazetteer(folder: string): PlaceIndex {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return new PlaceIndex(
    parsePlaces(read('places.tsv')),
    parseRegions(read('regions.tsv')),
    parseCommonWords(read('common-words.txt')),
  );
}
