import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { type QueueFilters, readQueueFilters, writeQueueFilters } from '~/domain/review/queue-filters';
import { readDecision } from '~/domain/review/review-form';
import { readWording } from '~/domain/review/wording';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { interfaceLanguages, pathFor } from '~/i18n/languages';
import { type TextKey, translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { doneInWords, readJustDone, UndoButton } from '~/ui/review/just-done';
import { ReviewActions } from '~/ui/review/review-actions';
import {
  AutomaticChecks,
  Duplicates,
  EvidencePages,
  StatedLicences,
  Thread,
  WorkingNotes,
} from '~/ui/review/review-aside';
import { ReviewHead, ReviewMain } from '~/ui/review/review-main';
import { Mistakes } from '~/ui/staff/fields';
import { fieldErrors } from '~/ui/upkeep/field-errors';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import type { ActResult, Problem, ReviewRequest } from '~/usecases/review/act-on-review.server';
import { carryOut } from '~/usecases/review/carry-out.server';
import { decidedName } from '~/usecases/review/decided-name.server';
import { nextReview } from '~/usecases/review/next-review.server';
import { proposeWording } from '~/usecases/review/propose-wording.server';
import { readReview, submittedFacts } from '~/usecases/review/read-review.server';
import { undoDecision } from '~/usecases/review/undo-decision.server';

export const handle = { staff: true };

const pathOf = (revision: string, filters: QueueFilters) => {
  const query = writeQueueFilters(filters);
  return `/moderate/review/${encodeURIComponent(revision)}${query ? `?${query}` : ''}`;
};

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const revision = args.params.revision ?? '';
  const staff = await requireStaff(args, pathOf(revision, readQueueFilters(params)), 'queue.read');
  const review = await readReview(args.context.directory.database, revision, staff.session);
  if (!review) throw new Response(null, { status: 404 });
  const done = readJustDone(params);
  const doneTo = await decidedName(args.context.directory.database, done?.revisionId);
  return json({ staff, review, done, doneTo });
}

export async function action(args: ActionFunctionArgs) {
  const revision = args.params.revision ?? '';
  const filters = readQueueFilters(new URL(args.request.url).searchParams);
  const path = pathOf(revision, filters);
  const { session, form, language } = await requireStaffPost(args, path, 'queue.read');
  const { database } = args.context.directory;
  const stamp = { now: args.context.now(), newId: args.context.newId };
  const request: ReviewRequest = {
    who: session,
    revisionId: revision,
    version: Number(form.get('version') ?? Number.NaN),
    linkFor: (given, slug) => {
      const known = interfaceLanguages.find((each) => each === given) ?? 'en';
      return args.context.settings.staffOrigin + pathFor(known, `/portal/listings/${slug}`);
    },
  };
  const refused = (problem: Problem | 'too-late' | null, errors: Readonly<Record<string, TextKey>>) => {
    if (problem === 'not-found') throw new Response(null, { status: 404 });
    return json({ problem, errors, typed: Object.fromEntries(form) }, { status: problem ? 409 : 422 });
  };
  const goOn = async (word: string, on: boolean) => {
    const next = on ? await nextReview(database, filters, session, revision) : revision;
    const done = `done=${word}&of=${encodeURIComponent(revision)}`;
    const to = next === null ? `/moderate?${writeQueueFilters(filters)}` : pathOf(next, filters);
    return redirect(pathFor(language, `${to}${to.includes('?') ? '&' : '?'}${done}`.replace('?&', '?')), 303);
  };

  if (form.get('act') === 'undo') {
    const undone = await undoDecision(database, request, stamp);
    return undone.ok ? goOn('undone', false) : refused(undone.problem, {});
  }
  const { result, errors } = await decide(args, form, request, stamp);
  if (!result) return refused(null, errors);
  if (!result.ok) return refused(result.problem, {});
  return goOn(result.outcome, leadsOn.has(result.outcome));
}

/** Decisions after which a moderator goes on to the next submission. */
const leadsOn: ReadonlySet<string> = new Set(['published', 'first-of-two', 'refused', 'asked', 'held']);

async function decide(
  { context }: ActionFunctionArgs,
  form: URLSearchParams,
  request: ReviewRequest,
  stamp: { now: Date; newId: typeof context.newId },
): Promise<{ result: ActResult | null; errors: Readonly<Record<string, TextKey>> }> {
  const { database } = context.directory;
  if (form.get('act') === 'propose') {
    const facts = await submittedFacts(database, request.revisionId);
    if (!facts) return { result: { ok: false, problem: 'not-found' }, errors: {} };
    const reading = readWording(form, facts);
    if (!reading.ok) return { result: null, errors: reading.errors };
    return { result: await proposeWording(database, request, reading.wording, stamp), errors: {} };
  }
  const reading = readDecision(form);
  if (!reading) throw new Response(null, { status: 400 });
  if (!reading.ok) return { result: null, errors: reading.errors };
  return { result: await carryOut(database, request, reading.decision, stamp), errors: {} };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('moderation.title') }) : [];

export default function Review() {
  const { staff, review, done, doneTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, session, path } = staff;
  const translate = translatorFor(language);
  const errors = fieldErrors(answer?.errors ?? {});
  const props = { language, translate, session, path, review, errors, typed: answer?.typed ?? {} };
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={review.name}
      done={answer ? null : doneInWords(done, doneTo, translate)}
      problem={answer?.problem ? problemInWords(answer.problem, translate) : null}
    >
      {!answer && <UndoButton {...{ language, translate, session, done }} />}
      <Mistakes translate={translate} errors={errors} />
      <ReviewHead {...props} />
      <div className="beside">
        <div>
          <ReviewMain {...props} />
        </div>
        <aside className="review-aside">
          <ReviewActions {...props} />
          <AutomaticChecks {...props} />
          <EvidencePages {...props} />
          <StatedLicences {...props} />
          <Duplicates {...props} />
          <Thread {...props} />
          <WorkingNotes {...props} />
        </aside>
      </div>
    </UpkeepFrame>
  );
}

function problemInWords(problem: string, translate: ReturnType<typeof translatorFor>): string {
  const isProblem = problem === 'changed-meanwhile' || problem === 'too-late';
  return translate(`moderation.${isProblem ? 'problem' : 'obstacle'}.${problem}` as TextKey);
}
