import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { prefersJson, seeRecord, variesByAccept } from '~/http/api-accept';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { TaxonomyPage } from '~/ui/open-data/taxonomy-page';
import { facetName } from '~/ui/open-data/term-words';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { readTaxonomy } from '~/usecases/open-data/read-taxonomy.server';

/** The address that taxonomies of the open data go by: a page for people, the record for programs. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const taxonomy = readTaxonomy(context.settings.origin, params.facet ?? '');
  if (taxonomy === null) throw new Response(null, { status: 404 });
  if (prefersJson(request)) throw seeRecord(`/api/hsds/taxonomies/${taxonomy.id}`);
  const page = readPageRequest(args, `/taxonomy/${taxonomy.facet}`);
  return json({ page, taxonomy }, { headers: variesByAccept });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { facet, name } = data.taxonomy;
  const title = facetName(translatorFor(data.page.language), facet, name).text;
  return pageMeta({ ...data.page, title, publicPath: `/taxonomy/${facet}` });
};

export default function Taxonomy() {
  const { page, taxonomy } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate}>
      <TaxonomyPage language={page.language} translate={translate} taxonomy={taxonomy} code={null} />
    </Page>
  );
}
