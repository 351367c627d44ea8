import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readEmailAddress } from '~/domain/account/email-address';
import { atLeast } from '~/http/at-least';
import { formRefused, formTooOften } from '~/http/form-answer';
import { openForm, openPage, staffAddress, stampOf } from '~/http/signing-in';
import { sourceOf } from '~/http/source-of';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { EmailField } from '~/ui/accounts/password-field';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { requestReset } from '~/usecases/accounts/change-password.server';

export const handle = { staff: true };

const path = '/portal/reset';
/** For an address that has an account a mail is queued besides; the clock must not say so. */
const answerMs = 250;

export async function loader(args: LoaderFunctionArgs) {
  const { session: _, ...page } = await openPage(args, path);
  return json({ page, isSent: new URL(args.request.url).searchParams.get('done') === 'sent' });
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const { language } = await openPage(args, path);
  const form = await openForm(args);
  const typed = { email: form.get('email') ?? '' };
  const email = readEmailAddress(typed.email);
  if (email === null) return formRefused({ email: 'accounts.error.email' }, typed);
  const turn = [context.limiter.take('sign-in', sourceOf(request)), context.limiter.take('account-mail', email)].find(
    ({ allowed }) => !allowed,
  );
  if (turn && !turn.allowed) return formTooOften(typed, turn.retryAfterSeconds);
  const linkFor = (token: string) => staffAddress(context, language, `/portal/reset/${token}`);
  await atLeast(answerMs, requestReset(context.directory.database, email, linkFor, stampOf(context)));
  return redirect(pathFor(language, `${path}?done=sent`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.reset.title') }) : [];

export default function Reset() {
  const { page, isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const errors = answer?.errors ?? {};
  if (isSent && !answer) {
    return (
      <StaffPage {...page} translate={translate} session={null}>
        <h1>{translate('accounts.reset.sent')}</h1>
        <p className="lead">{translate('accounts.reset.sentWhat')}</p>
      </StaffPage>
    );
  }
  return (
    <StaffPage {...page} translate={translate} session={null}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('accounts.reset.title')}</h1>
      <p className="lead">{translate('accounts.reset.intro')}</p>
      <form method="post" action={pathFor(page.language, path)}>
        <EmailField {...{ translate, errors }} typed={answer?.typed.email ?? ''} />
        <button type="submit">{translate('accounts.reset.send')}</button>
      </form>
    </StaffPage>
  );
}
