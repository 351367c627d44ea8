import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { interfaceLanguages } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { OfflinePage } from '~/ui/offline/offline-page';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

const publicPath = '/offline';

export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, publicPath);
  const { directory, offline } = args.context;
  const urgent = page.country ? await readUrgentHelp(directory, page.country) : null;
  const files = interfaceLanguages.map((language) => {
    const copy = offline.ready(language);
    // Nobody waits for what is not ready; asking begins it, and who fetches the file is told where it cannot be made.
    if (copy === null) offline.copy(language).catch(() => {});
    if (copy === null) return { language, copy: null };
    const { name, bytes, packedBytes, sha256, version, changedOn } = copy;
    return { language, copy: { name, bytes, packedBytes, sha256, version, changedOn } };
  });
  const seconds = files.every(({ copy }) => copy !== null) ? 3600 : 0;
  return json({ page, urgent, files }, { headers: { 'x-waymark-cache': String(seconds) } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const translate = translatorFor(data.page.language);
  const description = translate('offline.lead');
  return pageMeta({ ...data.page, title: translate('offline.title'), description, publicPath });
};

export default function Offline() {
  const { page, urgent, files } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <OfflinePage language={page.language} translate={translate} files={files} />
    </Page>
  );
}
