import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { Accessibility } from '~/ui/prose/accessibility';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

const publicPath = '/accessibility';

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
  const description = translate('pages.accessibility.lead');
  return pageMeta({ ...data.page, title: translate('pages.accessibility.title'), description, publicPath });
};

export default function AccessibilityPage() {
  const { page, urgent, contact } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <Accessibility language={page.language} translate={translate} contact={contact} />
    </Page>
  );
}
