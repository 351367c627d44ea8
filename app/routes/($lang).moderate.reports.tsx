import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mistakeReasons, mistakeReportStates } from '~/domain/report/mistake-report';
import { oneOfList, pageNumber } from '~/http/list-request';
import { requireStaff } from '~/http/staff-request';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { ReportedListingSection, ReportFilterForm } from '~/ui/upkeep/reports';
import { Pager, UpkeepFrame, Views } from '~/ui/upkeep/upkeep-frame';
import { readReports } from '~/usecases/upkeep/read-reports.server';

const path = '/moderate/reports';
const states = ['open', 'all', ...mistakeReportStates] as const;

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'report.answer');
  const params = new URL(args.request.url).searchParams;
  const filter = {
    state: oneOfList(params, 'state', states, 'open'),
    reason: oneOfList(params, 'reason', mistakeReasons, null),
  };
  const page = pageNumber(params);
  const queue = await readReports(args.context.directory, filter, page);
  return json({ staff, filter, page, ...queue });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.reports.title') }) : [];

export default function Reports() {
  const { staff, filter, page, pages, listings, counts } = useLoaderData<typeof loader>();
  const translate = translatorFor(staff.language);
  const open = counts.received + counts['in-progress'];
  const all = open + counts['acted-on'] + counts['not-changed'];
  const query = `${path}?state=${filter.state}${filter.reason ? `&reason=${filter.reason}` : ''}`;
  return (
    <UpkeepFrame
      {...staff}
      path={query}
      translate={translate}
      title={translate('upkeep.reports.title')}
      intro={translate('upkeep.reports.intro')}
    >
      <Views
        language={staff.language}
        label={translate('upkeep.reports.state')}
        path={path}
        name="state"
        chosen={filter.state}
        views={[
          { view: 'open', label: translate('upkeep.reports.open'), count: open },
          ...mistakeReportStates.map((state) => ({
            view: state,
            label: translate(`upkeep.reports.state.${state}`),
            count: counts[state],
          })),
          { view: 'all', label: translate('upkeep.reports.all'), count: all },
        ]}
      />
      {all > 0 && <ReportFilterForm language={staff.language} translate={translate} {...filter} />}
      {listings.length === 0 && (
        <p className="lead">
          {translate(open === 0 && filter.state === 'open' ? 'upkeep.reports.none' : 'upkeep.reports.noneSuch')}
        </p>
      )}
      {listings.map((listing) => (
        <ReportedListingSection key={listing.slug} language={staff.language} translate={translate} listing={listing} />
      ))}
      <Pager language={staff.language} translate={translate} path={query} page={page} pages={pages} />
    </UpkeepFrame>
  );
}
