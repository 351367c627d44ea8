import type { PlaceIndex } from '../place/place-index';
import { isUnspaced } from './normalise';
import type { NamesInQuery, PlaceNames } from './query';

const typedWord = /[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+(?:['’ʼ‘`´][\p{L}\p{Mn}\p{Mc}]+)*/gu;

/**
 * The gazetteer as the search asks it.
 * @param isKnownWord true for words that listings or lexicons hold, so that they are not taken for misspelt names
 */
export function placeNamesOf(gazetteer: PlaceIndex, isKnownWord: (word: string) => boolean): PlaceNames {
  const place = (row: number) => {
    const { name, country, lat, lon } = gazetteer.at(row);
    return { name, country, lat, lon, region: gazetteer.regionOfPlace(row)?.name ?? null };
  };
  return {
    recognise(text, words, country): NamesInQuery {
      const typed = text.match(typedWord) ?? [];
      const asTyped = typed.length === words.length ? typed : undefined;
      const spaced = gazetteer.recognise(words, { country, asTyped, isKnownWord });
      if (!isUnspaced(text)) return withRegions(gazetteer, spaced);
      return withRegions(gazetteer, together(spaced, nowhere(gazetteer.recogniseUnspaced(text, country))));
    },
    find(name, country) {
      const row = gazetteer.findPlace(name, country);
      return row === null ? null : place(row);
    },
    knows: (word) => gazetteer.byName.get(word).length > 0 || gazetteer.regions.byName.get(word).length > 0,
  };
}

type Recognised = ReturnType<PlaceIndex['recognise']>;

function withRegions(gazetteer: PlaceIndex, found: Recognised): NamesInQuery {
  const places = found.places.map((place) => ({ ...place, region: gazetteer.regionOfPlace(place.row)?.name ?? null }));
  return { ...found, places };
}

function together(a: Recognised, b: Recognised): Recognised {
  return {
    countries: [...a.countries, ...b.countries],
    regions: [...a.regions, ...b.regions],
    places: [...a.places, ...b.places],
    languages: [...a.languages, ...b.languages],
  };
}

/** In unspaced scripts names are found by letters, not by words, so their spans explain no word. */
function nowhere(found: Recognised): Recognised {
  const nothing = { from: 0, to: 0 };
  return {
    countries: found.countries.map((name) => ({ ...name, ...nothing })),
    regions: found.regions.map((name) => ({ ...name, ...nothing })),
    places: found.places.map((name) => ({ ...name, ...nothing })),
    languages: found.languages.map((name) => ({ ...name, ...nothing })),
  };
}
