import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import type { ShownSettings } from '~/ui/page/page';
import { type FieldErrors, Mistakes } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { FormProblemNote } from './form-problem';
import { PasskeyForm, type PasskeyQuestion } from './passkey-form';
import { EmailField, PasswordField } from './password-field';

interface SignInPageProps {
  readonly page: {
    readonly language: InterfaceLanguage;
    readonly path: string;
    readonly settings: ShownSettings;
    readonly then: string | null;
  };
  readonly question: PasskeyQuestion;
  readonly done: 'reset' | 'signed-out' | 'deleted' | 'address' | null;
  readonly cookieMissing: boolean;
  readonly answer: {
    readonly errors: FieldErrors;
    readonly typed: { readonly email: string };
    readonly problem: 'wait' | 'busy' | null;
  } | null;
}

/** E-mail address and password, or a passkey alone. */
export function SignInPage({ page, question, done, cookieMissing, answer }: SignInPageProps) {
  const { language } = page;
  const translate = translatorFor(language);
  const errors = answer?.errors ?? {};
  const action = pathFor(language, page.path);
  return (
    <StaffPage {...page} translate={translate} session={null} done={done && translate(`accounts.done.${done}`)}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      {!answer && cookieMissing && <CookieMissing language={language} />}
      {page.then?.startsWith('/portal/kept/') && (
        <section className="done">
          <h2>{translate('accounts.signIn.kept')}</h2>
          <p>{translate('accounts.signIn.keptWhat')}</p>
        </section>
      )}
      <h1>{translate('accounts.signIn.title')}</h1>
      <form method="post" action={action}>
        <EmailField {...{ translate, errors }} typed={answer?.typed.email ?? ''} />
        <PasswordField {...{ translate, errors }} />
        <button type="submit">{translate('accounts.signIn.send')}</button>
      </form>
      <section data-needs-script hidden id="passkey">
        <h2>{translate('accounts.signIn.passkey')}</h2>
        <p>{translate('accounts.signIn.passkeyWhat')}</p>
        <PasskeyForm {...{ translate, question, action }} button={translate('accounts.signIn.passkeySend')} />
      </section>
      <p>
        <a href={pathFor(language, '/portal/reset')}>{translate('accounts.signIn.forgot')}</a>
      </p>
      <p>
        {translate('accounts.signIn.none')}{' '}
        <a href={pathFor(language, '/portal/sign-up')}>{translate('accounts.signUp.title')}</a>
      </p>
    </StaffPage>
  );
}

function CookieMissing({ language }: { language: InterfaceLanguage }) {
  const translate = translatorFor(language);
  return (
    <section className="errors" role="alert" tabIndex={-1}>
      <h2>{translate('accounts.signIn.noCookie')}</h2>
      <p>{translate('accounts.signIn.noCookieWhat')}</p>
    </section>
  );
}
