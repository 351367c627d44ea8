/** The gazetteer knows no place of the name that was given. It holds nothing of that name. */
export class PlaceUnknown extends Error {
  override readonly name = 'PlaceUnknown';
}
