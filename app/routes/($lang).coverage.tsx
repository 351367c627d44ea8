import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { coverageNeeds } from '~/domain/transparency/coverage-gaps';
import { coverageColumns, coverageViews } from '~/domain/transparency/public-coverage';
import { oneOfList } from '~/http/list-request';
import { readPageRequest } from '~/http/read-page-request';
import { countryCodes } from '~/i18n/countries';
import { mainLanguageOf } from '~/i18n/main-language';
import { translatorFor } from '~/i18n/translator';
import { CoveragePage, coveragePath } from '~/ui/coverage/coverage-page';
import { Page, withCountry } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { readPublicCoverage } from '~/usecases/transparency/read-public-coverage.server';

const publicPath = '/coverage';

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  const params = new URL(args.request.url).searchParams;
  const { directory } = args.context;
  const view = oneOfList(params, 'view', coverageViews, 'needs');
  const columns = coverageColumns[view].map(({ id }) => id);
  const sort = oneOfList(params, 'sort', columns, 'name');
  const without = view === 'needs' ? oneOfList(params, 'without', coverageNeeds, null) : null;
  const chosen = { view, sort, without };
  const urgent = page.country ? await readUrgentHelp(directory, page.country) : null;
  const coverage = await readPublicCoverage(directory, countryCodes, mainLanguageOf);
  const path = withCountry(coveragePath(chosen), page.country);
  return json({ page: { ...page, path }, urgent, chosen, coverage }, { headers: { 'x-waymark-cache': '3600' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.page.language);
  const description = translate('coverage.lead');
  return pageMeta({ ...data.page, title: translate('coverage.title'), description, publicPath });
};

export default function Coverage() {
  const { page, urgent, chosen, coverage } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <CoveragePage {...chosen} language={page.language} translate={translate} coverage={coverage} />
    </Page>
  );
}
