import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { leafletFields, readLeafletFields } from '~/domain/leaflet/leaflet-fields';
import { countryCode } from '~/http/search-params';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { sheetMeta } from '~/ui/leaflet/sheet-meta';
import { SheetPage } from '~/ui/leaflet/sheet-page';
import { sheetView } from '~/ui/leaflet/sheet-view';
import { withCountry } from '~/ui/page/page';
import { pageLanguage, shownSettings } from '~/ui/page/page-request';
import { makeLeaflet } from '~/usecases/leaflet/make-leaflet.server';

/** Adds the style sheet of the paper. */
export const handle = { leaflet: true };

/** The plain address of a sheet, to keep or pass on: `GET /leaflet/sheet?country=IN&for=own-thoughts&paper=a5`. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const reading = readLeafletFields(new URL(request.url).searchParams, countryCode);
  // Too little for a sheet: the form asks for the rest.
  if (!reading.ok) return redirect(pathFor(language, withCountry('/leaflet', reading.chosen.country)), 303);
  const { leaflet } = reading;
  const now = context.now();
  const made = await makeLeaflet(context.directory, leaflet, now, language);
  const data = {
    language,
    path: `/leaflet/sheet?${leafletFields(leaflet)}`,
    country: leaflet.country,
    sheet: sheetView(leaflet, made, { language, settings: shownSettings(context.settings), now }),
  };
  return json(data, { headers: { 'x-waymark-cache': '60' } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? sheetMeta(data.language) : []);

export default function LeafletSheet() {
  const data = useLoaderData<typeof loader>();
  return (
    <SheetPage
      {...data}
      translate={translatorFor(data.language)}
      formHref={pathFor(data.language, withCountry('/leaflet', data.country))}
      plainHref={null}
    />
  );
}
