import type { ClaimProof } from '~/domain/review/review-states';
import type { Translate } from '~/i18n/translator';

interface ClaimProofProps {
  readonly translate: Translate;
  readonly claim: {
    readonly proof: ClaimProof;
    readonly proofDetail: string;
    readonly proven: boolean;
    readonly website: string | null;
    readonly phones: readonly string[];
  };
}

/** What somebody gave to show that a listing is theirs, beside what the listing says. */
export function ClaimProofFacts({ translate, claim }: ClaimProofProps) {
  return (
    <>
      <h2>{translate(`upkeep.claims.proof.${claim.proof}`)}</h2>
      <dl>
        <dt>{translate('upkeep.claim.proofDetail')}</dt>
        <dd translate="no">
          <OutsideLink text={claim.proofDetail} />
        </dd>
        <dt>{translate('upkeep.claim.website')}</dt>
        <dd translate="no">
          <OutsideLink text={claim.website ?? '–'} />
        </dd>
      </dl>
      {claim.proof === 'domain-email' && (
        <p>
          <span className={claim.proven ? 'state' : 'state risk'}>
            {translate(claim.proven ? 'upkeep.claims.proven' : 'upkeep.claims.notProven')}
          </span>
        </p>
      )}
      {claim.proof === 'call' && (
        <p>
          {claim.phones.length > 0
            ? translate('upkeep.claims.callOnly', { numbers: claim.phones.join(', ') })
            : translate('upkeep.claims.noNumber')}
        </p>
      )}
    </>
  );
}

/** A link only where it is an address of the web; anything else stays words. */
function OutsideLink({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text)) return text;
  return (
    <a href={text} target="_blank" rel="noreferrer noopener" referrerPolicy="no-referrer">
      <bdi>{text}</bdi>
    </a>
  );
}
