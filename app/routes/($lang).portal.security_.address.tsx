import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readEmailAddress } from '~/domain/account/email-address';
import { formRefused, formTooOften } from '~/http/form-answer';
import { requireProof, requireProofPost, staffAddress, stampOf } from '~/http/signing-in';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { EmailField } from '~/ui/accounts/password-field';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { requestAddressChange } from '~/usecases/accounts/change-address.server';

export const handle = { staff: true };

const path = '/portal/security/address';

export async function loader(args: LoaderFunctionArgs) {
  const { session, ...page } = await requireProof(args, path);
  const { email, formToken, staffRole, stage } = session;
  return json({ page, session: { email, formToken, staffRole, stage } });
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { form, session, language } = await requireProofPost(args, path);
  const typed = { email: form.get('email') ?? '' };
  const email = readEmailAddress(typed.email);
  if (email === null) return formRefused({ email: 'accounts.error.email' }, typed);
  if (email === session.email) return formRefused({ email: 'accounts.address.same' }, typed);
  const turn = context.limiter.take('account-mail', email);
  if (!turn.allowed) return formTooOften(typed, turn.retryAfterSeconds);
  const links = {
    confirm: (token: string) => staffAddress(context, language, `${path}/${token}`),
    known: staffAddress(context, language, '/portal/sign-in'),
  };
  await requestAddressChange(context.directory.database, session, email, links, stampOf(context));
  return redirect(pathFor(language, '/portal/security?done=address'), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.address.title') }) : [];

export default function ChangeAddress() {
  const { page, session } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const errors = answer?.errors ?? {};
  return (
    <StaffPage {...page} {...{ translate, session }}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('accounts.address.title')}</h1>
      <p className="lead">{translate('accounts.address.intro')}</p>
      <form method="post" action={pathFor(page.language, path)}>
        <FormToken session={session} />
        <EmailField {...{ translate, errors }} typed={answer?.typed.email ?? ''} label="accounts.address.new" />
        <button type="submit">{translate('accounts.address.send')}</button>
      </form>
      <p>
        <a href={pathFor(page.language, '/portal/security')}>{translate('accounts.back')}</a>
      </p>
    </StaffPage>
  );
}
