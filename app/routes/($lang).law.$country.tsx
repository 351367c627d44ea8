import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { countryCode } from '~/http/search-params';
import { countryCodes, countryName } from '~/i18n/countries';
import { translatorFor } from '~/i18n/translator';
import { LawCountry } from '~/ui/law/law-country';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { lawOfCountry } from '~/usecases/read-law.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

export async function loader(args: LoaderFunctionArgs) {
  const country = countryCode(args.params.country ?? null);
  if (country === null || !countryCodes.includes(country)) throw new Response(null, { status: 404 });
  const path = `/law/${country}`;
  const urgent = await readUrgentHelp(args.context.directory, country);
  const page = { ...readPageRequest(args, path), country, path };
  return json({ page, urgent, places: lawOfCountry(country) }, { headers: { 'x-waymark-cache': '60' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { page, places } = data;
  const translate = translatorFor(page.language);
  const title = translate('law.titleIn', { country: countryName(page.language, page.country) });
  // A page that only says that nothing is known is for visitors, not for search engines.
  const publicPath = places.length > 0 ? { publicPath: page.path } : {};
  return pageMeta({ ...page, title, description: translate('law.lead'), ...publicPath });
};

export default function LawOfCountry() {
  const { page, urgent, places } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <LawCountry
        language={page.language}
        translate={translate}
        country={page.country}
        places={places}
        urgent={urgent}
      />
    </Page>
  );
}
