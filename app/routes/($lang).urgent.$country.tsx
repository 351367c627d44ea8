import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPageRequest } from '~/http/read-page-request';
import { countryCode } from '~/http/search-params';
import { countryCodes, countryName } from '~/i18n/countries';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { UrgentCountry } from '~/ui/urgent/urgent-country';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

export async function loader(args: LoaderFunctionArgs) {
  const country = countryCode(args.params.country ?? null);
  if (country === null || !countryCodes.includes(country)) throw new Response(null, { status: 404 });
  const publicPath = `/urgent/${country}`;
  const urgent = await readUrgentHelp(args.context.directory, country);
  const page = { ...readPageRequest(args, publicPath), country, path: publicPath, publicPath };
  return json({ page, urgent, now: args.context.now().toISOString() }, { headers: { 'x-waymark-cache': '60' } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { page, urgent } = data;
  const translate = translatorFor(page.language);
  const title = translate('urgent.titleIn', { country: countryName(page.language, urgent.country) });
  return pageMeta({ ...page, title, description: translate('urgent.lead') });
};

export default function UrgentOfCountry() {
  const { page, urgent, now } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} withoutUrgentFoot>
      <UrgentCountry language={page.language} translate={translate} urgent={urgent} now={new Date(now)} />
    </Page>
  );
}
