import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formRefused } from '~/http/form-answer';
import { goSignedOut, requireProof, requireProofPost, stampOf } from '~/http/signing-in';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { deleteAccount, hindrancesToDeletion } from '~/usecases/accounts/delete-account.server';

export const handle = { staff: true };

const path = '/portal/security/delete';

export async function loader(args: LoaderFunctionArgs) {
  const { session, ...page } = await requireProof(args, path);
  const { email, formToken, staffRole, stage } = session;
  const hindrances = await hindrancesToDeletion(args.context.directory.database, session);
  return json({ page, session: { email, formToken, staffRole, stage }, hindrances });
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { form, session, language } = await requireProofPost(args, path);
  if (form.get('sure') !== 'yes') return formRefused({ sure: 'accounts.delete.error' }, null);
  const hindrances = await deleteAccount(context.directory.database, session, stampOf(context));
  // What hinders it is said by the loader, which runs again for the answer.
  return hindrances.length > 0 ? formRefused({}, null) : goSignedOut(language, '/portal/sign-in?done=deleted');
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.delete.title') }) : [];

export default function DeleteAccount() {
  const { page, session, hindrances } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  return (
    <StaffPage {...page} {...{ translate, session }}>
      <Mistakes translate={translate} errors={answer?.errors ?? {}} />
      <h1>{translate('accounts.delete.title')}</h1>
      <p className="lead">{translate('accounts.delete.what')}</p>
      <p>{translate('accounts.delete.listings')}</p>
      {hindrances.length > 0 ? (
        <section className="done">
          <h2>{translate('accounts.delete.notYet')}</h2>
          <ul>
            {hindrances.map((hindrance) => (
              <li key={hindrance.kind === 'only-owner' ? hindrance.organization : hindrance.kind}>
                {translate(`accounts.delete.${hindrance.kind}`, {
                  organization: hindrance.kind === 'only-owner' ? hindrance.organization : '',
                })}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <form method="post" action={pathFor(page.language, path)}>
          <FormToken session={session} />
          <label className="check">
            <input type="checkbox" id="sure" name="sure" value="yes" />
            <span>{translate('accounts.delete.sure')}</span>
          </label>
          <button type="submit">{translate('accounts.delete.send')}</button>
        </form>
      )}
      <p>
        <a href={pathFor(page.language, '/portal/security')}>{translate('accounts.back')}</a>
      </p>
    </StaffPage>
  );
}
