import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { passwordError } from '~/domain/account/sign-up-form';
import { formRefused, formTooBusy, formTooOften } from '~/http/form-answer';
import { busy, orBusy } from '~/http/or-busy';
import { openForm, openPage, stampOf } from '~/http/signing-in';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { NewPasswordField } from '~/ui/accounts/password-field';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { addressToReset, resetPassword } from '~/usecases/accounts/change-password.server';
import { commonPasswords } from '~/usecases/accounts/common-passwords.server';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const { session: _, ...page } = await openPage(args, `/portal/reset/${token}`);
  const email = await addressToReset(context.directory.database, token, context.now());
  return json({ page, email }, { status: email === null ? 410 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const { language, settings } = await openPage(args, '');
  const { database } = context.directory;
  const password = (await openForm(args)).get('password') ?? '';
  const turn = context.limiter.take('account', token);
  if (!turn.allowed) return formTooOften(null, turn.retryAfterSeconds);
  const email = await addressToReset(database, token, context.now());
  // What is wrong with the link is said by the loader, which runs again for the answer.
  if (email === null) return formRefused({}, null);
  const error = passwordError(password, { email, siteName: settings.siteName, isCommon: await commonPasswords() });
  if (error !== null) return formRefused({ password: error }, null);
  const done = await orBusy(resetPassword(database, token, password, stampOf(context)));
  if (done === busy) return formTooBusy(null);
  return done ? redirect(pathFor(language, '/portal/sign-in?done=reset'), 303) : formRefused({}, null);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.reset.title') }) : [];

export default function ChooseNewPassword() {
  const { page, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const errors = answer?.errors ?? {};
  if (email === null) {
    return (
      <StaffPage {...page} translate={translate} session={null}>
        <h1>{translate('accounts.reset.gone')}</h1>
        <p className="lead">{translate('accounts.reset.goneWhat')}</p>
        <p>
          <a href={pathFor(page.language, '/portal/reset')}>{translate('accounts.reset.again')}</a>
        </p>
      </StaffPage>
    );
  }
  return (
    <StaffPage {...page} translate={translate} session={null}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('accounts.reset.title')}</h1>
      <p className="lead">{translate('accounts.reset.choose', { email })}</p>
      <form method="post" action={pathFor(page.language, page.path)}>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <NewPasswordField {...{ translate, errors }} label="accounts.newPassword" />
        <button type="submit">{translate('accounts.reset.chooseSend')}</button>
      </form>
    </StaffPage>
  );
}
