import { z } from 'zod';
import { type Audience, audiences, type Situation, situations } from '../listing/vocabulary';
import { lines, readWith, saying, someOf, yesNoUnknown } from './field-rules';
import type { StepReading } from './form-errors';
import { type FormContent, typed, typedSeveral } from './steps';

/** Who the service is for. */
export interface AudienceFacts {
  readonly audiences: readonly Audience[];
  readonly situations: readonly Situation[] | null;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly referralNeeded: boolean | null;
  /** Who is not accepted, in the service's words; becomes the last paragraph of the summary. */
  readonly notFor: string | null;
}

const age = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => text === '' || (/^\d{1,3}$/.test(text) && Number(text) <= 120), { ...saying('age'), abort: true })
  .transform((text) => (text === '' ? null : Number(text)));

const schema = z
  .object({
    audiences: someOf(audiences).refine((chosen) => chosen.length > 0, saying('chooseOne')),
    situations: someOf(situations).transform((chosen) => (chosen.length > 0 ? chosen : null)),
    minimumAge: age,
    maximumAge: age,
    referralNeeded: yesNoUnknown,
    notFor: lines(500),
  })
  .refine(({ minimumAge, maximumAge }) => (minimumAge ?? 0) <= (maximumAge ?? 120), {
    path: ['maximumAge'],
    ...saying('ages'),
  });

export function readAudience(form: FormContent): StepReading<AudienceFacts> {
  const content = form.audience;
  const raw = {
    audiences: typedSeveral(content, 'audiences'),
    situations: typedSeveral(content, 'situations'),
    minimumAge: typed(content, 'minimumAge'),
    maximumAge: typed(content, 'maximumAge'),
    referralNeeded: typed(content, 'referral'),
    notFor: typed(content, 'notFor'),
  };
  return readWith(schema, raw, ([field]) => (field === 'referralNeeded' ? 'referral' : String(field)));
}
