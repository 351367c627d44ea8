import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nothingChosen, readLeafletFields, writeLeaflet } from '~/domain/leaflet/leaflet-fields';
import { readForm } from '~/http/form-data';
import { orResponse } from '~/http/or-response';
import { readPageRequest } from '~/http/read-page-request';
import { countryCode } from '~/http/search-params';
import { sourceOf } from '~/http/source-of';
import { interfaceLanguages, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { LeafletForm } from '~/ui/leaflet/leaflet-form';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';

/** The form of a sheet to hand over. A country chosen before comes along; it is never guessed. */
export async function loader(args: LoaderFunctionArgs) {
  const page = readPageRequest(args, '/leaflet');
  const urgent = page.country ? await readUrgentHelp(args.context.directory, page.country) : null;
  return json({ page, urgent }, { headers: { 'x-waymark-cache': '60' } });
}

/** Leads to the sheet in its language, under an address that says nothing. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { language } = readPageRequest(args, '');
  const turn = context.limiter.take('search', sourceOf(request));
  if (!turn.allowed) {
    throw new Response(null, { status: 429, headers: { 'Retry-After': String(turn.retryAfterSeconds) } });
  }
  const fields = await orResponse(readForm(request));
  const sheetLanguage = interfaceLanguages.find((each) => each === fields.get('language')) ?? language;
  const reading = readLeafletFields(fields, countryCode);
  if (!reading.ok) return json({ ...reading, sheetLanguage }, { status: 422 });
  return redirect(pathFor(sheetLanguage, `/leaflet/${context.sealer.seal(writeLeaflet(reading.leaflet))}`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('leaflet.form'), publicPath: '/leaflet' })
    : [];

export default function LeafletStart() {
  const { page, urgent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <LeafletForm
        language={page.language}
        translate={translate}
        siteName={page.settings.siteName}
        chosen={answer?.chosen ?? { ...nothingChosen, country: page.country }}
        sheetLanguage={answer?.sheetLanguage ?? page.language}
        missing={answer?.missing ?? []}
      />
    </Page>
  );
}
