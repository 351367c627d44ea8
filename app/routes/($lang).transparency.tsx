import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '~/domain/freshness/calendar';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { PublicNumbers } from '~/ui/upkeep/public-numbers';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { readPublicCounts } from '~/usecases/upkeep/read-public-counts.server';

const publicPath = '/transparency';

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  const { directory, now } = args.context;
  const urgent = page.country ? await readUrgentHelp(directory, page.country) : null;
  const numbers = await readPublicCounts(directory, dayOf(now()));
  return json({ page, urgent, numbers }, { headers: { 'x-waymark-cache': '60' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.page.language);
  const description = translate('upkeep.public.lead');
  return pageMeta({ ...data.page, title: translate('upkeep.public.title'), description, publicPath });
};

export default function Transparency() {
  const { page, urgent, numbers } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <PublicNumbers language={page.language} translate={translate} {...numbers} />
    </Page>
  );
}
