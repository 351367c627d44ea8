import { z } from 'zod';
import { audiences, contactWays, costs, kinds, situations } from '../listing/vocabulary';
import { guideAudiences } from './guide-audiences';

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\n<>]+$/);
const day = z.iso.date();
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as the source says it. */
const sourceDay = z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const sourceSchema = z.strictObject({
  title: line(160),
  url: z.url({ protocol: /^https?$/ }),
  /** Date of the source itself; where it bears none, the day it was read, with `undated`. */
  date: sourceDay,
  undated: z.literal(true).optional(),
  /** What the guide takes from it, in one sentence. */
  says: line(300),
});
export type GuideSource = z.infer<typeof sourceSchema>;

/** A ready-made search, by the field names of addresses (app/http/search-params). The country is the visitor's. */
export const guideSearchSchema = z.strictObject({
  for: z.array(z.enum(audiences)).min(1).optional(),
  by: z.array(z.enum(contactWays)).min(1).optional(),
  cost: z.array(z.enum(costs)).min(1).optional(),
  situation: z.array(z.enum(situations)).min(1).optional(),
  kind: z.array(z.enum(kinds)).min(1).optional(),
  anonymous: z.literal('yes').optional(),
  open: z.literal('now').optional(),
});
export type GuideSearch = z.infer<typeof guideSearchSchema>;

/** What stands above a guide's text. */
export const frontMatterSchema = z
  .strictObject({
    title: line(80),
    /** Stands in the browser's history and tabs, so it says nothing about the reader. */
    neutralTitle: line(40),
    summary: line(220),
    audience: z.enum(guideAudiences),
    /** Place in the list of guides; small comes first. */
    order: z.int().min(1).max(999),
    next: z.strictObject({ label: line(60), search: guideSearchSchema }),
    sources: z.array(sourceSchema),
    review: z.strictObject({
      state: z.enum(['original', 'machine-made', 'reviewed']),
      /** Role of who checked it ("a criminal lawyer in India"); null where nobody has. */
      by: line(120).nullable(),
      on: day.nullable(),
    }),
    lastReviewed: day,
    validUntil: day,
  })
  .refine(({ lastReviewed, validUntil }) => lastReviewed < validUntil, 'validUntil must be after lastReviewed')
  .refine(({ review }) => (review.by === null) === (review.on === null), 'review.by and review.on come together')
  .refine(({ review }) => review.state !== 'reviewed' || review.by !== null, 'a reviewed guide says who reviewed it');
export type FrontMatter = z.infer<typeof frontMatterSchema>;
