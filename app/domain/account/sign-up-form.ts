import { readEmailAddress } from './email-address';
import { type PasswordContext, type PasswordFault, passwordFault } from './password-rules';

export type PasswordErrorKey = `accounts.error.password.${PasswordFault}`;

/** What stands in the form and may be shown again. */
export interface TypedSignUp {
  readonly email: string;
  readonly organization: string;
}

export interface SignUpReading {
  readonly typed: TypedSignUp;
  readonly errors: Readonly<{
    organization: 'accounts.error.organization' | null;
    email: 'accounts.error.email' | null;
    password: PasswordErrorKey | null;
  }>;
  /** What is asked for; null where something is wrong. */
  readonly asked: { readonly email: string; readonly password: string; readonly organization: string } | null;
}

const longestName = 300;

/** @returns the form with a key of what is wrong by field, in the order of the page */
export function readSignUpForm(fields: URLSearchParams, rules: Omit<PasswordContext, 'email'>): SignUpReading {
  const typed = { email: fields.get('email') ?? '', organization: cleanName(fields.get('organization') ?? '') };
  const password = fields.get('password') ?? '';
  const email = readEmailAddress(typed.email);
  const isNamed = typed.organization !== '' && typed.organization.length <= longestName;
  const errors = {
    organization: isNamed ? null : ('accounts.error.organization' as const),
    email: email === null ? ('accounts.error.email' as const) : null,
    password: passwordError(password, { ...rules, email: email ?? '' }),
  };
  const isFine = email !== null && errors.organization === null && errors.password === null;
  return { typed, errors, asked: isFine ? { email, password, organization: typed.organization } : null };
}

/** @returns key of what is wrong with a new password, or null */
export function passwordError(password: string, context: PasswordContext): PasswordErrorKey | null {
  const fault = passwordFault(password, context);
  return fault && `accounts.error.password.${fault}`;
}

/** One line, without what no keyboard types. */
export function cleanName(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
