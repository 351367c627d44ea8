import { AppError } from './app-error';

/** What a form with a file may be besides the file itself: one file, a token, a choice or two. */
const bounds = { parts: 12, headerBytes: 2_048, fieldBytes: 4_096, boundary: 70 } as const;

/** Names that could reach an object's prototype if a field were ever copied into one. */
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

export interface UploadedFile {
  /** As the browser gave it: only its ending is looked at. */
  readonly name: string;
  /** A view into the body: nothing is copied. */
  readonly bytes: Uint8Array;
}

export interface FormWithFile {
  /** The plain fields. */
  readonly form: URLSearchParams;
  /** Null where no file was chosen. */
  readonly file: UploadedFile | null;
}

/** @returns whether a `Content-Type` header names a form with a file */
export function isFormWithFile(contentType: string | null): boolean {
  return boundaryOf(contentType) !== null;
}

/**
 * Reads a form with at most one file (RFC 7578). Written for this one purpose because its cost must not depend on what is
 * in the body: it looks for the boundary, copies nothing, and stops at the twelfth part.
 *
 * @param body all of it, its length already bounded
 * @throws AppError 415 for another content type, 400 for a body that is not such a form, or has more parts than ours
 */
export function parseFormWithFile(body: Uint8Array, contentType: string | null): FormWithFile {
  const boundary = boundaryOf(contentType);
  if (boundary === null) throw new AppError('content-type-refused', 'errors.unreadableForm', { status: 415 });
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const form = new URLSearchParams();
  let file: UploadedFile | null = null;
  for (const { header, content } of partsOf(buffer, Buffer.from(`--${boundary}`))) {
    const { name, fileName } = namesIn(header);
    if (forbiddenNames.has(name)) throw unreadable('field-refused');
    if (fileName === null) form.append(name, fieldText(content));
    else if (fileName === '' && content.length === 0) continue;
    else if (file !== null) throw unreadable('too-many-files');
    else file = { name: fileName, bytes: content };
  }
  return { form, file };
}

function boundaryOf(contentType: string | null): string | null {
  const match = /^multipart\/form-data\s*;\s*boundary=(?:"([^"]+)"|([^\s;"]+))\s*$/i.exec(contentType ?? '');
  const boundary = match?.[1] ?? match?.[2] ?? '';
  return boundary.length <= bounds.boundary && /^[\w'()+,./:=?-]+$/.test(boundary) ? boundary : null;
}

interface Part {
  readonly header: string;
  readonly content: Buffer;
}

function* partsOf(body: Buffer, delimiter: Buffer): Generator<Part> {
  if (!body.subarray(0, delimiter.length).equals(delimiter)) throw unreadable('not-multipart');
  const between = Buffer.concat([Buffer.from('\r\n'), delimiter]);
  let at = delimiter.length;
  for (let count = 0; !isAt(body, at, '--'); count += 1) {
    if (count === bounds.parts) throw unreadable('too-many-fields');
    if (!isAt(body, at, '\r\n')) throw unreadable('not-multipart');
    const headerEnd = body.subarray(at, at + bounds.headerBytes).indexOf('\r\n\r\n');
    const end = body.indexOf(between, at);
    if (headerEnd < 0 || end < at + headerEnd + 2) throw unreadable('not-multipart');
    const start = Math.min(at + headerEnd + 4, end);
    yield { header: body.toString('utf8', at + 2, at + headerEnd), content: body.subarray(start, end) };
    at = end + between.length;
  }
}

const isAt = (body: Buffer, at: number, text: string): boolean => body.toString('latin1', at, at + 2) === text;

function namesIn(header: string): { name: string; fileName: string | null } {
  const disposition = header.split('\r\n').find((line) => /^content-disposition\s*:\s*form-data\s*;/i.test(line)) ?? '';
  const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined || name === '') throw unreadable('not-multipart');
  return { name, fileName: /;\s*filename="([^"]*)"/i.exec(disposition)?.[1] ?? null };
}

function fieldText(content: Buffer): string {
  if (content.length > bounds.fieldBytes) throw unreadable('field-too-long');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw unreadable('broken-utf-8');
  }
}

const unreadable = (code: string): AppError => new AppError(code, 'errors.unreadableForm');
