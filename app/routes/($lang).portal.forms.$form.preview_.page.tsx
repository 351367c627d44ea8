import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { ListingPage, type ListingPageData } from '~/ui/listing/listing-page';
import { pageMeta } from '~/ui/page/page-meta';
import { readPreview } from '~/usecases/forms/read-preview.server';
import { namedLawPlaces } from '~/usecases/read-law.server';

// Signed in, and yet the style and the script of a visitor's page: it is shown as visitors will see it.
export async function loader(args: LoaderFunctionArgs) {
  const formId = args.params.form ?? '';
  const path = `/portal/forms/${formId}/preview/page`;
  const { language, settings, session } = await requireStaff(args, path, 'listing.write');
  const { directory, now } = args.context;
  const preview = await readPreview(directory.database, session, formId, now());
  if (!preview) throw new Response(null, { status: 404 });
  const back = pathFor(language, `/portal/forms/${formId}/preview`);
  if (preview.state !== 'whole') throw redirect(back);
  const data: ListingPageData = {
    language,
    settings,
    listing: preview.listing,
    country: null,
    urgent: null,
    now: now().toISOString(),
    zone: null,
    path,
    carried: [],
    backHref: null,
    reportHref: back,
    jsonLd: null,
    lawPlaces: namedLawPlaces(),
    preview: { backHref: back },
  };
  return json(data);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data, title: translatorFor(data.language)('form.preview.title') }) : [];

export default function PreviewPage() {
  return <ListingPage data={useLoaderData<typeof loader>()} />;
}
