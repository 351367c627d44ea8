import type { FieldDifference } from './difference';
import type { ReviewKind } from './review-states';
import type { ReviewedField } from './reviewed-facts';

/** Where a visitor ends up who trusts a listing: changes of these are looked at by two people. */
const pointsOfContact: readonly ReviewedField[] = ['contact.type', 'contact.value', 'contact.withheld', 'website'];

/**
 * Whether two people must approve: a new listing by somebody unknown, and changed phone, website, e-mail or other address.
 *
 * @param known whether the organisation has a published listing already
 * @param changes fields that differ from what is published
 */
export function needsTwo(
  kind: ReviewKind,
  known: boolean,
  changes: readonly Pick<FieldDifference, 'field' | 'before' | 'after'>[],
): boolean {
  if (kind === 'new') return !known;
  return changes.some(
    ({ field, before, after }) =>
      pointsOfContact.includes(field) || (field === 'contact.display' && digitsOf(before) !== digitsOf(after)),
  );
}

/** A number may be written with other gaps; other digits shown are another number to whoever dials by hand. */
function digitsOf(values: readonly string[]): string {
  return values.join().replaceAll(/\D/g, '');
}
