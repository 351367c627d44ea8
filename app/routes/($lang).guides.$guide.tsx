import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Guide } from '~/domain/guide/guide';
import { readPageRequest } from '~/http/read-page-request';
import { translatorFor } from '~/i18n/translator';
import { GuidePage } from '~/ui/guides/guide-page';
import type { GuideLaw } from '~/ui/guides/law-rows';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { guideIn } from '~/usecases/guides/read-guides.server';
import { lawOfCountry, lawPlaces } from '~/usecases/read-law.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.guide ?? '';
  const page = readPageRequest(args, `/guides/${slug}`);
  const guide = guideIn(page.language, slug);
  if (guide === null) throw new Response(null, { status: 404 });
  const urgent = page.country ? await readUrgentHelp(args.context.directory, page.country) : null;
  const today = args.context.now().toISOString().slice(0, 10);
  const law = guide.blocks.some(({ block }) => block === 'law') ? lawFor(page.country) : null;
  return json({ page, urgent, guide, law, today }, { headers: { 'x-waymark-cache': '3600' } });
}

/** The rows that the pages on the law show too: those of the chosen country, and which countries have some. */
function lawFor(country: string | null): GuideLaw {
  const countries = [...new Set(lawPlaces().map((place) => place.country))];
  return { countries, places: country ? [...lawOfCountry(country)] : [] };
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { neutralTitle, summary, slug } = data.guide;
  return pageMeta({ ...data.page, title: neutralTitle, description: summary, publicPath: `/guides/${slug}` });
};

export default function GuideRoute() {
  const { page, urgent, guide, law, today } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <GuidePage
        guide={guide as Guide}
        today={today}
        language={page.language}
        translate={translate}
        country={page.country}
        urgent={urgent}
        law={law as GuideLaw | null}
      />
    </Page>
  );
}
