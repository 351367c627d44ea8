import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  type Answers,
  isAsked,
  type Place,
  placeBefore,
  questions,
  readPlace,
  writePlace,
} from '~/domain/choose/questions';
import { searchParamsOf } from '~/http/search-params';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import type { ChooseData } from '~/ui/choose/choose-data';
import { ChoosePage } from '~/ui/choose/choose-page';
import { ClosedQuestions } from '~/ui/choose/closed-questions';
import { pageMeta } from '~/ui/page/page-meta';
import { pageLanguage, shownSettings } from '~/ui/page/page-request';
import { resultView, strongestChannel } from '~/ui/results/result-view';
import { sealedListingPath } from '~/ui/results/sealed-address';
import { chooseHelp } from '~/usecases/choose-help.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { spokenLanguages } from '~/usecases/spoken-languages.server';

type Context = LoaderFunctionArgs['context'];

/** A question or the end, by what is sealed in the address. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const token = params.sealed ?? '';
  const opened = context.sealer.open(token);
  const read = opened.state === 'open' ? readPlace(opened.payload) : null;
  const settings = shownSettings(context.settings);
  if (read === null) {
    const status = opened.state === 'expired' ? 410 : 404;
    return json({ closed: true as const, language, settings, token }, { status });
  }
  const data = await chooseData({ ...read, language, token }, context);
  return json({ closed: false as const, ...data });
}

interface Standing {
  readonly place: Place;
  readonly answers: Answers;
  readonly language: InterfaceLanguage;
  readonly token: string;
}

async function chooseData(standing: Standing, context: Context): Promise<ChooseData> {
  const { place, answers, language, token } = standing;
  const asked = questions.filter((question) => isAsked(question, answers));
  const before = placeBefore(place, answers);
  const backHref = before && pathFor(language, `/choose/${context.sealer.seal(writePlace(before, answers))}`);
  return {
    language,
    settings: shownSettings(context.settings),
    path: `/choose/${token}`,
    token,
    place,
    answers,
    step: place === 'end' ? asked.length : asked.indexOf(place) + 1,
    steps: asked.length,
    backHref,
    urgent: answers.country ? await readUrgentHelp(context.directory, answers.country) : null,
    languages: place === 'where' ? await spokenLanguages(context.directory, context.now()) : [],
    ...(place === 'end' ? await ending(standing, context) : { chosen: null, refine: [] }),
  };
}

async function ending(
  { answers, language }: Standing,
  context: Context,
): Promise<Pick<ChooseData, 'chosen' | 'refine'>> {
  const now = context.now();
  const help = await chooseHelp(context.directory, answers, now, language);
  if (help === null) return { chosen: null, refine: [] };
  // As from results: neither the address nor the history says which service was opened.
  const token = context.sealer.seal(searchParamsOf(help.request).toString());
  const hrefOf = (slug: string) =>
    pathFor(language, sealedListingPath({ token, page: 1, code: context.sealer.codeFor(token, slug) }));
  const setting = { language, translate: translatorFor(language), request: help.request, now, hrefOf };
  return {
    chosen: help.chosen.map(({ hit, listing }) => ({
      result: resultView(listing, hit, setting),
      expect: strongestChannel(listing.channels, answers.ways)?.type ?? null,
    })),
    refine: [...searchParamsOf(help.request)],
  };
}

/** The title stands in the history: the same for every question. */
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data, title: translatorFor(data.language)('choose.title') }) : [];

export default function ChooseSealed() {
  const data = useLoaderData<typeof loader>();
  return data.closed ? <ClosedQuestions {...data} /> : <ChoosePage data={data} />;
}
