import type { HoursError, HoursErrorCode } from './hours';

export type TokenKind = 'time' | 'number' | 'word' | 'always' | 'comment' | ',' | ';' | '-' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** As written; for a comment, what stands between the quotes. */
  readonly text: string;
  readonly position: number;
}

/** Carries an `HoursError` out of the reader; `parseHours` turns it into a result. */
export class SpecError extends Error {
  readonly detail: HoursError;

  constructor(code: HoursErrorCode, token: Pick<Token, 'text' | 'position'>) {
    super(`${code} at ${token.position}`);
    this.detail = { code, position: token.position, found: token.text };
  }
}

/** Tried in this order at each position. Dashes of all lengths count as one: people paste "Mo–Fr" from web pages. */
const patterns: ReadonlyArray<readonly [TokenKind, RegExp]> = [
  ['comment', /"([^"]*)"/y],
  ['always', /24\/7/y],
  ['time', /\d{1,2}:\d{2}(?!\d)/y],
  ['number', /\d+/y],
  ['word', /\p{L}+/uy],
  [',', /,/y],
  [';', /;/y],
  ['-', /[-\u2010-\u2015]/y],
];

/**
 * Cuts a specification into tokens, ending with one of kind `end`.
 *
 * @throws SpecError at the first character that belongs to no token
 */
export function tokenise(spec: string): Token[] {
  const tokens: Token[] = [];
  let position = skipSpace(spec, 0);
  while (position < spec.length) {
    const token = readToken(spec, position);
    tokens.push(token.token);
    position = skipSpace(spec, token.next);
  }
  tokens.push({ kind: 'end', text: '', position: spec.length });
  return tokens;
}

function readToken(spec: string, position: number): { token: Token; next: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const match = pattern.exec(spec);
    if (match) return { token: { kind, text: match[1] ?? match[0], position }, next: pattern.lastIndex };
  }
  const found = { text: String.fromCodePoint(spec.codePointAt(position) ?? 0), position };
  if (found.text === '"') throw new SpecError('comment-not-closed', found);
  // `||` (fallback), `[` (nth weekday), `+` (open end), `(` (sun times) are OSM, but outside what we read.
  throw new SpecError('|[+('.includes(found.text) ? 'unsupported' : 'unexpected', found);
}

function skipSpace(spec: string, position: number): number {
  let next = position;
  while (next < spec.length && /\s/.test(spec.charAt(next))) next += 1;
  return next;
}
