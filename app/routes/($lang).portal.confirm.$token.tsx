import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formRefused, formTooBusy, formTooOften } from '~/http/form-answer';
import { busy, orBusy } from '~/http/or-busy';
import { goSignedIn, openForm, openPage, stampOf } from '~/http/signing-in';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { PasswordField } from '~/ui/accounts/password-field';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { addressToConfirm, confirmAddress } from '~/usecases/accounts/sign-up.server';

export const handle = { staff: true };

/** Shows a button, and asks for the password of the sign-up: programs that look at mails open links. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const { session: _, ...page } = await openPage(args, `/portal/confirm/${token}`);
  const email = await addressToConfirm(context.directory.database, token, context.now());
  return json({ page, email }, { status: email === null ? 410 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const { language } = await openPage(args, '');
  const form = await openForm(args);
  const turn = context.limiter.take('account', token);
  if (!turn.allowed) return formTooOften(null, turn.retryAfterSeconds);
  const { database } = context.directory;
  const done = await orBusy(confirmAddress(database, token, form.get('password') ?? '', stampOf(context)));
  if (done === busy) return formTooBusy(null);
  if (done.state === 'confirmed') return goSignedIn(language, '/portal/set-up?cookie=check', done.token);
  // A link that is gone is said by the loader, which runs again for the answer.
  return formRefused({ password: done.state === 'gone' ? null : 'accounts.confirm.error' }, null);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.confirm.title') }) : [];

export default function ConfirmAddress() {
  const { page, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const errors = answer?.errors ?? {};
  if (email === null) {
    return (
      <StaffPage {...page} translate={translate} session={null}>
        <h1>{translate('accounts.confirm.gone')}</h1>
        <p className="lead">{translate('accounts.confirm.goneWhat')}</p>
        <p className="actions">
          <a href={pathFor(page.language, '/portal/sign-in')}>{translate('accounts.signIn.title')}</a>
          <a href={pathFor(page.language, '/portal/sign-up')}>{translate('accounts.signUp.title')}</a>
        </p>
      </StaffPage>
    );
  }
  return (
    <StaffPage {...page} translate={translate} session={null}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('accounts.confirm.title')}</h1>
      <p className="lead">{translate('accounts.confirm.intro', { email })}</p>
      <form method="post" action={pathFor(page.language, page.path)}>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordField {...{ translate, errors }} />
        <button type="submit">{translate('accounts.confirm.send')}</button>
      </form>
    </StaffPage>
  );
}
