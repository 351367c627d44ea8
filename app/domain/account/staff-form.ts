import { readEmailAddress } from './email-address';
import { type StaffRole, staffRoles } from './roles';

type WorkingRole = Exclude<StaffRole, 'none'>;

/** What a form on the administrators' page asks for. */
export type StaffFormRequest =
  | { readonly act: 'invite'; readonly email: string; readonly role: WorkingRole }
  | { readonly act: 'role'; readonly accountId: string; readonly role: StaffRole };

export interface StaffFormReading {
  /** Null where something is wrong with what was typed, and where no button of the page sends such a form. */
  readonly request: StaffFormRequest | null;
  readonly errors: Readonly<Record<string, 'mails.error.email'>>;
  readonly typed: { readonly email: string; readonly role: WorkingRole };
}

/** @param fields of a posted form; `act` says which one */
export function readStaffForm(fields: URLSearchParams): StaffFormReading {
  const act = fields.get('act');
  const role = staffRoles.find((known) => known === fields.get('role')) ?? null;
  const typed = { email: fields.get('email') ?? '', role: role === 'administrator' ? role : 'moderator' } as const;
  if (act === 'role' && role !== null) {
    return { request: { act, accountId: fields.get('account') ?? '', role }, errors: {}, typed };
  }
  if (act !== 'invite') return { request: null, errors: {}, typed };
  const email = readEmailAddress(typed.email);
  return email === null
    ? { request: null, errors: { email: 'mails.error.email' }, typed }
    : { request: { act, email, role: typed.role }, errors: {}, typed };
}
