import type { ReactNode } from 'react';
import type { Translate } from '~/i18n/translator';

/** What public/staff.js needs: which of the browser's two calls, and with what. */
export interface PasskeyQuestion {
  readonly call: 'create' | 'get';
  /** Options as JSON, with bytes in base64url, as WebAuthn level 3 writes them. */
  readonly options: unknown;
  /** Sealed challenge, which comes back with the answer. */
  readonly sealed: string;
}

interface PasskeyFormProps {
  readonly translate: Translate;
  readonly question: PasskeyQuestion;
  readonly action: string;
  readonly button: string;
  /** Further fields. */
  readonly children?: ReactNode;
}

/** A form that a passkey fills in. Hidden until the script shows that it can. */
export function PasskeyForm({ translate, question, action, button, children }: PasskeyFormProps) {
  const { sealed, ...asked } = question;
  return (
    <form method="post" action={action} data-passkey={JSON.stringify(asked)}>
      {children}
      <input type="hidden" name="do" value="passkey" />
      <input type="hidden" name="ceremony" value={sealed} />
      <input type="hidden" name="answer" value="" />
      <p className="error" role="status" hidden>
        {translate('accounts.passkey.failed')}
      </p>
      <button type="submit">{button}</button>
    </form>
  );
}
