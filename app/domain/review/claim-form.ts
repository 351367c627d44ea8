import { z } from 'zod';

export type ClaimErrorKey = 'upkeep.error.outcomeNeeded' | 'upkeep.error.reasonNeeded' | 'upkeep.error.tooLong';
export type ClaimField = 'decision' | 'text';

export type ClaimReading =
  | {
      readonly ok: true;
      readonly decision:
        | { readonly accept: true; readonly text: string | null }
        | { readonly accept: false; readonly text: string };
    }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<ClaimField, ClaimErrorKey>>> };

const schema = z
  .object({
    decision: z.enum(['accept', 'refuse'], { error: 'upkeep.error.outcomeNeeded' }),
    text: z.string().trim().max(4000, 'upkeep.error.tooLong'),
  })
  .refine(({ decision, text }) => decision === 'accept' || text !== '', {
    path: ['text'],
    error: 'upkeep.error.reasonNeeded',
  });

/** Reads the decision on a claim; whoever refuses says why. */
export function readClaimForm(fields: URLSearchParams): ClaimReading {
  const text = (fields.get('text') ?? '').replaceAll('\r\n', '\n');
  const result = schema.safeParse({ decision: fields.get('decision') ?? '', text });
  if (result.success) {
    const { decision, text: said } = result.data;
    return {
      ok: true,
      decision: decision === 'accept' ? { accept: true, text: said || null } : { accept: false, text: said },
    };
  }
  const errors: Partial<Record<ClaimField, ClaimErrorKey>> = {};
  for (const { path, message } of result.error.issues) errors[path[0] as ClaimField] ??= message as ClaimErrorKey;
  return { ok: false, errors };
}
