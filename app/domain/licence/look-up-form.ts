import { z } from 'zod';
import type { LookUp } from './look-up';

export type LookUpField = 'checked_on' | 'expires_on' | 'reason';
export type LookUpErrorKey =
  | 'upkeep.error.day'
  | 'upkeep.error.dayAhead'
  | 'upkeep.error.dayPast'
  | 'upkeep.error.reasonNeeded'
  | 'upkeep.error.tooLong';

export type LookUpReading =
  | { readonly ok: true; readonly seen: LookUp }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<LookUpField, LookUpErrorKey>>> };

const day = z.iso.date({ error: 'upkeep.error.day' });

const found = (today: string) =>
  z.object({
    checked_on: day.refine((checked) => checked <= today, 'upkeep.error.dayAhead'),
    expires_on: z.union(
      [z.literal('').transform(() => null), day.refine((last) => last >= today, 'upkeep.error.dayPast')],
      {
        error: (issue) =>
          typeof issue.input === 'string' && isDay(issue.input) ? 'upkeep.error.dayPast' : 'upkeep.error.day',
      },
    ),
  });

const notFound = z.object({
  reason: z.string().trim().min(1, 'upkeep.error.reasonNeeded').max(1000, 'upkeep.error.tooLong'),
});

const isDay = (typed: string) => z.iso.date().safeParse(typed).success;

/**
 * Reads what somebody says they saw in a licence register.
 * @param today `YYYY-MM-DD`
 */
export function readLookUpForm(fields: URLSearchParams, today: string): LookUpReading {
  const typed = (name: LookUpField) => (fields.get(name) ?? '').trim();
  if (fields.get('do') === 'not-found') {
    const result = notFound.safeParse({ reason: typed('reason') });
    return result.success ? { ok: true, seen: { found: false, reason: result.data.reason } } : refused(result.error);
  }
  const result = found(today).safeParse({ checked_on: typed('checked_on'), expires_on: typed('expires_on') });
  if (!result.success) return refused(result.error);
  const { checked_on: checkedOn, expires_on: expiresOn } = result.data;
  return { ok: true, seen: { found: true, checkedOn, expiresOn } };
}

function refused(error: z.ZodError): LookUpReading {
  const errors: Partial<Record<LookUpField, LookUpErrorKey>> = {};
  for (const { path, message } of error.issues) errors[path[0] as LookUpField] ??= message as LookUpErrorKey;
  return { ok: false, errors };
}
