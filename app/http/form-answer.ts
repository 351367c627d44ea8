import { json } from '@remix-run/node';
import type { TextKey } from '~/i18n/translator';

/** Why a form was not looked at; what was typed stays. */
export type FormProblem = 'wait' | 'busy';

/** A form that comes back: what is wrong by field, and what may be shown again of what was typed. Never a password. */
export interface FormAnswer<Typed> {
  readonly errors: Readonly<Record<string, { readonly key: TextKey }>>;
  readonly typed: Typed;
  readonly problem: FormProblem | null;
}

/** @param errors key of what is wrong, by field; fields without one are left out */
export function formRefused<Typed>(errors: Readonly<Record<string, TextKey | null>>, typed: Typed) {
  const wrong = Object.entries(errors).flatMap(([field, key]) => (key === null ? [] : [[field, { key }]]));
  const answer: FormAnswer<Typed> = { errors: Object.fromEntries(wrong), typed, problem: null };
  return json(answer, { status: 422 });
}

/** Too many of these came; the page says how to go on. */
export function formTooOften<Typed>(typed: Typed, retryAfterSeconds: number) {
  const answer: FormAnswer<Typed> = { errors: {}, typed, problem: 'wait' };
  return json(answer, { status: 429, headers: { 'Retry-After': String(retryAfterSeconds) } });
}

/** Too many passwords are being checked at this moment. */
export function formTooBusy<Typed>(typed: Typed) {
  const answer: FormAnswer<Typed> = { errors: {}, typed, problem: 'busy' };
  return json(answer, { status: 503, headers: { 'Retry-After': '5' } });
}
