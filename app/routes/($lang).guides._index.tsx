import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { GuideList } from '~/ui/guides/guide-list';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { guidesIn } from '~/usecases/guides/read-guides.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

const publicPath = '/guides';

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  const urgent = page.country ? await readUrgentHelp(args.context.directory, page.country) : null;
  const guides = guidesIn(page.language).map(({ slug, language, title, summary, audience }) => ({
    slug,
    language,
    title,
    summary,
    audience,
  }));
  return json({ page, urgent, guides }, { headers: { 'x-waymark-cache': '3600' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.page.language);
  const description = translate('guides.lead');
  return pageMeta({ ...data.page, title: translate('guides.title'), description, publicPath });
};

export default function GuidesPage() {
  const { page, urgent, guides } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <GuideList guides={guides} language={page.language} translate={translate} country={page.country} />
    </Page>
  );
}
