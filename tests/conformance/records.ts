/** Every object inside a value, the value itself too, with the name of the field it stands in. */
export function* objectsIn(value: unknown, field = ''): Generator<{ field: string; object: Record<string, unknown> }> {
  if (Array.isArray(value)) {
    for (const each of value) yield* objectsIn(each, field);
  } else if (typeof value === 'object' && value !== null) {
    yield { field, object: value as Record<string, unknown> };
    for (const [name, each] of Object.entries(value)) yield* objectsIn(each, name);
  }
}

/** Where a value holds a null, an empty text, an empty list or an empty object: HSDS leaves such keys out. */
export function emptyPlaces(value: unknown, at = ''): string[] {
  if (value === null || value === undefined || value === '') return [at];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [at] : entries.flatMap(([name, each]) => emptyPlaces(each, `${at}/${name}`));
}
