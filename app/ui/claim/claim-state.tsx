import type { ClaimProof, ClaimState } from '~/domain/review/review-states';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

interface Words {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

/** A claim of one's own. */
export interface ShownClaim {
  readonly id: string;
  readonly proof: ClaimProof;
  readonly proven: boolean;
  readonly state: ClaimState;
  readonly decisionText: string | null;
}

/** Where an organisation's claim stands, with the way back while it is open. */
export function ClaimStanding(
  props: Words & { readonly session: ShownSession; readonly slug: string; readonly claim: ShownClaim },
) {
  const { language, translate, session, slug, claim } = props;
  if (claim.state === 'refused') {
    return (
      <section>
        <h2>{translate('upload.claim.refused')}</h2>
        {claim.decisionText && <blockquote>{claim.decisionText}</blockquote>}
      </section>
    );
  }
  if (claim.state !== 'open') return null;
  const waiting = claim.proven
    ? 'upload.claim.openProven'
    : claim.proof === 'domain-email'
      ? 'upload.claim.openMail'
      : 'upload.claim.openWait';
  return (
    <section>
      <h2>{translate('upload.claim.open')}</h2>
      <p>{translate(waiting)}</p>
      <form method="post" action={pathFor(language, `/portal/claim/${slug}`)}>
        <FormToken session={session} />
        <input type="hidden" name="claim" value={claim.id} />
        <button type="submit" name="do" value="take-back" className="second">
          {translate('upload.claim.takeBack')}
        </button>
      </form>
    </section>
  );
}

/** Told to those who run a listing that others say is theirs. */
export function ClaimRivals(
  props: Words & {
    readonly slug: string;
    readonly rivals: readonly { readonly name: string; readonly createdAt: string }[];
  },
) {
  const { language, translate, slug, rivals } = props;
  return (
    <>
      <p>{translate('upload.claim.own')}</p>
      <p>
        <a href={pathFor(language, `/portal/listings/${slug}`)}>{translate('upload.claim.manage')}</a>
      </p>
      {rivals.length > 0 && (
        <section>
          <h2>{translate('upload.claim.rivals')}</h2>
          <ul>
            {rivals.map(({ name, createdAt }) => (
              <li key={`${name} ${createdAt}`}>
                {translate('upload.claim.rival', { name, date: shownDate(language, createdAt.slice(0, 10)) })}
              </li>
            ))}
          </ul>
          <p>{translate('upload.claim.rivalsText')}</p>
          <p>
            <a href={pathFor(language, `/portal/listings/${slug}/transfer`)}>{translate('upload.transfer.send')}</a>
          </p>
        </section>
      )}
    </>
  );
}
