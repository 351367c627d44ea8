import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '~/domain/freshness/calendar';
import { oneOfList, pageNumber } from '~/http/list-request';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { FreshnessBoard, rowFragment } from '~/ui/upkeep/freshness-board';
import { Pager, UpkeepFrame, Views } from '~/ui/upkeep/upkeep-frame';
import { confirmListings } from '~/usecases/upkeep/confirm-listings.server';
import { freshnessViews, readFreshness } from '~/usecases/upkeep/read-freshness.server';

const path = '/moderate/freshness';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'freshness.read');
  const params = new URL(args.request.url).searchParams;
  const view = oneOfList(params, 'view', freshnessViews, 'all');
  const page = pageNumber(params);
  const board = await readFreshness(args.context.directory, view, dayOf(args.context.now()), page);
  const [confirmed, left] = ['confirmed', 'left'].map((name) => countIn(params, name));
  return json({ staff, view, views: freshnessViews, page, ...board, confirmed, left });
}

function countIn(params: URLSearchParams, name: string): number {
  const count = Number(params.get(name) ?? '0');
  return Number.isInteger(count) && count > 0 && count < 1_000 ? count : 0;
}

export async function action(args: ActionFunctionArgs) {
  const { session, form, language } = await requireStaffPost(args, path, 'listing.confirm');
  const { directory, now, newId } = args.context;
  const one = form.get('one');
  const slugs = one === null ? form.getAll('ticked') : [one];
  if (slugs.length === 0)
    return json({ errors: { nothing_ticked: { key: 'upkeep.error.nothingTicked' } } } as const, 422);
  const params = new URL(args.request.url).searchParams;
  const view = oneOfList(params, 'view', freshnessViews, 'all');
  const page = pageNumber(params);
  const stamp = { now: now(), newId };
  const before = await readFreshness(directory, view, dayOf(stamp.now), page);
  const { confirmed, left } = await confirmListings(directory, { slugs, who: session }, stamp);
  const after = await readFreshness(directory, view, dayOf(stamp.now), page);
  const next = nextRow(before.rows.map(slugOf), after.rows.map(slugOf), slugs);
  // The last row of the last page is gone: the page before is the last now.
  const shown = Math.min(page, after.pages);
  const query = `?view=${view}&page=${shown}&confirmed=${confirmed}&left=${left}`;
  return redirect(pathFor(language, `${path}${query}${next ? `#${rowFragment(next)}` : ''}`), 303);
}

const slugOf = ({ listing }: { listing: { slug: string } }) => listing.slug;

/** The first row below the one that was confirmed which is still on the board; else the last one on it. */
function nextRow(before: readonly string[], after: readonly string[], handled: readonly string[]): string | null {
  const from = before.findLastIndex((slug) => handled.includes(slug));
  const below = before.slice(from + 1).find((slug) => after.includes(slug));
  return below ?? after.find((slug) => !before.includes(slug)) ?? after.at(-1) ?? null;
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.freshness.title') }) : [];

export default function Freshness() {
  const { staff, view, views, page, pages, rows, counts, confirmed, left } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = staff;
  const translate = translatorFor(language);
  const query = `${path}?view=${view}`;
  const sentences = [
    confirmed && translate('upkeep.done.confirmed', { count: confirmed }),
    left && translate('upkeep.freshness.left', { count: left }),
  ].filter(Boolean);
  return (
    <UpkeepFrame
      {...staff}
      path={query}
      translate={translate}
      title={translate('upkeep.freshness.title')}
      intro={translate('upkeep.freshness.intro')}
      done={sentences.join(' ') || null}
    >
      <Mistakes translate={translate} errors={answer?.errors ?? {}} />
      <Views
        language={language}
        label={translate('upkeep.freshness.view')}
        path={path}
        name="view"
        chosen={view}
        views={views.map((each) => ({ view: each, label: translate(`upkeep.freshness.${each}`), count: counts[each] }))}
      />
      {rows.length === 0 ? (
        <p className="lead">{translate('upkeep.freshness.none')}</p>
      ) : (
        <>
          <p className="quiet">{translate('upkeep.freshness.keys')}</p>
          <FreshnessBoard
            language={language}
            translate={translate}
            session={staff.session}
            action={pathFor(language, `${query}&page=${page}`)}
            rows={rows}
          />
        </>
      )}
      <Pager language={language} translate={translate} path={query} page={page} pages={pages} />
    </UpkeepFrame>
  );
}
