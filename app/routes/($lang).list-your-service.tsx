import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { ListYourService } from '~/ui/prose/list-your-service';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

const publicPath = '/list-your-service';

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  const { directory, settings } = args.context;
  const urgent = page.country ? await readUrgentHelp(directory, page.country) : null;
  const { contact, staffOrigin } = settings;
  return json({ page, urgent, contact, staffOrigin }, { headers: { 'x-waymark-cache': '3600' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.page.language);
  const description = translate('upload.public.lead');
  return pageMeta({ ...data.page, title: translate('upload.public.title'), description, publicPath });
};

export default function ListYourServicePage() {
  const { page, urgent, contact, staffOrigin } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <ListYourService language={page.language} translate={translate} staffOrigin={staffOrigin} contact={contact} />
    </Page>
  );
}
