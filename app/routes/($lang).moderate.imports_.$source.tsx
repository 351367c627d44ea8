import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { serviceViews } from '~/domain/import/source-view';
import { oneOfList, pageNumber } from '~/http/list-request';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { ServiceList, ServiceSearch } from '~/ui/imports/service-list';
import { SourceCounts, SourceFacts } from '~/ui/imports/source-card';
import { TermsForm } from '~/ui/imports/terms-form';
import { pageMeta } from '~/ui/page/page-meta';
import { Pager, UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { explainTerms, type TermMeaning } from '~/usecases/imports/map-term.server';
import { readSource } from '~/usecases/imports/read-sources.server';

export const handle = { staff: true };

/** While a source is being read the page asks again by itself, also without script. */
const askAgainSeconds = '3';
const longestName = 200;
const doneWords = ['taken', 'linked', 'ignored', 'brought-back', 'kept', 'proposed', 'explained'] as const;

const pathOf = (source: string | undefined) => `/moderate/imports/${encodeURIComponent(source ?? '')}`;

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, pathOf(args.params.source), 'import.write');
  const params = new URL(args.request.url).searchParams;
  const view = oneOfList(params, 'view', serviceViews, 'draft');
  const search = { view, name: (params.get('name') ?? '').slice(0, longestName), page: pageNumber(params) };
  const { directory, imports } = args.context;
  const found = await readSource(directory.database, imports, args.params.source ?? '', search);
  if (!found) throw new Response(null, { status: 404 });
  const headers: HeadersInit = found.source.isRunning ? { Refresh: askAgainSeconds } : {};
  return json({ staff, search, done: oneOfList(params, 'done', doneWords, null), ...found }, { headers });
}

export async function action(args: ActionFunctionArgs) {
  const path = pathOf(args.params.source);
  const { form, language } = await requireStaffPost(args, path, 'import.write');
  const { directory, imports } = args.context;
  const id = args.params.source ?? '';
  if (form.get('act') === 'refresh') {
    imports.refresh(id);
    return redirect(pathFor(language, path), 303);
  }
  if (form.get('act') !== 'explain' || !(await explainTerms(directory.database, id, postedTerms(form)))) {
    throw new Response(null, { status: 400 });
  }
  return redirect(pathFor(language, `${path}?done=explained`), 303);
}

function postedTerms(form: URLSearchParams): TermMeaning[] {
  return [...form.keys()].flatMap((key) => {
    const index = /^meaning\.(\d{1,3})$/.exec(key)?.[1];
    if (index === undefined) return [];
    const [taxonomy, term] = [form.get(`taxonomy.${index}`) ?? '', form.get(`term.${index}`) ?? ''];
    return { taxonomy, term, meaning: form.get(key) || null };
  });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('imports.title') }) : [];

export default function Source() {
  const { staff, search, done, source, services, found, pages, terms } = useLoaderData<typeof loader>();
  const { language, session, path } = staff;
  const translate = translatorFor(language);
  const query = new URLSearchParams({ view: search.view, ...(search.name === '' ? {} : { name: search.name }) });
  const sourceId = source.id;
  return (
    <UpkeepFrame {...staff} translate={translate} title={source.name} done={done && translate(`imports.done.${done}`)}>
      <p>
        <a href={pathFor(language, '/moderate/imports')}>{translate('imports.back')}</a>
      </p>
      <SourceFacts {...{ language, translate, session, source }} />
      <SourceCounts {...{ language, translate, source }} chosen={search.view} />
      <section aria-labelledby="services">
        <h2 id="services">{translate(`imports.view.${search.view}`)}</h2>
        <ServiceSearch {...{ language, translate, sourceId }} view={search.view} name={search.name} />
        <ServiceList {...{ language, translate, sourceId, services, found }} />
        <Pager {...{ language, translate, pages }} path={`${path}?${query}`} page={search.page} />
      </section>
      <TermsForm {...{ language, translate, session, sourceId, terms }} />
    </UpkeepFrame>
  );
}
