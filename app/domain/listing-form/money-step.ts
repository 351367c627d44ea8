import { z } from 'zod';
import { type Cost, costs } from '../listing/vocabulary';
import { isLanguage, oneOf, readWith, saying } from './field-rules';
import type { StepReading } from './form-errors';
import { type FormContent, typed, typedSeveral } from './steps';

/** What it costs, and the languages spoken; none is unknown. */
export interface MoneyFacts {
  readonly cost: Cost;
  readonly languages: readonly string[];
}

const schema = z.object({
  cost: oneOf(costs),
  languages: z
    .array(z.string())
    .max(60, { error: 'tooLong' })
    .refine((tags) => tags.every(isLanguage), saying('language')),
});

export function readMoney(form: FormContent): StepReading<MoneyFacts> {
  const content = form.money;
  const raw = { cost: typed(content, 'cost'), languages: [...new Set(typedSeveral(content, 'languages'))] };
  return readWith(schema, raw, ([field]) => String(field));
}
