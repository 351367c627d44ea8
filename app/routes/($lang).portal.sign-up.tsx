import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readSignUpForm } from '~/domain/account/sign-up-form';
import { formRefused, formTooBusy, formTooOften } from '~/http/form-answer';
import { busy, orBusy } from '~/http/or-busy';
import { openForm, openPage, staffAddress, stampOf } from '~/http/signing-in';
import { sourceOf } from '~/http/source-of';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { EmailField, NewPasswordField } from '~/ui/accounts/password-field';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes, TextField } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { commonPasswords } from '~/usecases/accounts/common-passwords.server';
import { signUp } from '~/usecases/accounts/sign-up.server';

export const handle = { staff: true };

const path = '/portal/sign-up';

export async function loader(args: LoaderFunctionArgs) {
  const { session, ...page } = await openPage(args, path);
  if (session?.stage === 'full') throw redirect(pathFor(page.language, '/portal'));
  return json({ page, isSent: new URL(args.request.url).searchParams.get('done') === 'sent' });
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const { language, settings } = await openPage(args, path);
  const form = await openForm(args);
  const { errors, typed, asked } = readSignUpForm(form, {
    siteName: settings.siteName,
    isCommon: await commonPasswords(),
  });
  if (asked === null) return formRefused(errors, typed);
  const turn = [
    context.limiter.take('sign-in', sourceOf(request)),
    context.limiter.take('account-mail', asked.email),
  ].find(({ allowed }) => !allowed);
  if (turn && !turn.allowed) return formTooOften(typed, turn.retryAfterSeconds);
  const links = {
    confirm: (token: string) => staffAddress(context, language, `/portal/confirm/${token}`),
    known: staffAddress(context, language, '/portal/sign-in'),
  };
  const done = await orBusy(signUp(context.directory.database, { ...asked, language }, links, stampOf(context)));
  if (done === busy) return formTooBusy(typed);
  return redirect(pathFor(language, `${path}?done=sent`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        ...data.page,
        title: translatorFor(data.page.language)(data.isSent ? 'accounts.signUp.sent' : 'accounts.signUp.title'),
      })
    : [];

export default function SignUp() {
  const { page, isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const errors = answer?.errors ?? {};
  if (isSent && !answer) {
    return (
      <StaffPage {...page} translate={translate} session={null}>
        <h1>{translate('accounts.signUp.sent')}</h1>
        <p className="lead">{translate('accounts.signUp.sentWhat')}</p>
        <p>
          {translate('accounts.signUp.sentNone')}{' '}
          <a href={pathFor(page.language, path)}>{translate('accounts.signUp.title')}</a>
        </p>
      </StaffPage>
    );
  }
  return (
    <StaffPage {...page} translate={translate} session={null}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('accounts.signUp.title')}</h1>
      <p className="lead">{translate('accounts.signUp.intro')}</p>
      <form method="post" action={pathFor(page.language, path)}>
        <TextField
          {...{ translate, errors }}
          name="organization"
          autoComplete="organization"
          defaultValue={answer?.typed.organization ?? ''}
          label={translate('accounts.signUp.organization')}
          hint={translate('accounts.signUp.organizationHint')}
          required
        />
        <EmailField {...{ translate, errors }} typed={answer?.typed.email ?? ''} />
        <NewPasswordField {...{ translate, errors }} label="accounts.password" />
        <button type="submit">{translate('accounts.signUp.send')}</button>
      </form>
      <p>
        {translate('accounts.signUp.have')}{' '}
        <a href={pathFor(page.language, '/portal/sign-in')}>{translate('accounts.signIn.title')}</a>
      </p>
    </StaffPage>
  );
}
