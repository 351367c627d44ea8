import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { type Translate, translatorFor } from '~/i18n/translator';
import type { ShownSettings } from '~/ui/page/page';
import { type FieldErrors, Mistakes, TextField } from '~/ui/staff/fields';
import { FormToken, type ShownSession, StaffPage } from '~/ui/staff/staff-page';
import { FormProblemNote } from './form-problem';
import { PasskeyForm, type PasskeyQuestion } from './passkey-form';

interface AppSecret {
  /** Base32. */
  readonly secret: string;
  /** A square of dark fields: how many a side, and the path that draws them. */
  readonly picture: { readonly size: number; readonly path: string };
  readonly sealed: string;
}

interface FactorSetUpProps {
  readonly page: { readonly language: InterfaceLanguage; readonly path: string; readonly settings: ShownSettings };
  readonly session: ShownSession;
  readonly question: PasskeyQuestion;
  readonly app: AppSecret;
  readonly replacesApp: boolean;
  readonly errors: FieldErrors;
  readonly problem: 'wait' | 'busy' | null;
}

/** A passkey or an authenticator app. Without script only the app is there. */
export function FactorSetUp({ page, session, question, app, replacesApp, errors, problem }: FactorSetUpProps) {
  const { language } = page;
  const translate = translatorFor(language);
  const action = pathFor(language, page.path);
  return (
    <StaffPage {...page} {...{ translate, session }}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={problem} />
      <h1>{translate('accounts.setUp.title')}</h1>
      <p className="lead">{translate('accounts.setUp.intro')}</p>
      <section data-needs-script hidden id="passkey">
        <h2>{translate('accounts.setUp.passkey')}</h2>
        <p>{translate('accounts.setUp.passkeyWhat')}</p>
        <PasskeyForm {...{ translate, question, action }} button={translate('accounts.setUp.passkeySend')}>
          <FormToken session={session} />
          <TextField
            {...{ translate, errors }}
            name="name"
            label={translate('accounts.setUp.passkeyName')}
            hint={translate('accounts.setUp.passkeyNameHint')}
            required
          />
        </PasskeyForm>
      </section>
      <section>
        <h2>{translate('accounts.setUp.app')}</h2>
        <p>{translate('accounts.setUp.appWhat')}</p>
        {replacesApp && <p>{translate('accounts.setUp.appReplaces')}</p>}
        <AppPicture {...{ translate, app }} />
        <form method="post" action={action} autoComplete="off">
          <FormToken session={session} />
          <input type="hidden" name="secret" value={app.sealed} />
          <TextField
            {...{ translate, errors }}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={translate('accounts.setUp.code')}
            required
          />
          <button type="submit">{translate('accounts.setUp.send')}</button>
        </form>
      </section>
    </StaffPage>
  );
}

function AppPicture({ translate, app }: { translate: Translate; app: AppSecret }) {
  const { size, path } = app.picture;
  return (
    <>
      <h3>{translate('accounts.setUp.scan')}</h3>
      <p className="qr">
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={translate('accounts.setUp.picture')}>
          <path d={path} fill="#000" shapeRendering="crispEdges" />
        </svg>
      </p>
      <h3>{translate('accounts.setUp.secret')}</h3>
      <p>
        <code className="secret" translate="no">
          {app.secret.match(/.{1,4}/g)?.join(' ')}
        </code>
      </p>
    </>
  );
}
