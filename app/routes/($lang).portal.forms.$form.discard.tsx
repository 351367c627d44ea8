import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { typed } from '~/domain/listing-form/steps';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { readOwnForm } from '~/usecases/forms/read-form.server';
import { discardForm } from '~/usecases/forms/start-form.server';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const formId = args.params.form ?? '';
  const staff = await requireStaff(args, `/portal/forms/${formId}/discard`, 'listing.write');
  const form = await readOwnForm(args.context.directory.database, staff.session, formId);
  if (form?.row.state !== 'open') throw new Response(null, { status: 404 });
  return json({ staff, formId, name: typed(form.content.service, 'name'), isEdit: form.base !== null });
}

export async function action(args: ActionFunctionArgs) {
  const formId = args.params.form ?? '';
  const { session, language } = await requireStaffPost(args, `/portal/forms/${formId}/discard`, 'listing.write');
  const { directory, now } = args.context;
  if (!(await discardForm(directory.database, session, formId, { now: now() }))) {
    throw new Response(null, { status: 404 });
  }
  return redirect(pathFor(language, '/portal?done=discarded'), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('form.discard') }) : [];

export default function DiscardForm() {
  const { staff, formId, name, isEdit } = useLoaderData<typeof loader>();
  const translate = translatorFor(staff.language);
  const to = (page: string) => pathFor(staff.language, `/portal/forms/${formId}${page}`);
  return (
    <StaffPage {...staff} translate={translate}>
      <h1>{translate('form.discard.title', { name: name || translate('form.newService') })}</h1>
      <p>{translate(isEdit ? 'form.discard.edit' : 'form.discard.new')}</p>
      <form method="post" action={to('/discard')}>
        <FormToken session={staff.session} />
        <p className="actions">
          <button type="submit">{translate('form.discard.button')}</button>
          <a href={to('')}>{translate('form.withdraw.no')}</a>
        </p>
      </form>
    </StaffPage>
  );
}
