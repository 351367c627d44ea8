import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { listingActs } from '~/domain/review/history-view';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { HistoryHead, ListingActs, NoticesAndLicences, Trail, Versions } from '~/ui/review/history';
import { readJustDone } from '~/ui/review/just-done';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { actOnListing } from '~/usecases/review/hide-listing.server';
import { readListingHistory } from '~/usecases/review/read-listing-history.server';

export const handle = { staff: true };

const pathOf = (slug: string | undefined) => `/moderate/listings/${encodeURIComponent(slug ?? '')}`;
const doneOfAct = { pause: 'paused', resume: 'resumed', withdraw: 'withdrawn' } as const;

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, pathOf(args.params.slug), 'queue.read');
  const params = new URL(args.request.url).searchParams;
  const numbers = { from: Number(params.get('from')), to: Number(params.get('to')) };
  const history = await readListingHistory(args.context.directory.database, args.params.slug ?? '', numbers);
  if (!history) throw new Response(null, { status: 404 });
  return json({ staff, history, done: readJustDone(params) });
}

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? '';
  const { session, form, language, path } = await requireStaffPost(args, pathOf(slug), 'queue.read');
  const act = listingActs.find((each) => each === form.get('act'));
  if (!act) throw new Response(null, { status: 400 });
  const { directory, now, newId } = args.context;
  const request = { who: session, slug, version: Number(form.get('version') ?? Number.NaN), act };
  const result = await actOnListing(directory.database, request, { now: now(), newId });
  if (!result.ok && result.problem === 'not-found') throw new Response(null, { status: 404 });
  if (!result.ok) return json({ problem: result.problem }, { status: 409 });
  return redirect(pathFor(language, `${path}?done=${doneOfAct[act]}`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('moderation.title') }) : [];

export default function History() {
  const { staff, history, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(staff.language);
  const props = { language: staff.language, translate, session: staff.session, path: staff.path, history };
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={translate('moderation.history.title', { name: history.name })}
      done={done && !answer ? translate(`moderation.done.${done.word}`) : null}
      problem={answer ? translate('moderation.problem.changed-meanwhile') : null}
    >
      <HistoryHead {...props} />
      <Versions {...props} />
      <NoticesAndLicences {...props} />
      <ListingActs {...props} />
      <Trail {...props} />
    </UpkeepFrame>
  );
}
