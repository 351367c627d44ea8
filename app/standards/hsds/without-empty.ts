/** The same object where fields that may be left out may also be null. All are to be named, so that none is forgotten. */
export type Fillable<Shape> = {
  [Key in keyof Shape]-?: Record<string, never> extends Pick<Shape, Key> ? Shape[Key] | null : Shape[Key];
};

/**
 * Leaves out what is null or an empty list: HSDS accepts no null where a text is absent.
 * @param properties all fields of the object, in the order in which they are to be written
 */
export function withoutEmpty<Shape extends object>(properties: Fillable<Shape>): Shape {
  const filled: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    filled[name] = value;
  }
  return filled as Shape;
}
