import type { NewId } from '~db/new-id';

/** When something is done, and how ids are made for it. */
export interface Stamp {
  readonly now: Date;
  readonly newId: NewId;
}

/** Makes the absolute address that a mail carries, from the token of a link. */
export type LinkFor = (token: string) => string;
