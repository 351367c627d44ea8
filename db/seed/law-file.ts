import { z } from 'zod';
import { lawAnswers, lawQuestions } from '~/domain/law/law';
import { confidences } from '~/domain/listing/vocabulary';
import { calendarDay, countryCode, distinct, filledText, partialDate, webAddress } from './field-shapes';

/*
 * The shape of db/seed/law/<place>.json. Strict, as listings are: a misspelt field must not be lost in silence. What each
 * field means: app/domain/law/law.ts and db/seed/law/README.md.
 */

const text = z.strictObject({
  en: filledText(1000),
  ml: filledText(1500).optional(),
  hi: filledText(1500).optional(),
});

const sourceId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens');
const cited = distinct(sourceId).min(1, 'must name its sources');

const source = z.strictObject({ id: sourceId, url: webAddress, asOf: partialDate.nullable() });

const cell = z
  .strictObject({
    answer: z.enum(lawAnswers),
    inferred: z.literal(true).optional(),
    line: text,
    confidence: z.enum(confidences).nullable(),
    sources: distinct(sourceId),
  })
  .superRefine(({ answer, inferred, confidence, sources }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const isUnknown = answer === 'unknown';
    if (isUnknown !== (confidence === null)) refuse('confidence', 'is null exactly where the answer is unknown');
    if (!isUnknown && sources.length === 0) refuse('sources', 'must name its sources');
    if (inferred && answer !== 'no') refuse('inferred', 'is only for “no”: a duty is never inferred');
    if (inferred && confidence !== 'low') refuse('confidence', 'is low where the answer is inferred');
  });

const sourced = { says: text, sources: cited };

const inDepth = z
  .strictObject({
    inShort: z.array(z.strictObject(sourced)),
    statutes: z.record(z.string(), text),
    sections: z.array(z.strictObject({ statute: z.string(), section: filledText(20), since: partialDate, ...sourced })),
    rulings: z.array(z.strictObject({ name: filledText(200), date: partialDate.nullable(), ...sourced })),
    legalAid: z.array(z.strictObject(sourced)),
    olderArticles: z.array(z.strictObject({ said: text, today: text, sources: cited })),
  })
  .superRefine(({ statutes, sections }, context) => {
    sections.forEach(({ statute }, place) => {
      if (statutes[statute]) return;
      context.addIssue({ code: 'custom', path: ['sections', place, 'statute'], message: 'is not among the statutes' });
    });
  });

/** The shape of db/seed/law/<place>.json. */
export const lawFile = z
  .strictObject({
    /** ISO 3166-1 country, or ISO 3166-2 part of one. */
    place: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
    country: countryCode,
    region: text.nullable(),
    checkedOn: calendarDay,
    confirmedBy: z.strictObject({ role: text, on: calendarDay }).nullable(),
    summary: z.strictObject(sourced),
    cells: z.strictObject(Object.fromEntries(lawQuestions.map((question) => [question, cell])) as CellShapes),
    offence: z.strictObject(sourced).nullable(),
    limits: z.array(text),
    inDepth: inDepth.optional(),
    sources: z.array(source).min(1),
  })
  .superRefine((file, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (file.place.slice(0, 2) !== file.country) refuse('country', 'is not the country of the place');
    if (file.place.length > 2 !== (file.region !== null)) refuse('region', 'is given exactly for a part of a country');
    const known = new Set(file.sources.map(({ id }) => id));
    if (known.size !== file.sources.length) refuse('sources', 'holds the same id twice');
    const used = new Set(citedIn(file));
    for (const id of used) if (!known.has(id)) refuse('sources', `does not hold ${id}, which is cited`);
    for (const id of known) if (!used.has(id)) refuse('sources', `holds ${id}, which nothing cites`);
    for (const { id, asOf } of file.sources) {
      if (asOf !== null && asOf > file.checkedOn) refuse('sources', `dates ${id} after the day it was read`);
    }
  });

interface Citing {
  readonly sources: readonly string[];
}

/** Every source id that any statement of the file names. */
function citedIn(file: {
  readonly summary: Citing;
  readonly cells: Readonly<Record<string, Citing>>;
  readonly offence: Citing | null;
  readonly inDepth?: z.infer<typeof inDepth> | undefined;
}): string[] {
  const { inShort = [], sections = [], rulings = [], legalAid = [], olderArticles = [] } = file.inDepth ?? {};
  return [
    file.summary,
    ...Object.values(file.cells),
    ...(file.offence ? [file.offence] : []),
    ...inShort,
    ...sections,
    ...rulings,
    ...legalAid,
    ...olderArticles,
  ].flatMap(({ sources }) => sources);
}

type CellShapes = Record<(typeof lawQuestions)[number], typeof cell>;
