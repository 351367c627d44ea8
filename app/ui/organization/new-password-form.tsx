import type { TextKey, Translate } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { NewPasswordField } from '~/ui/accounts/password-field';
import type { FieldErrors } from '~/ui/staff/fields';

/** Somebody who was invited chooses a password; the address is known from the invitation. */
export function NewPasswordForm(props: {
  readonly translate: Translate;
  readonly action: string;
  readonly email: string;
  readonly send: TextKey;
  readonly errors: FieldErrors;
  readonly problem: 'wait' | 'busy' | null;
}) {
  const { translate, errors, email } = props;
  return (
    <>
      <FormProblemNote translate={translate} problem={props.problem} />
      <p>{translate('mails.join.new')}</p>
      <p>{translate('mails.join.account', { email })}</p>
      <form method="post" action={props.action}>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <NewPasswordField translate={translate} errors={errors} label="mails.join.password" />
        <button type="submit">{translate(props.send)}</button>
      </form>
    </>
  );
}
