import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keptFormField } from '~/domain/account/kept-form';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { readKeptForm } from '~/usecases/accounts/kept-form.server';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const id = params.id ?? '';
  const { session, ...page } = await requireStaff(args, `/portal/kept/${id}`, null);
  const { email, formToken, staffRole, stage } = session;
  const kept = await readKeptForm(context.directory.database, session, id, context.now());
  return json(
    { page, session: { email, formToken, staffRole, stage }, id, kept },
    { status: kept === null ? 410 : 200 },
  );
}

/** Throws the form away. Sending it goes to the form's own address. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? '';
  const { session, language } = await requireStaffPost(args, `/portal/kept/${id}`, null);
  await args.context.accounts.dropForm(session.accountId, id);
  return redirect(pathFor(language, '/portal'), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.kept.title') }) : [];

export default function KeptForm() {
  const { page, session, id, kept } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  if (kept === null) {
    return (
      <StaffPage {...page} {...{ translate, session }}>
        <h1>{translate('accounts.kept.gone')}</h1>
        <p className="lead">{translate('accounts.kept.goneWhat')}</p>
        <p>
          <a href={pathFor(page.language, '/portal')}>{translate('accounts.kept.home')}</a>
        </p>
      </StaffPage>
    );
  }
  const written = kept.fields.filter(([, value]) => value.trim() !== '');
  return (
    <StaffPage {...page} {...{ translate, session }}>
      <h1>{translate('accounts.kept.title')}</h1>
      <p className="lead">{translate('accounts.kept.what')}</p>
      <form method="post" action={kept.path}>
        <FormToken session={session} />
        <input type="hidden" name={keptFormField} value={id} />
        {kept.fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come several times, and the order is the form's
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{translate('accounts.kept.send')}</button>
      </form>
      <details>
        <summary>{translate('accounts.kept.look')}</summary>
        <dl className="written">
          {written.map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div key={index}>
              <dt translate="no">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      <form method="post" action={pathFor(page.language, page.path)}>
        <FormToken session={session} />
        <button type="submit" className="link">
          {translate('accounts.kept.drop')}
        </button>
      </form>
    </StaffPage>
  );
}
