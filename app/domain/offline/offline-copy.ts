/** A finished copy of the directory in one language. */
export interface OfflineCopy {
  readonly language: string;
  /** Name under which it is saved; says nothing about what it holds. */
  readonly name: string;
  /** Uncompressed. */
  readonly bytes: number;
  /** Of the file as it is saved, in hexadecimal digits. */
  readonly sha256: string;
  /** Version of the data. */
  readonly version: number;
  /** `YYYY-MM-DD` of the data. */
  readonly changedOn: string;
}

/** @returns the neutral name under which a copy is saved */
export function copyName(language: string): string {
  return `directory-${language}.html`;
}

/** @returns what `sha256sum -c` reads */
export function checksumLine({ name, sha256 }: Pick<OfflineCopy, 'name' | 'sha256'>): string {
  return `${sha256}  ${name}\n`;
}
