import { monotonicFactory } from 'ulidx';

/** Prefixes that say what an id is of. */
export type Noun =
  | 'org'
  | 'lst'
  | 'rev'
  | 'nte'
  | 'evt'
  | 'acc'
  | 'psk'
  | 'mai'
  | 'frm'
  | 'msg'
  | 'lic'
  | 'clm'
  | 'dnl'
  | 'ntc'
  | 'upl'
  | 'src'
  | 'run'
  | 'kpt';

/** Makes an id, e.g. `newId('lst')` → `lst_01JD…`; ids made later sort later. */
export type NewId = (noun: Noun) => string;

/**
 * Ids from a clock and a source of randomness.
 *
 * @param now milliseconds since 1970
 * @param random a number from 0 up to 1; left out, the system's secure source
 */
export function idsFrom(now: () => number, random?: () => number): NewId {
  const next = monotonicFactory(random);
  return (noun) => `${noun}_${next(now())}`;
}
