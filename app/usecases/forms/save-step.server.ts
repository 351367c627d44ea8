import { withGridTaken } from '~/domain/listing-form/hours-grid';
import type { StepContent, StepId } from '~/domain/listing-form/steps';
import { atomically } from '~db/atomically';
import { ChangedMeanwhile } from '~db/exactly-one';
import type { Database } from '~db/open.server';
import { changeListingForm } from '~db/queries/listing-forms';
import { fingerprintOf, readOwnForm } from './read-form.server';
import type { Stamp, Who } from './stamp';

export interface TypedStep {
  readonly formId: string;
  readonly step: StepId;
  /** `fingerprintOf` what the page had shown. */
  readonly seen: string;
  readonly content: StepContent;
}

export type SavedStep =
  | { readonly state: 'saved' }
  /** Somebody saved this step in another window since the page was opened; nothing was written. */
  | { readonly state: 'changed'; readonly theirs: StepContent }
  /** No such form, not this person's, or already sent. */
  | { readonly state: 'unknown' };

/** Keeps one step as typed, mistakes and all. What was saved elsewhere meanwhile is never overwritten unseen. */
export async function saveStep(
  database: Database,
  who: Who,
  typed: TypedStep,
  { now }: Pick<Stamp, 'now'>,
): Promise<SavedStep> {
  const form = await readOwnForm(database, who, typed.formId);
  if (form?.row.state !== 'open') return { state: 'unknown' };
  const content = withGridTaken(typed.content);
  const stored = form.content[typed.step] ?? {};
  const [mine, theirs] = [fingerprintOf(content), fingerprintOf(stored)];
  if (theirs !== typed.seen && theirs !== mine) return { state: 'changed', theirs: stored };
  const all = { ...form.row.content, [typed.step]: content as Record<string, string[]> };
  try {
    await atomically(database, [changeListingForm(database, form.row, { content: all }, now)]);
    return { state: 'saved' };
  } catch (error) {
    // Another window was quicker by a moment: looked at again, with what it wrote.
    if (error instanceof ChangedMeanwhile) return saveStep(database, who, typed, { now });
    throw error;
  }
}
