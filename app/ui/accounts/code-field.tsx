import type { Translate } from '~/i18n/translator';
import { type FieldErrors, TextField } from '~/ui/staff/fields';

/** One field for the app's code and for recovery codes, so that nobody has to look for the other one in distress. */
export function CodeField(props: { translate: Translate; errors: FieldErrors; hasApp: boolean }) {
  const { translate, errors, hasApp } = props;
  return (
    <TextField
      {...{ translate, errors }}
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      label={translate('accounts.factor.code')}
      hint={translate(hasApp ? 'accounts.factor.codeHint' : 'accounts.factor.codeHintRecovery')}
      required
    />
  );
}
