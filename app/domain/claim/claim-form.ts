import { readEmailAddress } from '../account/email-address';
import { cleanLine } from '../listing-form/clean-text';
import { isWebAddress } from '../listing-form/field-rules';
import { type ClaimProof, claimProofs } from '../review/review-states';
import { isAtDomain } from './own-domain';

export interface ClaimStatement {
  readonly proof: ClaimProof;
  /** The address at the listing's domain, the register's link, or when to call. */
  readonly detail: string;
}

export type ClaimField = 'proof' | 'email' | 'register' | 'times';
export type ClaimErrorKey =
  | 'upload.claim.error.proof'
  | 'upload.claim.error.email'
  | 'upload.claim.error.otherDomain'
  | 'upload.claim.error.register'
  | 'upload.claim.error.times';
export type ClaimReading =
  | { readonly ok: true; readonly claim: ClaimStatement }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<ClaimField, ClaimErrorKey>>> };

const longest = 500;
const wrong = (field: ClaimField, key: ClaimErrorKey): ClaimReading => ({ ok: false, errors: { [field]: key } });

/**
 * Reads how somebody wants to show that a listing is theirs.
 *
 * @param domain at which a mail address proves something; null where the listing has no website of its own
 */
export function readClaimForm(fields: URLSearchParams, domain: string | null): ClaimReading {
  const proof = claimProofs.find((each) => each === fields.get('proof'));
  if (proof === undefined || (proof === 'domain-email' && domain === null)) {
    return wrong('proof', 'upload.claim.error.proof');
  }
  if (proof === 'domain-email') return readEmail(fields.get('email') ?? '', domain ?? '');
  if (proof === 'licence-register') {
    const detail = (fields.get('register') ?? '').trim();
    const fits = detail.length <= longest && isWebAddress(detail);
    return fits ? { ok: true, claim: { proof, detail } } : wrong('register', 'upload.claim.error.register');
  }
  const detail = cleanLine(fields.get('times') ?? '');
  const fits = detail !== '' && detail.length <= longest;
  return fits ? { ok: true, claim: { proof, detail } } : wrong('times', 'upload.claim.error.times');
}

function readEmail(typed: string, domain: string): ClaimReading {
  const email = readEmailAddress(typed);
  if (email === null) return wrong('email', 'upload.claim.error.email');
  if (!isAtDomain(email, domain)) return wrong('email', 'upload.claim.error.otherDomain');
  return { ok: true, claim: { proof: 'domain-email', detail: email } };
}
