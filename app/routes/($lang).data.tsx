import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { DataPage } from '~/ui/data/data-page';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { readDataPage } from '~/usecases/open-data/read-data-page.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

const publicPath = '/data';

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  const { directory, exports } = args.context;
  const urgent = page.country ? await readUrgentHelp(directory, page.country) : null;
  const description = translatorFor(page.language)('data.lead');
  const data = await readDataPage(directory, exports, { ...page.settings, description });
  // What is still being made is looked for again at the next visit.
  const seconds = data.files.every(({ made }) => made !== null) ? 3600 : 0;
  return json({ page, urgent, data }, { headers: { 'x-waymark-cache': String(seconds) } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.page.language);
  return pageMeta({ ...data.page, title: translate('data.title'), description: translate('data.lead'), publicPath });
};

export default function Data() {
  const { page, urgent, data } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped where it was made */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data.jsonLd }} />
      <DataPage
        language={page.language}
        translate={translate}
        siteName={page.settings.siteName}
        origin={page.settings.origin}
        data={data}
      />
    </Page>
  );
}
