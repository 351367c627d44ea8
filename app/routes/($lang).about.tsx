import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { About } from '~/ui/prose/about';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

const publicPath = '/about';

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  const { directory, settings } = args.context;
  const urgent = page.country ? await readUrgentHelp(directory, page.country) : null;
  return json({ page, urgent, contact: settings.contact }, { headers: { 'x-waymark-cache': '3600' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.page.language);
  const description = translate('pages.about.lead');
  return pageMeta({ ...data.page, title: translate('pages.about.title'), description, publicPath });
};

export default function AboutPage() {
  const { page, urgent, contact } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <About language={page.language} translate={translate} settings={page.settings} contact={contact} />
    </Page>
  );
}
