import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { countryCode } from '~/http/search-params';
import { translatorFor } from '~/i18n/translator';
import { Home } from '~/ui/home/home';
import { pageMeta } from '~/ui/page/page-meta';
import { pageLanguage, shownSettings } from '~/ui/page/page-request';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

export const handle = { search: () => true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const country = countryCode(new URL(request.url).searchParams.get('country'));
  const urgent = country ? await readUrgentHelp(context.directory, country) : null;
  return json(
    { language, country, urgent, settings: shownSettings(context.settings) },
    { headers: { 'x-waymark-cache': '60' } },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const description = translatorFor(data.language)('search.home.description');
  return pageMeta({ ...data, title: data.settings.siteName, description, publicPath: '/' });
};

export default function HomeRoute() {
  const { language, country, urgent, settings } = useLoaderData<typeof loader>();
  return <Home language={language} country={country} urgent={urgent} settings={settings} />;
}
