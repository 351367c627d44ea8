import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { LawIndex } from '~/ui/law/law-index';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { lawPlaces } from '~/usecases/read-law.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

const publicPath = '/law';

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  const urgent = page.country ? await readUrgentHelp(args.context.directory, page.country) : null;
  return json({ page, urgent, places: lawPlaces() }, { headers: { 'x-waymark-cache': '60' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.page.language);
  return pageMeta({
    ...data.page,
    title: translate('law.title'),
    description: translate('law.lead'),
    publicPath,
  });
};

export default function LawByCountry() {
  const { page, urgent, places } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <LawIndex language={page.language} translate={translate} places={places} />
    </Page>
  );
}
