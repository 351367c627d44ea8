import { AppError } from './app-error';

/** What a form may be: no form on this site comes near it. */
export const formBounds = { bytes: 65_536, fields: 200 } as const;

/** Names that could reach an object's prototype if a field were ever copied into one. */
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a posted form.
 *
 * @param request a POST with `application/x-www-form-urlencoded`
 * @returns its fields
 * @throws AppError 415 for another content type, 413 for more than 64 KiB, 400 for broken UTF-8, too many fields or
 *   forbidden names
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (!isForm(request.headers.get('content-type'))) {
    throw new AppError('content-type-refused', 'errors.unreadableForm', { status: 415 });
  }
  return parseForm(await readBounded(request.body));
}

/** @returns whether a `Content-Type` header names a plain form in UTF-8 */
export function isForm(contentType: string | null): boolean {
  if (contentType === null) return false;
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  if (type.trim() !== 'application/x-www-form-urlencoded') return false;
  return parameters.every((parameter) => {
    const [name = '', value = ''] = parameter.split('=');
    return name.trim() !== 'charset' || /^\s*"?utf-?8"?\s*$/.test(value);
  });
}

/**
 * @param bytes the body of a form
 * @returns its fields
 * @throws AppError 413 or 400, see `readForm`
 */
export function parseForm(bytes: Uint8Array): URLSearchParams {
  if (bytes.length > formBounds.bytes) throw new AppError('body-too-large', 'errors.tooLarge', { status: 413 });
  const params = new URLSearchParams(strictText(bytes));
  if (params.size > formBounds.fields) throw new AppError('too-many-fields', 'errors.unreadableForm');
  for (const name of params.keys()) {
    if (forbiddenNames.has(name)) throw new AppError('field-refused', 'errors.unreadableForm');
  }
  return params;
}

/**
 * Counts while reading, because a Content-Length may lie or be absent.
 *
 * @param body the stream of a request
 * @returns all its bytes
 * @throws AppError 413 as soon as there are more than 64 KiB
 */
export async function readBounded(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > formBounds.bytes) throw new AppError('body-too-large', 'errors.tooLarge', { status: 413 });
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

/** URLSearchParams would turn broken bytes into replacement marks; a form that is not UTF-8 is refused instead. */
function strictText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'));
    return text;
  } catch {
    throw new AppError('broken-utf-8', 'errors.unreadableForm');
  }
}
