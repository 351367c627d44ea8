import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { leafletFields, readSealedLeaflet } from '~/domain/leaflet/leaflet-fields';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { ClosedLeaflet } from '~/ui/leaflet/closed-leaflet';
import { sheetMeta } from '~/ui/leaflet/sheet-meta';
import { SheetPage } from '~/ui/leaflet/sheet-page';
import { sheetView } from '~/ui/leaflet/sheet-view';
import { pageLanguage, shownSettings } from '~/ui/page/page-request';
import { makeLeaflet } from '~/usecases/leaflet/make-leaflet.server';

/** Adds the style sheet of the paper. */
export const handle = { leaflet: true };

/** The sheet that is sealed in the address. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const settings = shownSettings(context.settings);
  const path = `/leaflet/${params.sealed ?? ''}`;
  const opened = context.sealer.open(params.sealed ?? '');
  const leaflet = opened.state === 'open' ? readSealedLeaflet(opened.payload) : null;
  if (leaflet === null) {
    const status = opened.state === 'expired' ? 410 : 404;
    return json({ closed: true as const, language, settings, path }, { status });
  }
  const now = context.now();
  const made = await makeLeaflet(context.directory, leaflet, now, language);
  return json({
    closed: false as const,
    language,
    path,
    country: leaflet.country,
    sheet: sheetView(leaflet, made, { language, settings, now }),
    plainPath: `/leaflet/sheet?${leafletFields(leaflet)}`,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? sheetMeta(data.language) : []);

export default function LeafletSealed() {
  const data = useLoaderData<typeof loader>();
  if (data.closed) return <ClosedLeaflet {...data} />;
  return (
    <SheetPage
      {...data}
      translate={translatorFor(data.language)}
      formHref={pathFor(data.language, '/leaflet')}
      plainHref={pathFor(data.language, data.plainPath)}
    />
  );
}
