import { z } from 'zod';
import { cleanLine, cleanText, lengthOf } from './clean-text';
import type { FormError, FormErrorCode, FormErrors, StepReading } from './form-errors';

/** Options of a refinement that fails with a code. The issue carries the code as its message, and the values of its text. */
export function saying(code: FormErrorCode, values?: FormError['values']) {
  return { message: code, ...(values ? { params: { values } } : {}) };
}

/** One line of at most `longest` characters; empty becomes null. */
export const line = (longest: number) => shortEnough(z.string().transform(cleanLine), longest);

/** Several lines of at most `longest` characters; empty becomes null. */
export const lines = (longest: number) => shortEnough(z.string().transform(cleanText), longest);

function shortEnough(text: z.ZodType<string, string>, longest: number) {
  return text
    .refine((value) => lengthOf(value) <= longest && value.length <= longest * 2, saying('tooLong', { most: longest }))
    .transform((value) => (value === '' ? null : value));
}

/** What may be empty elsewhere must be filled here. */
export function filled<Output>(schema: z.ZodType<Output | null, string>, code: FormErrorCode = 'needed') {
  return schema.transform((value, context): Output => {
    if (value !== null) return value;
    context.addIssue({ code: 'custom', ...saying(code) });
    return z.NEVER;
  });
}

/** One word of a closed vocabulary. */
export const oneOf = <Word extends string>(words: readonly Word[], code: FormErrorCode = 'choose') =>
  z.enum(words as readonly [Word, ...Word[]], { error: code });

/** Words of a closed vocabulary, in its order; anything else is dropped. */
export const someOf = <Word extends string>(words: readonly Word[]) =>
  z.array(z.string()).transform((values) => inOrder(values, words));

/** Known words in the order in which they came, each once: what was there before keeps its place. */
function inOrder<Word extends string>(values: readonly string[], words: readonly Word[]): Word[] {
  return [...new Set(values)].filter((value): value is Word => words.includes(value as Word));
}

/** Not knowing is an answer. */
export const yesNoUnknown = z.string().transform((value) => (value === 'yes' ? true : value === 'no' ? false : null));

export const webAddress = line(2000).refine((value) => value === null || isWebAddress(value), saying('web'));

/** What people type without `https://` is meant with it. */
export const typedWebAddress = z.string().transform(withProtocol).pipe(webAddress);

function withProtocol(value: string): string {
  const text = cleanLine(value);
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text;
}

/** @returns whether a text is a full http(s) address without blanks, user name or password */
export function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !username && !password;
}

/** @returns whether a text is an e-mail address */
export const isEmail = (text: string): boolean => text.length <= 254 && z.email().safeParse(text).success;

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** ICU also names groups of countries and "unknown", which are no countries. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** @returns whether a text is an ISO 3166-1 alpha-2 code */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && regionNames.of(code) !== undefined;
}

/** @returns whether a text is a BCP 47 language in its canonical form */
export function isLanguage(tag: string): boolean {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Reads what was typed with a step's schema.
 *
 * @param fieldOf the form's name of the field at a path of the schema
 */
export function readWith<Facts>(
  schema: z.ZodType<Facts, unknown>,
  raw: unknown,
  fieldOf: (path: readonly PropertyKey[]) => string,
): StepReading<Facts> {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, facts: result.data };
  const errors: Record<string, FormError> = {};
  for (const issue of result.error.issues) errors[fieldOf(issue.path)] ??= errorOf(issue);
  return { ok: false, errors: errors satisfies FormErrors };
}

function errorOf(issue: z.core.$ZodIssue): FormError {
  const key = `form.error.${issue.message as FormErrorCode}` as const;
  const values = issue.code === 'custom' ? (issue.params?.values as FormError['values']) : undefined;
  return values ? { key, values } : { key };
}

/** Fields of blocks: the path `[list, index, field]` of a schema is the form's `field.number`. */
export function blockField(path: readonly PropertyKey[], numbers: readonly number[]): string {
  const [first, index, field] = path;
  return typeof index === 'number' && field !== undefined ? `${String(field)}.${numbers[index] ?? 1}` : String(first);
}
