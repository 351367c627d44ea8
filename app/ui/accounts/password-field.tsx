import { passwordLength } from '~/domain/account/password-rules';
import type { TextKey, Translate } from '~/i18n/translator';
import { type FieldErrors, TextField } from '~/ui/staff/fields';

interface PasswordFieldProps {
  readonly translate: Translate;
  readonly errors: FieldErrors;
}

/** A password to be chosen, with the rules in words. */
export function NewPasswordField(props: PasswordFieldProps & { readonly label: TextKey }) {
  const { translate, errors, label } = props;
  return (
    <TextField
      {...{ translate, errors }}
      name="password"
      type="password"
      autoComplete="new-password"
      label={translate(label)}
      hint={translate('accounts.passwordHint')}
      // No `maxLength`: it would cut a pasted password without a word.
      minLength={passwordLength.least}
      required
    />
  );
}

/** A password that one has. */
export function PasswordField({ translate, errors }: PasswordFieldProps) {
  return (
    <TextField
      {...{ translate, errors }}
      name="password"
      type="password"
      autoComplete="current-password"
      label={translate('accounts.password')}
      required
    />
  );
}

/** @returns an e-mail address field's properties: the same wherever one is typed */
export function EmailField(props: PasswordFieldProps & { readonly typed: string; readonly label?: TextKey }) {
  const { translate, errors, typed, label = 'accounts.email' } = props;
  return (
    <TextField
      {...{ translate, errors }}
      name="email"
      type="email"
      autoComplete="username"
      defaultValue={typed}
      label={translate(label)}
      required
    />
  );
}
