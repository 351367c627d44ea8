import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { prefersJson, seeRecord, variesByAccept } from '~/http/api-accept';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { TaxonomyPage } from '~/ui/open-data/taxonomy-page';
import { termName } from '~/ui/open-data/term-words';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { readTaxonomy } from '~/usecases/open-data/read-taxonomy.server';

/** The address that terms of the open data go by (`term_uri`): a page for people, the record for programs. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const taxonomy = readTaxonomy(context.settings.origin, params.facet ?? '');
  const term = taxonomy?.terms.find(({ code }) => code === params.code);
  if (!taxonomy || !term) throw new Response(null, { status: 404 });
  if (prefersJson(request)) throw seeRecord(`/api/hsds/taxonomy_terms/${term.id}`);
  const page = readPageRequest(args, `/taxonomy/${taxonomy.facet}/${term.code}`);
  return json({ page, taxonomy, term }, { headers: variesByAccept });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { facet } = data.taxonomy;
  const { code, name } = data.term;
  const title = termName(translatorFor(data.page.language), facet, code, name).text;
  return pageMeta({ ...data.page, title, publicPath: `/taxonomy/${facet}/${code}` });
};

export default function TaxonomyTerm() {
  const { page, taxonomy, term } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate}>
      <TaxonomyPage language={page.language} translate={translate} taxonomy={taxonomy} code={term.code} />
    </Page>
  );
}
