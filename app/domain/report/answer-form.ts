import { z } from 'zod';
import { type MistakeReportState, mistakeReportStates } from './mistake-report';

export type AnswerErrorKey = 'upkeep.error.outcomeNeeded' | 'upkeep.error.answerNeeded' | 'upkeep.error.tooLong';
export type AnswerField = 'outcome' | 'answer';

/** What a moderator sends about a report. */
export type ReportDecision =
  | { readonly kind: 'seen' }
  | { readonly kind: 'answer'; readonly state: 'acted-on' | 'not-changed'; readonly answer: string };

export type AnswerReading =
  | {
      readonly ok: true;
      readonly decision: ReportDecision;
      /** State in which the report was read. */
      readonly from: MistakeReportState;
      readonly withSame: boolean;
    }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<AnswerField, AnswerErrorKey>>> };

const schema = z.object({
  outcome: z.enum(['acted-on', 'not-changed'], { error: 'upkeep.error.outcomeNeeded' }),
  answer: z.string().trim().min(1, 'upkeep.error.answerNeeded').max(2000, 'upkeep.error.tooLong'),
});

/** Reads the form under a report. Browsers send line breaks as two characters; one is kept. */
export function readAnswerForm(fields: URLSearchParams): AnswerReading {
  const from = mistakeReportStates.find((state) => state === fields.get('from')) ?? 'received';
  const withSame = fields.get('with_same') === '1';
  if (fields.get('do') === 'seen') return { ok: true, decision: { kind: 'seen' }, from, withSame };
  const answer = (fields.get('answer') ?? '').replaceAll('\r\n', '\n');
  const result = schema.safeParse({ outcome: fields.get('outcome') ?? '', answer });
  if (result.success) {
    const { outcome: state, answer: text } = result.data;
    return { ok: true, decision: { kind: 'answer', state, answer: text }, from, withSame };
  }
  const errors: Partial<Record<AnswerField, AnswerErrorKey>> = {};
  for (const { path, message } of result.error.issues) errors[path[0] as AnswerField] ??= message as AnswerErrorKey;
  return { ok: false, errors };
}
