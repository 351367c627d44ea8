const longestName = 200;

/** @returns whether an input is read from the web */
export function isWebInput(where: string): boolean {
  return /^https?:\/\//i.test(where);
}

/**
 * The name of a source that was given none: host and path of an address, else the name of the file or folder.
 * @param where a path or an address
 */
export function sourceNameOf(where: string): string {
  const name = isWebInput(where) && URL.canParse(where) ? nameOfAddress(new URL(where)) : nameOfFile(where);
  return name.slice(0, longestName).trim() || 'import';
}

function nameOfAddress({ host, pathname }: URL): string {
  return `${host}${pathname}`.replace(/\/+$/, '');
}

function nameOfFile(path: string): string {
  const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  return (parts.at(-1) ?? '').replace(/\.(json|ndjson|jsonl|csv|zip)$/i, '');
}

/** @returns a name as it is stored, or null where it is empty or too long */
export function cleanSourceName(name: string): string | null {
  const clean = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return clean === '' || clean.length > longestName ? null : clean;
}
