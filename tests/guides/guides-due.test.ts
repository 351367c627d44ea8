import { expect, test } from 'vitest';
import { GuideRefused } from '~/usecases/guides/parse-guide';
import { guidesIn } from '~/usecases/guides/read-guides.server';
import { guidesDue } from '../../server/cli/guides-due';

test('the operator is told of no guide while all are valid', () => {
  expect(guidesDue(new Date('2026-11-22T12:00:00Z'))).toEqual([]);
});

test('the operator is told of every guide on the day after it was valid', () => {
  const [guide] = guidesIn('en');
  const dayAfter = new Date(Date.parse(guide?.validUntil ?? '') + 86_400_000);
  expect(guidesDue(dayAfter)).toContain(`The guide en/${guide?.slug}.md was due for a check by ${guide?.validUntil}.`);
});

test('the operator is told of a guide that cannot be read instead of meeting a stack trace', () => {
  const broken = () => {
    throw new GuideRefused('en/a.md:3', 'a guide may not hold HTML');
  };
  expect(guidesDue(new Date(), broken)).toEqual(['A guide cannot be shown: en/a.md:3: a guide may not hold HTML']);
});
