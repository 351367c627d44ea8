import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cleanLine } from '~/domain/listing-form/clean-text';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { NewListing } from '~/ui/own-listings/new-listing';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { findListed } from '~/usecases/forms/find-listed.server';
import { startForm } from '~/usecases/forms/start-form.server';

export const handle = { staff: true };

const path = '/portal/new';

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, null);
  if (staff.session.memberships.length === 0) throw redirect(pathFor(staff.language, '/portal'));
  return json({ staff });
}

/** Two forms: one looks whether the service is listed already, one begins a new listing. */
export async function action(args: ActionFunctionArgs) {
  const { session, language, form } = await requireStaffPost(args, path, 'listing.write');
  const { directory, now, newId } = args.context;
  const name = cleanLine(form.get('name') ?? '').slice(0, 300);
  if (form.get('act') === 'look') {
    const found = name === '' ? [] : await findListed(directory.database, name);
    return json({ name, found, needsName: name === '', needsOrganization: false }, { status: name === '' ? 422 : 200 });
  }
  const [only] = session.memberships.length === 1 ? session.memberships : [];
  const organizationId = form.get('organization') ?? only?.organizationId ?? '';
  const content = { service: name === '' ? {} : { name: [name] } };
  const id = await startForm(directory.database, session, { organizationId, content }, { now: now(), newId });
  if (id === null) return json({ name, found: [], needsName: false, needsOrganization: true }, { status: 422 });
  return redirect(pathFor(language, `/portal/forms/${id}/provider`), 303);
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('form.new.title') }) : [];

export default function NewListingRoute() {
  const { staff } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(staff.language);
  return (
    <StaffPage {...staff} translate={translate}>
      <NewListing
        language={staff.language}
        translate={translate}
        session={staff.session}
        name={answer?.name ?? ''}
        found={answer && !answer.needsName && !answer.needsOrganization ? answer.found : null}
        errors={{
          ...(answer?.needsName ? { name: { key: 'form.new.error.name' } } : {}),
          ...(answer?.needsOrganization ? { organization: { key: 'form.new.error.organization' } } : {}),
        }}
      />
    </StaffPage>
  );
}
