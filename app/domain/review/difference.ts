import type { Channel, Evidence } from '../listing/listing';
import {
  contactFacts,
  type Fact,
  type ReviewedFacts,
  type ReviewedField,
  singleFacts,
  sourceFacts,
  type Wording,
} from './reviewed-facts';
import { type Piece, wordDifference } from './word-difference';

/** Which contact or source of a listing a field belongs to. */
export interface Entry {
  readonly sort: 'contact' | 'source';
  /** 1 for the first. */
  readonly number: number;
  readonly change: 'added' | 'removed' | 'kept';
}

/** One field before and after. */
export interface FieldDifference {
  readonly field: ReviewedField;
  /** Null where the field stands once in a listing. */
  readonly entry: Entry | null;
  readonly wording: Wording;
  /** Empty: not stated. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly isPublic: boolean;
  readonly changed: boolean;
  /** Of a text that was there before and after: what changed within it. */
  readonly pieces: readonly Piece[] | null;
}

/**
 * Compares two statements of a listing field by field, changed fields and unchanged ones.
 *
 * @param before what the public sees now; null for a new listing
 * @param after what is submitted
 */
export function compareListings(before: ReviewedFacts | null, after: ReviewedFacts): FieldDifference[] {
  const single = singleFacts(after);
  const earlier = before ? singleFacts(before) : [];
  const compared = single.map((fact, index) => compare(earlier[index], fact, null));
  const from = compared.findIndex(({ field }) => field === 'contact.withheld');
  const last = compared.length - 1;
  return [
    ...compared.slice(0, from),
    ...compareEntries('contact', pairedContacts(before?.channels ?? [], after.channels), contactFacts),
    ...compared.slice(from, last),
    ...compareEntries('source', pairedSources(before?.evidence ?? [], after.evidence), sourceFacts),
    ...compared.slice(last),
  ];
}

/** @returns only what differs */
export function changedFields(before: ReviewedFacts | null, after: ReviewedFacts): FieldDifference[] {
  return compareListings(before, after).filter(({ changed }) => changed);
}

/** @returns the members of a list that stay, come and go */
export function membersOf({ before, after }: Pick<FieldDifference, 'before' | 'after'>) {
  return {
    kept: after.filter((value) => before.includes(value)),
    added: after.filter((value) => !before.includes(value)),
    removed: before.filter((value) => !after.includes(value)),
  };
}

type Pair<Thing> = readonly [Thing | null, Thing | null];

function compareEntries<Thing>(
  sort: Entry['sort'],
  pairs: readonly Pair<Thing>[],
  factsOf: (thing: Thing | null) => Fact[],
): FieldDifference[] {
  return pairs.flatMap(([before, after], index) => {
    const change = before === null ? 'added' : after === null ? 'removed' : 'kept';
    const earlier = factsOf(before);
    return factsOf(after).map((fact, place) =>
      compare(before === null ? undefined : earlier[place], fact, { sort, number: index + 1, change }),
    );
  });
}

function compare(before: Fact | undefined, after: Fact, entry: Entry | null): FieldDifference {
  const values = before?.values ?? [];
  const changed = !sameMembers(values, after.values);
  const [old, now] = [values[0], after.values[0]];
  const words = changed && after.wording === 'text' && old !== undefined && now !== undefined;
  return {
    ...after,
    entry,
    before: values,
    after: after.values,
    changed,
    pieces: words ? wordDifference(old, now) : null,
  };
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}

/** The same kind and value is the same contact, wherever it stands; then the same kind in turn; what is left came or went. */
function pairedContacts(before: readonly Channel[], after: readonly Channel[]): Pair<Channel>[] {
  return paired(before, after, [(a, b) => a.type === b.type && a.value === b.value, (a, b) => a.type === b.type]);
}

function pairedSources(before: readonly Evidence[], after: readonly Evidence[]): Pair<Evidence>[] {
  return paired(before, after, [(a, b) => a.url === b.url]);
}

function paired<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  same: readonly ((a: Thing, b: Thing) => boolean)[],
): Pair<Thing>[] {
  const left = new Set(before);
  const partner = new Map<Thing, Thing>();
  for (const isSame of same) {
    for (const thing of after) {
      if (partner.has(thing)) continue;
      const found = [...left].find((each) => isSame(each, thing));
      if (found === undefined) continue;
      partner.set(thing, found);
      left.delete(found);
    }
  }
  return [
    ...after.map((thing): Pair<Thing> => [partner.get(thing) ?? null, thing]),
    ...[...left].map((thing): Pair<Thing> => [thing, null]),
  ];
}
