import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/http/staff-request';
import { translatorFor } from '~/i18n/translator';
import { Dashboard } from '~/ui/own-listings/dashboard';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { perPage, readDashboard } from '~/usecases/forms/read-dashboard.server';

export const handle = { staff: true };

const doneWords = ['saved', 'discarded'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, '/portal', null);
  const query = new URL(args.request.url).searchParams;
  const asked = Number(query.get('page') ?? '1');
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
  const { directory, now } = args.context;
  const dashboard = await readDashboard(directory.database, staff.session, page, now());
  const pages = Math.max(1, Math.ceil(Math.max(dashboard.formTotal, dashboard.listingTotal) / perPage));
  const done = doneWords.find((word) => word === query.get('done')) ?? null;
  return json({ staff, dashboard, page, pages, done });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('staff.listings') }) : [];

export default function Portal() {
  const { staff, dashboard, page, pages, done } = useLoaderData<typeof loader>();
  const translate = translatorFor(staff.language);
  return (
    <StaffPage {...staff} translate={translate} done={done && translate(`form.done.${done}`)}>
      <Dashboard
        language={staff.language}
        translate={translate}
        memberships={staff.session.memberships}
        dashboard={dashboard}
        page={page}
        pages={pages}
      />
    </StaffPage>
  );
}
