import { z } from 'zod';
import { parsePhone } from '../phone/parse-phone';
import { domainOf, isSharedHost } from './matches-register';

/** What is to stand on the register. */
export interface NewRegisterEntry {
  readonly name: string;
  readonly domain: string | null;
  readonly phone: string | null;
  readonly reason: string | null;
  /** Slug of the listing that is withdrawn with it; null where there is none. */
  readonly slug: string | null;
}

export type RegisterField = 'name' | 'website' | 'phone' | 'reason' | 'slug';
export type RegisterErrorKey =
  | 'upkeep.error.nameNeeded'
  | 'upkeep.error.tooLong'
  | 'upkeep.error.website'
  | 'upkeep.error.sharedHost'
  | 'upkeep.error.phone';

export type RegisterReading =
  | { readonly ok: true; readonly entry: NewRegisterEntry }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<RegisterField, RegisterErrorKey>>> };

const filled = (longest: number) => z.string().trim().max(longest, 'upkeep.error.tooLong');

const schema = z.object({
  name: filled(300).min(1, 'upkeep.error.nameNeeded'),
  website: filled(300).transform((typed, context) => {
    if (typed === '') return null;
    const domain = domainOf(typed);
    if (domain !== null && !isSharedHost(domain)) return domain;
    context.addIssue({ code: 'custom', message: domain ? 'upkeep.error.sharedHost' : 'upkeep.error.website' });
    return z.NEVER;
  }),
  phone: filled(60).transform((typed, context) => {
    if (typed === '') return null;
    const number = parsePhone(typed, null);
    if (number.ok) return number.e164;
    context.addIssue({ code: 'custom', message: 'upkeep.error.phone' });
    return z.NEVER;
  }),
  reason: filled(1000),
  slug: filled(200),
});

/** Reads the form that puts a service on the register. */
export function readRegisterForm(fields: URLSearchParams): RegisterReading {
  const names = ['name', 'website', 'phone', 'reason', 'slug'] as const;
  const result = schema.safeParse(Object.fromEntries(names.map((name) => [name, fields.get(name) ?? ''])));
  if (result.success) {
    const { name, website, phone, reason, slug } = result.data;
    return { ok: true, entry: { name, domain: website, phone, reason: reason || null, slug: slug || null } };
  }
  const errors: Partial<Record<RegisterField, RegisterErrorKey>> = {};
  for (const { path, message } of result.error.issues) errors[path[0] as RegisterField] ??= message as RegisterErrorKey;
  return { ok: false, errors };
}
