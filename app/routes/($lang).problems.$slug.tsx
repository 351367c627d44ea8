import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isProblemSlug, problemKinds } from '~/domain/open-data/api-problems';
import { prefersJson, seeRecord, variesByAccept } from '~/http/api-accept';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { ProblemPage } from '~/ui/open-data/problem-page';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';

/** The address in `type` of a problem of the API: a page for people, the same as data for programs. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  const slug = params.slug ?? '';
  if (!isProblemSlug(slug)) throw new Response(null, { status: 404 });
  if (prefersJson(request)) throw seeRecord(`/api/hsds/problems/${slug}`);
  return json({ page: readPageRequest(args, `/problems/${slug}`), slug }, { headers: variesByAccept });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  return pageMeta({ ...data.page, title: problemKinds[data.slug].title, publicPath: `/problems/${data.slug}` });
};

export default function Problem() {
  const { page, slug } = useLoaderData<typeof loader>();
  return (
    <Page {...page} translate={translatorFor(page.language)}>
      <ProblemPage slug={slug} />
    </Page>
  );
}
