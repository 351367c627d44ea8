import { type Guide, isPastItsDate } from '../../app/domain/guide/guide';
import { GuideRefused } from '../../app/usecases/guides/parse-guide';
import { readGuides } from '../../app/usecases/guides/read-guides.server';

/**
 * What the operator should know of the guides: which were due for a check and still say what they said before.
 *
 * @param now decides what is past
 * @param guides for tests; those of this copy where absent
 * @returns a line for each guide past its date, or the fault of a guide that cannot be read
 */
export function guidesDue(now: Date, guides: () => Iterable<Guide> = everyGuide): string[] {
  const today = now.toISOString().slice(0, 10);
  try {
    return [...guides()]
      .filter((guide) => isPastItsDate(guide, today))
      .map(
        ({ language, slug, validUntil }) => `The guide ${language}/${slug}.md was due for a check by ${validUntil}.`,
      );
  } catch (error) {
    if (error instanceof GuideRefused) return [`A guide cannot be shown: ${error.message}`];
    throw error;
  }
}

function everyGuide(): Guide[] {
  return [...readGuides().values()].flatMap((guides) => [...guides.values()]);
}
