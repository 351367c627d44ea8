import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readReportForm } from '~/domain/report/report-form';
import { writeSealedReceipt } from '~/domain/report/sealed-receipt';
import { readForm } from '~/http/form-data';
import { orResponse } from '~/http/or-response';
import { readPageRequest } from '~/http/read-page-request';
import { sourceOf } from '~/http/source-of';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Page, withCountry } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { ReportForm } from '~/ui/report/report-form';
import { listingToReport } from '~/usecases/listing-to-report.server';
import { readUrgentHelp } from '~/usecases/read-urgent-help.server';
import { reportMistake } from '~/usecases/report-mistake.server';

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? '';
  const page = readPageRequest(args, `/services/${slug}/report`);
  const { directory } = args.context;
  const listing = await listingToReport(directory, slug);
  if (listing === 'unknown' || listing === 'withdrawn') {
    throw new Response(null, { status: listing === 'withdrawn' ? 410 : 404 });
  }
  const urgent = page.country ? await readUrgentHelp(directory, page.country) : null;
  return json({ page, listing, urgent });
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const slug = params.slug ?? '';
  const { language } = readPageRequest(args, '');
  const reading = readReportForm(await orResponse(readForm(request)));
  if (!reading.ok) return json({ ...reading, mustWait: false }, { status: 422 });
  const turn = context.limiter.take('report', sourceOf(request));
  if (!turn.allowed) {
    const typed = { reasons: reading.report.reasons, note: reading.report.note ?? '' };
    const headers = { 'Retry-After': String(turn.retryAfterSeconds) };
    return json({ typed, errors: {}, mustWait: true }, { status: 429, headers });
  }
  const sentAt = context.now();
  const randomBytes = (size: number) => crypto.getRandomValues(new Uint8Array(size));
  const receipt = await reportMistake(context.directory, { slug, ...reading.report }, { now: sentAt, randomBytes });
  if (receipt === null) throw new Response(null, { status: 404 });
  const token = context.sealer.seal(writeSealedReceipt({ receipt, slug, sentAt }));
  return redirect(pathFor(language, `/report/${token}`), 303);
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('report.title') }) : [];

export default function ReportMistake() {
  const { page, listing, urgent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const listingPath = withCountry(pathFor(page.language, `/services/${listing.slug}`), page.country);
  return (
    <Page {...page} translate={translate} urgent={urgent}>
      <ReportForm
        language={page.language}
        translate={translate}
        country={page.country}
        listing={listing}
        action={pathFor(page.language, page.path)}
        backHref={listingPath}
        typed={answer?.typed ?? { reasons: [], note: '' }}
        errors={answer?.errors ?? {}}
        mustWait={answer?.mustWait ?? false}
      />
    </Page>
  );
}
