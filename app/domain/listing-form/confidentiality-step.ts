import { z } from 'zod';
import type { ChannelConfidentiality } from '../listing/listing';
import { blockField, lines, readWith, yesNoUnknown } from './field-rules';
import type { StepReading } from './form-errors';
import { type FormContent, mostContacts, typed } from './steps';

/** What the service asks, sees, keeps and passes on. `null` is "we don't know". */
export interface ConfidentialityFacts {
  readonly anonymous: boolean | null;
  readonly confidentiality: string | null;
  /** Contact number (1 …) → its answers; contacts of which nothing is known are absent. */
  readonly byContact: ReadonlyMap<number, ChannelConfidentiality>;
}

const schema = z.object({
  anonymous: yesNoUnknown,
  statement: lines(4000),
  contacts: z.array(
    z.object({ asksName: yesNoUnknown, seesNumber: yesNoUnknown, keeps: lines(1000), passesOn: lines(1000) }),
  ),
});

export function readConfidentiality(form: FormContent): StepReading<ConfidentialityFacts> {
  const content = form.confidentiality;
  const numbers = Array.from({ length: mostContacts }, (_, index) => index + 1);
  const raw = {
    anonymous: typed(content, 'anonymous'),
    statement: typed(content, 'statement'),
    contacts: numbers.map((number) => ({
      asksName: typed(content, `asksName.${number}`),
      seesNumber: typed(content, `seesNumber.${number}`),
      keeps: typed(content, `keeps.${number}`),
      passesOn: typed(content, `passesOn.${number}`),
    })),
  };
  const reading = readWith(schema, raw, (path) => blockField(path, numbers));
  if (!reading.ok) return reading;
  const { anonymous, statement, contacts } = reading.facts;
  const byContact = new Map<number, ChannelConfidentiality>();
  contacts.forEach(({ asksName, seesNumber, keeps, passesOn }, index) => {
    if (asksName === null && seesNumber === null && keeps === null && passesOn === null) return;
    byContact.set(index + 1, { asksName, seesNumberOrAddress: seesNumber, keeps, passesOn });
  });
  return { ok: true, facts: { anonymous, confidentiality: statement, byContact } };
}
