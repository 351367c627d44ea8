import { z } from 'zod';
import { blockField, filled, line, readWith, typedWebAddress } from './field-rules';
import type { StepReading } from './form-errors';
import type { StatedLicence } from './listing-facts';
import { blocksOf, type FormContent, mostLicences, typed } from './steps';

/** Who runs the service, and the licences they state. */
export interface ProviderFacts {
  readonly operator: string | null;
  readonly licences: readonly StatedLicence[];
}

const schema = z.object({
  operator: line(300),
  licences: z.array(
    z.object({
      register: filled(line(200), 'registerNeeded'),
      number: filled(line(100), 'numberNeeded'),
      registerUrl: typedWebAddress,
    }),
  ),
});

export function readProvider(form: FormContent): StepReading<ProviderFacts> {
  const content = form.provider;
  const numbers = blocksOf(content, ['register', 'number', 'registerUrl'], mostLicences);
  const raw = {
    operator: typed(content, 'operator'),
    licences: numbers.map((number) => ({
      register: typed(content, `register.${number}`),
      number: typed(content, `number.${number}`),
      registerUrl: typed(content, `registerUrl.${number}`),
    })),
  };
  return readWith(schema, raw, (path) => blockField(path, numbers));
}
