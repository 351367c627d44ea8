import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { allZones, zonesOf } from '~/domain/hours/zones';
import { defaultCountry } from '~/domain/listing-form/contact-step';
import { postedStep } from '~/domain/listing-form/posted-step';
import { isStepId, type StepContent, type StepId } from '~/domain/listing-form/steps';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { type DraftAnswer, DraftPage, nothingAnswered } from '~/ui/imports/draft-page';
import { servicePath } from '~/ui/imports/service-list';
import { pageMeta } from '~/ui/page/page-meta';
import {
  bringBackDraft,
  type Decided,
  type DraftRequest,
  ignoreDraft,
  keepOurs,
  linkDraft,
} from '~/usecases/imports/decide-import.server';
import { proposeFromSource } from '~/usecases/imports/propose-from-source.server';
import { readDraft } from '~/usecases/imports/read-draft.server';
import { takeDraft } from '~/usecases/imports/take-draft.server';

export const handle = { staff: true };

type Args = Pick<LoaderFunctionArgs, 'request' | 'params'>;

function addressOf({ request, params }: Args) {
  const externalId = new URL(request.url).searchParams.get('id') ?? '';
  const sourceId = params.source ?? '';
  return { sourceId, externalId, path: servicePath(encodeURIComponent(sourceId), externalId) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { sourceId, externalId, path } = addressOf(args);
  const staff = await requireStaff(args, path, 'import.write');
  const { directory, now } = args.context;
  const found = await readDraft(directory.database, sourceId, externalId, now());
  if (!found) throw new Response(null, { status: 404 });
  const { content } = found.draft;
  const zones = { near: zonesOf(defaultCountry(content) ?? ''), all: allZones() };
  return json({ staff, ...found, zones, now: now().toISOString() });
}

export async function action(args: ActionFunctionArgs) {
  const { sourceId, externalId, path } = addressOf(args);
  const { session, form, language } = await requireStaffPost(args, path, 'import.write');
  const { directory, now, newId } = args.context;
  const { database } = directory;
  const stamp = { now: now(), newId };
  const version = Number(form.get('version') ?? Number.NaN);
  const request: DraftRequest = { who: session, sourceId, externalId, version };
  const act = form.get('act') ?? '';
  const then = form.get('then') ?? '';
  const typed = postedSteps(form);
  const ticked = form.getAll('take');
  const slug = form.get('slug') ?? '';
  const back = (answer: Partial<DraftAnswer>, status: number) =>
    json<DraftAnswer>({ ...nothingAnswered, act, typed, ticked, slug, ...answer }, { status });
  const finished = (state: Decided, done: string) => {
    if (state === 'unknown') throw new Response(null, { status: 404 });
    if (state === 'changed') return back({ problem: 'meanwhile' }, 409);
    if (state === 'unknown-listing') return back({ other: { slug: { key: 'upkeep.error.unknownListing' } } }, 422);
    return redirect(pathFor(language, `/moderate/imports/${encodeURIComponent(sourceId)}?done=${done}`), 303);
  };
  // Buttons of the fields themselves: one block more, or a grid of hours. Nothing is written.
  if (then !== '')
    return back({ more: then === 'add' ? 1 : 0, grid: Number(/^grid:(\d+)$/.exec(then)?.[1] ?? 0) }, 200);
  if (act === 'ignore') return finished(await ignoreDraft(database, request, stamp), 'ignored');
  if (act === 'bring-back') return finished(await bringBackDraft(database, request, stamp), 'brought-back');
  if (act === 'link') return finished(await linkDraft(database, { ...request, slug }, stamp), 'linked');
  if (act === 'keep') return finished(await keepOurs(database, request, stamp), 'kept');
  if (act === 'propose') {
    const proposed = await proposeFromSource(database, { ...request, chosen: new Set(ticked) }, stamp);
    if (proposed.state === 'nothing-chosen') {
      return back({ other: { differences: { key: 'upkeep.error.nothingTicked' } } }, 422);
    }
    if (proposed.state === 'unfinished') return back({ errors: proposed.errors }, 422);
    if (proposed.state === 'being-reviewed') return back({ problem: 'reviewed' }, 409);
    return finished(proposed.state === 'proposed' ? 'done' : proposed.state, 'proposed');
  }
  if (act !== 'take') throw new Response(null, { status: 400 });
  const taken = await takeDraft(database, { ...request, completed: typed }, stamp);
  if (taken.state === 'unfinished') return back({ errors: taken.errors }, 422);
  if (taken.state === 'never-list') return back({ problem: 'never-list' }, 422);
  return finished(taken.state === 'taken' ? 'done' : taken.state, 'taken');
}

function postedSteps(form: URLSearchParams): Partial<Record<StepId, StepContent>> {
  const steps = form.getAll('steps').filter(isStepId);
  return Object.fromEntries(steps.map((step) => [step, postedStep(step, form)]));
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('imports.title') }) : [];

export default function ImportedService() {
  return <DraftPage data={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? nothingAnswered} />;
}
