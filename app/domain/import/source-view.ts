/** What a list of imported services can be narrowed to: their states, and the differences that wait. */
export const serviceViews = ['draft', 'differs', 'taken', 'ignored', 'gone'] as const;
export type ServiceViewName = (typeof serviceViews)[number];

/** A reading of a source, as pages show it. */
export interface RunView {
  readonly state: 'running' | 'done' | 'failed';
  readonly position: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  readonly gone: number;
}

/** A source as the moderators' pages show it. */
export interface SourceView {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** Instant at which it was last read to its end. */
  readonly refreshedAt: string | null;
  readonly counts: Readonly<Record<ServiceViewName, number>>;
  readonly lastRun: RunView | null;
  /** Where a refresh that was asked for stands. */
  readonly refresh: 'waiting' | 'running' | 'failed' | null;
  readonly isRunning: boolean;
}

/** A service in the list of its source. */
export interface ListedService {
  readonly externalId: string;
  readonly name: string;
  readonly state: 'draft' | 'taken' | 'ignored' | 'gone';
  /** How many things could not be read as they stood. */
  readonly problems: number;
  /** Of the listing it belongs to. */
  readonly slug: string | null;
  readonly differs: boolean;
}

/** A term of a source that somebody has to explain, or has explained. */
export interface TermView {
  readonly taxonomy: string;
  readonly term: string;
  readonly services: number;
  /** `kind:helpline`, `none`; null where nobody has said. */
  readonly meaning: string | null;
}
