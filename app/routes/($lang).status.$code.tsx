import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { StatusMessage, statusesInWords } from '~/ui/prose/status-message';

/** The server renders these once at start and answers with them wherever it refuses or fails. */
export function loader(args: LoaderFunctionArgs) {
  const status = statusesInWords.find((each) => String(each) === args.params.code);
  if (!status) throw new Response(null, { status: 404 });
  // Shown under whatever address failed, so the languages lead to this page, which exists in all of them.
  return json({ page: readPageRequest(args, `/status/${status}`), status }, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  return pageMeta({ ...data.page, title: translatorFor(data.page.language)(`errors.${data.status}.title`) });
};

export default function StatusPage() {
  const { page, status } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate}>
      <StatusMessage language={page.language} translate={translate} status={status} country={page.country} />
    </Page>
  );
}
