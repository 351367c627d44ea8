import { z } from 'zod';
import { type EvidenceField, evidenceFields } from '../listing/vocabulary';
import { blockField, filled, line, readWith, saying, someOf, typedWebAddress } from './field-rules';
import type { StepReading } from './form-errors';
import { blocksOf, type FormContent, mostSources, typed, typedSeveral } from './steps';

/** A public page that says what the form says. */
export interface StatedSource {
  readonly url: string;
  readonly fields: readonly EvidenceField[];
  readonly asOf: string | null;
}

export interface EvidenceFacts {
  readonly sources: readonly StatedSource[];
}

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const schema = z.object({
  sources: z
    .array(
      z.object({
        url: filled(typedWebAddress, 'urlNeeded'),
        about: someOf(evidenceFields).refine((chosen) => chosen.length > 0, saying('aboutNeeded')),
        asOf: line(10).refine((value) => value === null || date.test(value), saying('asOf')),
      }),
    )
    .min(1, { error: 'sourceNeeded' }),
});

export function readEvidence(form: FormContent): StepReading<EvidenceFacts> {
  const content = form.evidence;
  const numbers = blocksOf(content, ['url', 'about', 'asOf'], mostSources);
  const raw = {
    sources: numbers.map((number) => ({
      url: typed(content, `url.${number}`),
      about: typedSeveral(content, `about.${number}`),
      asOf: typed(content, `asOf.${number}`),
    })),
  };
  const reading = readWith(schema, raw, (path) => (path.length === 1 ? 'url.1' : blockField(path, numbers)));
  if (!reading.ok) return reading;
  const sources = reading.facts.sources.map(({ url, about, asOf }) => ({ url, fields: about, asOf }));
  return { ok: true, facts: { sources } };
}
