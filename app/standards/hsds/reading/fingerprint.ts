import { hash } from 'node:crypto';

/** @returns SHA-256, in hexadecimal, of a value that JSON can hold, whatever the order of its properties */
export function fingerprint(value: unknown): string {
  return hash('sha256', inOrder(value));
}

/** JSON with the properties of every object in the order of their names. */
function inOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  const members = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(members).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${inOrder(members[name])}`).join(',')}}`;
}

/** @returns an id for a record without one: the same as long as its names are */
export function madeId(...names: readonly string[]): string {
  return `made:${fingerprint(names.map((name) => name.normalize('NFKC').toLowerCase())).slice(0, 32)}`;
}
