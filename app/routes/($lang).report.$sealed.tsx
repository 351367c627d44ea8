import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readSealedReceipt } from '~/domain/report/sealed-receipt';
import { readPageRequest } from '~/http/read-page-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Page } from '~/ui/page/page';
import { pageMeta } from '~/ui/page/page-meta';
import { Receipt } from '~/ui/report/receipt';
import { readWayBack, sealedListingPath, wayBackTo } from '~/ui/results/sealed-address';

/** Shows a receipt code for some minutes; its address is sealed, so the code stands in no history. */
export function loader(args: LoaderFunctionArgs) {
  const { context, params, request } = args;
  const token = params.sealed ?? '';
  const wayBack = readWayBack(new URL(request.url).searchParams);
  const asked = readPageRequest(args, `/report/${token}`);
  const page = wayBack ? { ...asked, path: `/report/${token}?${wayBackTo(wayBack)}` } : asked;
  const opened = context.sealer.open(token);
  if (opened.state === 'invalid') throw new Response(null, { status: 404 });
  const sealed = opened.state === 'open' ? readSealedReceipt(opened.payload, context.now()) : 'past';
  if (sealed === null) throw new Response(null, { status: 404 });
  if (sealed === 'past') return json({ page, receipt: null, backHref: null }, { status: 410 });
  const listingPath = wayBack ? sealedListingPath(wayBack) : `/services/${sealed.slug}`;
  return json({ page, receipt: sealed.receipt, backHref: pathFor(page.language, listingPath) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('report.sent') }) : [];

export default function ReportReceipt() {
  const { page, receipt, backHref } = useLoaderData<typeof loader>();
  const translate = translatorFor(page.language);
  return (
    <Page {...page} translate={translate}>
      <Receipt language={page.language} translate={translate} receipt={receipt} backHref={backHref} />
    </Page>
  );
}
