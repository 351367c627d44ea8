import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readQueueFilters, writeQueueFilters } from '~/domain/review/queue-filters';
import { requireStaff } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { doneInWords, readJustDone, UndoButton } from '~/ui/review/just-done';
import { QueueCountsList, QueueFilterForm, QueueTable } from '~/ui/review/queue';
import { ReportedListingSection } from '~/ui/upkeep/reports';
import { Pager, UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { decidedName } from '~/usecases/review/decided-name.server';
import { readQueue } from '~/usecases/review/read-queue.server';
import { readReports } from '~/usecases/upkeep/read-reports.server';

const path = '/moderate';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'queue.read');
  const params = new URL(args.request.url).searchParams;
  const filters = readQueueFilters(params);
  const { directory, now } = args.context;
  const queue = await readQueue(directory.database, filters, staff.session.accountId, now());
  // What visitors say is wrong may be wrong for everybody who calls today: it stands before the submissions.
  const isWhole = writeQueueFilters(filters) === '' && filters.page === 1;
  const reported = isWhole ? (await readReports(directory, { state: 'open', reason: null }, 1)).listings : [];
  const done = readJustDone(params);
  const doneTo = await decidedName(directory.database, done?.revisionId);
  return json({ staff, filters, query: writeQueueFilters(filters), done, doneTo, reported, ...queue });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('moderation.title') }) : [];

export default function Queue() {
  const { staff, filters, query, done, doneTo, reported, items, length, pages, counts, others, choices } =
    useLoaderData<typeof loader>();
  const { language, session } = staff;
  const translate = translatorFor(language);
  const listPath = query ? `${path}?${query}` : path;
  return (
    <UpkeepFrame
      {...staff}
      path={listPath}
      translate={translate}
      title={translate('moderation.title')}
      done={doneInWords(done, doneTo, translate)}
    >
      <UndoButton {...{ language, translate, session, done }} />
      {counts.open === 0 && others.reports === 0 && <p className="lead">{translate('moderation.empty')}</p>}
      <QueueCountsList {...{ language, translate, counts, others }} />
      {reported.map((listing) => (
        <ReportedListingSection key={listing.slug} {...{ language, translate, listing }} />
      ))}
      {counts.open > 0 && (
        <>
          <p>{translate('moderation.intro')}</p>
          <QueueFilterForm {...{ language, translate, filters, choices }} />
        </>
      )}
      {counts.open > 0 && length === 0 && (
        <p className="lead">
          {translate('moderation.emptyFiltered')}{' '}
          <a href={pathFor(language, path)}>{translate('moderation.showAll')}</a>
        </p>
      )}
      {items.length > 0 && <QueueTable {...{ language, translate, items, query }} />}
      <Pager language={language} translate={translate} path={listPath} page={filters.page} pages={pages} />
    </UpkeepFrame>
  );
}
