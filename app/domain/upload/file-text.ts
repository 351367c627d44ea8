export type UploadFormat = 'csv' | 'hsds-json';

/** Why a file was not read. Each has a sentence in the texts: `upload.refused.<reason>`. */
export const fileFaults = [
  'no-file',
  'empty',
  'too-large',
  'wrong-kind',
  'workbook',
  'utf-16',
  'not-utf-8',
  'not-text',
  'not-json',
  'too-deep',
  'no-services',
  'no-header',
  'unknown-header',
  'column-twice',
  'too-many-columns',
  'too-many-rows',
  'row-too-long',
  'quote-open',
  'quote-inside',
  'row-not-json',
  'too-many-open',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** A file that was not read, and the row (1 is the first service) or column it stopped at. */
export interface FileRefusal {
  readonly ok: false;
  readonly fault: FileFault;
  readonly row?: number;
  readonly column?: string;
}

export type FileText = { readonly ok: true; readonly format: UploadFormat; readonly text: string } | FileRefusal;

const refused = (fault: FileFault): FileRefusal => ({ ok: false, fault });

/**
 * Makes text of a file, or says what to do with the file instead.
 *
 * @param file its name, of which only the ending counts, and its bytes
 */
export function readFileText(file: { readonly name: string; readonly bytes: Uint8Array }): FileText {
  const { bytes } = file;
  if (bytes.length === 0) return refused('empty');
  const ending = /\.([a-z0-9]{1,8})$/i.exec(file.name.trim())?.[1]?.toLowerCase() ?? '';
  if (isZip(bytes) || ['xls', 'xlsx', 'ods', 'numbers'].includes(ending)) return refused('workbook');
  if (!['csv', 'json'].includes(ending)) return refused('wrong-kind');
  if (isUtf16(bytes)) return refused('utf-16');
  if (bytes.includes(0)) return refused('not-text');
  const text = utf8(bytes);
  if (text === null) return refused('not-utf-8');
  if (text.trim() === '') return refused('empty');
  return { ok: true, format: ending === 'csv' ? 'csv' : 'hsds-json', text };
}

/** A workbook of a spreadsheet program is a zip archive: "PK", 3, 4. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** By its mark, or because every second byte of its beginning is zero ("Unicode text" of spreadsheet programs). */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const beginning = [...bytes.subarray(0, 40)];
  const zeros = (odd: number) => beginning.filter((byte, index) => index % 2 === odd && byte === 0).length;
  return beginning.length >= 8 && Math.max(zeros(0), zeros(1)) > beginning.length / 4;
}

/** @returns the text without its byte order mark, or null where the bytes are not UTF-8 */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
