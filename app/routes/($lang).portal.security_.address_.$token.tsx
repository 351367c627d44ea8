import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formRefused } from '~/http/form-answer';
import { openForm, openPage, stampOf } from '~/http/signing-in';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { changeAddress, newAddressOf } from '~/usecases/accounts/change-address.server';

export const handle = { staff: true };

/** Needs no session: password and factor were asked when the link was ordered, and it may be opened on another device. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const { session: _, ...page } = await openPage(args, `/portal/security/address/${token}`);
  const email = await newAddressOf(context.directory.database, token, context.now());
  return json({ page, email }, { status: email === null ? 410 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const { language, session } = await openPage(args, '');
  await openForm(args);
  const done = await changeAddress(context.directory.database, params.token ?? '', stampOf(context));
  if (!done) return formRefused({}, null);
  return redirect(pathFor(language, session ? '/portal/security' : '/portal/sign-in?done=address'), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.address.confirm') }) : [];

export default function ConfirmNewAddress() {
  const { page, email } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <StaffPage {...page} translate={translate} session={null}>
      <h1>{translate(email === null ? 'accounts.address.gone' : 'accounts.address.confirm')}</h1>
      {email === null ? (
        <>
          <p className="lead">{translate('accounts.address.goneWhat')}</p>
          <p>
            <a href={pathFor(page.language, '/portal/security')}>{translate('accounts.back')}</a>
          </p>
        </>
      ) : (
        <form method="post" action={pathFor(page.language, page.path)}>
          <p className="lead">{translate('accounts.address.confirmWhat', { email })}</p>
          <button type="submit">{translate('accounts.address.confirmSend')}</button>
        </form>
      )}
    </StaffPage>
  );
}
