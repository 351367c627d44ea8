/** An object of the source and where it stands. */
export interface FoundNode {
  readonly value: Readonly<Record<string, unknown>>;
  /** `phones[0]`, or file and line: `phones.csv:12`. Empty for the record itself. */
  readonly path: string;
}

/** Rows of tables carry their own place; objects of JSON have it from where they stand. */
export const rowPlace = Symbol('place of a row');

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function nodeOf(value: Readonly<Record<string, unknown>>, path: string): FoundNode {
  return { value, path: placeOf(value) ?? path };
}

const placeOf = (value: object): string | undefined => (value as { readonly [rowPlace]?: string })[rowPlace];

/** @returns the path of a field of a node */
export function pathOf({ path }: FoundNode, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

/** More children of one record than any service has. */
const mostChildren = 500;

/** @returns the objects of a list; unreadable ones count as absent, and so does a list that is none */
export function childrenOf(node: FoundNode, field: string): FoundNode[] {
  const list = node.value[field];
  if (!Array.isArray(list) || list.length === 0) return [];
  const children: FoundNode[] = [];
  for (const [index, each] of list.slice(0, mostChildren).entries()) {
    if (isObject(each)) children.push({ value: each, path: placeOf(each) ?? `${pathOf(node, field)}[${index}]` });
  }
  return children;
}

/** @returns the object of a field, if it is one */
export function childOf(node: FoundNode, field: string): FoundNode | null {
  const value = node.value[field];
  return isObject(value) ? nodeOf(value, pathOf(node, field)) : null;
}
