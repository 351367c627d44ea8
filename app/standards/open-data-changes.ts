/** A change of what the open data hold or how they are written, for those who read them with programs. */
export interface OpenDataChange {
  /** Version of our profile of HSDS from which on it holds. */
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** What changed: the page has a sentence for each of these words. */
  readonly change: 'first';
}

/** Newest first. The first entry has the version that app/standards/hsds/profile.ts states. */
export const openDataChanges: readonly OpenDataChange[] = [{ version: '1.0.0', on: '2026-11-22', change: 'first' }];
