import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { UrgentChoice } from '~/ui/urgent/urgent-choice';

const publicPath = '/urgent';

export function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  // The form without script sends the choice as a query; each country has an address of its own.
  if (page.country) return redirect(pathFor(page.language, `/urgent/${page.country}`));
  return json({ ...page, country: null }, { headers: { 'x-waymark-cache': '3600' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.language);
  const description = translate('urgent.lead');
  return pageMeta({ ...data, title: translate('urgent.title'), description, publicPath });
};

export default function UrgentIndex() {
  const page = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} withoutUrgentFoot>
      <UrgentChoice language={page.language} translate={translate} />
    </Page>
  );
}
