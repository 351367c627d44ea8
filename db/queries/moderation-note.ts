import type { Statement } from '../atomically';
import type { NewId } from '../new-id';
import type { Database } from '../open.server';
import { moderationNote } from '../schema/evidence';

/** Statement that keeps a working note of the moderators about a listing; never public. */
export function addModerationNote(
  { drizzle }: Database,
  { listingId, note }: { readonly listingId: string; readonly note: string },
  stamp: { readonly now: Date; readonly newId: NewId },
): Statement {
  const createdAt = stamp.now.toISOString();
  return drizzle.insert(moderationNote).values({ id: stamp.newId('nte'), listingId, kind: 'note', note, createdAt });
}
