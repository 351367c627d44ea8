import { readEmailAddress } from '../account/email-address';
import { type MemberRole, memberRoles } from '../account/roles';
import { cleanName } from '../account/sign-up-form';

/** What a form on the page of an organisation asks for; every button of the page is one. */
export type OrganizationRequest =
  | { readonly act: 'invite'; readonly email: string; readonly role: MemberRole }
  | { readonly act: 'take-back'; readonly invitation: string }
  | { readonly act: 'join'; readonly invitation: string }
  | { readonly act: 'role'; readonly accountId: string; readonly role: MemberRole }
  | { readonly act: 'remove'; readonly accountId: string }
  | { readonly act: 'leave' }
  | { readonly act: 'rename'; readonly name: string };

export type OrganizationErrorKey = 'mails.error.email' | 'mails.error.name';

export interface OrganizationReading {
  /** Null where something is wrong with what was typed, and where no button of the page sends such a form. */
  readonly request: OrganizationRequest | null;
  /** Field → key of what is wrong. */
  readonly errors: Readonly<Record<string, OrganizationErrorKey>>;
  readonly typed: { readonly email: string; readonly role: MemberRole; readonly name: string | null };
}

const longestName = 300;

/** @param fields of a posted form; `act` says which one */
export function readOrganizationForm(fields: URLSearchParams): OrganizationReading {
  const act = fields.get('act');
  const role = memberRoles.find((known) => known === fields.get('role')) ?? 'member';
  const accountId = fields.get('account') ?? '';
  const invitation = fields.get('invitation') ?? '';
  const typed = { email: fields.get('email') ?? '', role, name: null };
  const fine = (request: OrganizationRequest): OrganizationReading => ({ request, errors: {}, typed });
  if (act === 'invite') {
    const email = readEmailAddress(typed.email);
    return email === null
      ? { request: null, errors: { email: 'mails.error.email' }, typed }
      : fine({ act, email, role });
  }
  if (act === 'rename') {
    const name = cleanName(fields.get('name') ?? '');
    return name === '' || name.length > longestName
      ? { request: null, errors: { name: 'mails.error.name' }, typed: { ...typed, name } }
      : fine({ act, name });
  }
  if (act === 'take-back' || act === 'join') return fine({ act, invitation });
  if (act === 'role') return fine({ act, accountId, role });
  if (act === 'remove') return fine({ act, accountId });
  if (act === 'leave') return fine({ act });
  return { request: null, errors: {}, typed };
}
