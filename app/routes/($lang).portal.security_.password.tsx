import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { passwordError } from '~/domain/account/sign-up-form';
import { formRefused, formTooBusy } from '~/http/form-answer';
import { busy, orBusy } from '~/http/or-busy';
import { requireProof, requireProofPost, stampOf } from '~/http/signing-in';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { NewPasswordField } from '~/ui/accounts/password-field';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { changePassword } from '~/usecases/accounts/change-password.server';
import { commonPasswords } from '~/usecases/accounts/common-passwords.server';

export const handle = { staff: true };

const path = '/portal/security/password';

export async function loader(args: LoaderFunctionArgs) {
  const { session, ...page } = await requireProof(args, path);
  const { email, formToken, staffRole, stage } = session;
  return json({ page, session: { email, formToken, staffRole, stage } });
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { form, session, settings, language } = await requireProofPost(args, path);
  const password = form.get('password') ?? '';
  const rules = { email: session.email, siteName: settings.siteName, isCommon: await commonPasswords() };
  const error = passwordError(password, rules);
  if (error !== null) return formRefused({ password: error }, null);
  const done = await orBusy(changePassword(context.directory.database, session, password, stampOf(context)));
  return done === busy ? formTooBusy(null) : redirect(pathFor(language, '/portal/security?done=password'), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.password.title') }) : [];

export default function ChangePassword() {
  const { page, session } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const errors = answer?.errors ?? {};
  return (
    <StaffPage {...page} {...{ translate, session }}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('accounts.password.title')}</h1>
      <p className="lead">{translate('accounts.password.intro')}</p>
      <form method="post" action={pathFor(page.language, path)}>
        <FormToken session={session} />
        <input type="hidden" name="username" autoComplete="username" value={session.email} readOnly />
        <NewPasswordField {...{ translate, errors }} label="accounts.newPassword" />
        <button type="submit">{translate('accounts.password.send')}</button>
      </form>
      <p>
        <a href={pathFor(page.language, '/portal/security')}>{translate('accounts.back')}</a>
      </p>
    </StaffPage>
  );
}
