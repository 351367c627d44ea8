import type { ClaimProof } from '~/domain/review/review-states';
import { claimProofs } from '~/domain/review/review-states';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { ChoiceField, type FieldErrors, Mistakes, SelectField, TextField } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

export interface TypedClaim {
  readonly proof: string;
  readonly email: string;
  readonly register: string;
  readonly times: string;
}

interface ClaimFormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  readonly slug: string;
  /** At which a mail address proves something; null where the listing has no website of its own. */
  readonly domain: string | null;
  readonly organizations: readonly { readonly organizationId: string; readonly name: string }[];
  readonly typed: TypedClaim;
  readonly errors: FieldErrors;
}

/** Three ways to show that a listing is one's own; each has one field. */
export function ClaimForm(props: ClaimFormProps) {
  const { language, translate, session, slug, domain, organizations, typed, errors } = props;
  const proofs = claimProofs.filter((proof) => proof !== 'domain-email' || domain !== null);
  const values = { domain: domain ?? '' };
  const choice = (proof: ClaimProof) => ({
    value: proof,
    label: translate(`upload.claim.proof.${proof}`, values),
    hint: translate(`upload.claim.proof.${proof}Hint`),
  });
  const field = { translate, errors };
  return (
    <>
      <Mistakes translate={translate} errors={errors} />
      <form method="post" action={pathFor(language, `/portal/claim/${slug}`)} noValidate>
        <FormToken session={session} />
        {organizations.length > 1 && (
          <SelectField
            {...field}
            name="organization"
            label={translate('upload.organization')}
            choices={organizations.map(({ organizationId, name }) => ({ value: organizationId, label: name }))}
          />
        )}
        <ChoiceField
          {...field}
          name="proof"
          label={translate('upload.claim.proof')}
          choices={proofs.map(choice)}
          chosen={[typed.proof]}
          {...(domain === null ? { hint: translate('upload.claim.noDomain') } : {})}
        />
        {domain !== null && (
          <TextField
            {...field}
            name="email"
            type="email"
            autoComplete="off"
            label={translate('upload.claim.email', values)}
            defaultValue={typed.email}
          />
        )}
        <TextField
          {...field}
          name="register"
          type="url"
          label={translate('upload.claim.register')}
          hint={translate('upload.claim.registerHint')}
          defaultValue={typed.register}
        />
        <TextField
          {...field}
          name="times"
          label={translate('upload.claim.times')}
          hint={translate('upload.claim.timesHint')}
          defaultValue={typed.times}
          maxLength={500}
        />
        <button type="submit" name="do" value="claim">
          {translate('upload.claim.send')}
        </button>
      </form>
    </>
  );
}
