import type { NewId } from '~db/new-id';

/** When something is written, and where its ids come from. */
export interface Stamp {
  readonly now: Date;
  readonly newId: NewId;
}
