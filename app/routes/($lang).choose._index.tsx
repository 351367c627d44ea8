import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  type Answers,
  answered,
  noAnswers,
  placeAfter,
  questions,
  readAnswer,
  readPlace,
  writePlace,
} from '~/domain/choose/questions';
import { readForm } from '~/http/form-data';
import { orResponse } from '~/http/or-response';
import { readPageRequest } from '~/http/read-page-request';
import { countryCode } from '~/http/search-params';
import { sourceOf } from '~/http/source-of';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import type { ChooseData } from '~/ui/choose/choose-data';
import { ChoosePage } from '~/ui/choose/choose-page';
import { pageMeta } from '~/ui/page/page-meta';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

/** The first question. A country chosen before comes along; nothing else is known. */
export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, '/choose');
  const { directory, sealer } = args.context;
  const answers = { ...noAnswers, country: page.country };
  const data: ChooseData = {
    language: page.language,
    settings: page.settings,
    path: page.path,
    // A country chosen before is an answer already.
    token: page.country ? sealer.seal(writePlace('who', answers)) : '',
    place: 'who',
    answers,
    step: 1,
    steps: questions.length,
    backHref: null,
    urgent: page.country ? await readUrgentHelp(directory, page.country) : null,
    languages: [],
    chosen: null,
    refine: [],
  };
  return json(data, { headers: { 'x-waymark-cache': '60' } });
}

/** Takes the answer to one question and leads to the next, under an address that says nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { language } = readPageRequest({ request, params, context }, '');
  const turn = context.limiter.take('search', sourceOf(request));
  if (!turn.allowed) {
    throw new Response(null, { status: 429, headers: { 'Retry-After': String(turn.retryAfterSeconds) } });
  }
  const fields = await orResponse(readForm(request));
  const before = answersSoFar(fields.get('so_far') ?? '', context.sealer);
  if (before === 'closed') return redirect(pathFor(language, `/choose/${fields.get('so_far')}`), 303);
  const question = questions.find((known) => known === fields.get('question')) ?? 'who';
  const given = fields.has('skip') ? new URLSearchParams() : fields;
  const answers = answered(before, question, readAnswer(question, given, countryCode));
  const token = context.sealer.seal(writePlace(placeAfter(question, answers), answers));
  return redirect(pathFor(language, `/choose/${token}`), 303);
}

function answersSoFar(token: string, sealer: LoaderFunctionArgs['context']['sealer']): Answers | 'closed' {
  if (!/^[\w-]+$/.test(token)) return noAnswers;
  const opened = sealer.open(token);
  const read = opened.state === 'open' ? readPlace(opened.payload) : null;
  return read?.answers ?? 'closed';
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data, title: translatorFor(data.language)('choose.title'), publicPath: '/choose' }) : [];

export default function ChooseStart() {
  return <ChoosePage data={useLoaderData<typeof loader>()} />;
}
