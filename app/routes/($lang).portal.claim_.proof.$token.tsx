import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { may } from '~/domain/account/access-matrix';
import { pageLanguage, shownSettings } from '~/http/page-request';
import { requireStaffPost, sessionOf } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { type ClaimLinkKind, ClaimLinkPage } from '~/ui/claim/claim-link';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { acceptTransfer, proveClaim, readClaimLink } from '~/usecases/claims/claim-link.server';

export const handle = { staff: true };

const pathOf = (token: string) => `/portal/claim/proof/${token}`;

/** Opened from a mail. Looking uses nothing up: programs that scan mails open links. */
export async function loader(args: LoaderFunctionArgs) {
  const { params, context, request } = args;
  const token = params.token ?? '';
  const language = pageLanguage(params);
  const found = await sessionOf(args);
  const session = found?.stage === 'full' ? found : null;
  const link = await readClaimLink(context.directory.database, token, context.now());
  const done = new URL(request.url).searchParams.get('done');
  const page = { language, path: pathOf(token), settings: shownSettings(context.settings), session };
  const view = { kind: kindOf(link, session?.accountId ?? null, done), name: link?.listingName ?? '' };
  const mine = session?.memberships.filter((each) => may(session, 'listing.transfer', each)) ?? [];
  const organizations = view.kind === 'transfer' ? mine : [];
  return json({ page, view, organizations }, { status: view.kind === 'gone' ? 410 : 200 });
}

type Link = Awaited<ReturnType<typeof readClaimLink>>;

function kindOf(link: Link, accountId: string | null, done: string | null): ClaimLinkKind {
  if (link === null) return done === 'proven' || done === 'taken' ? done : 'gone';
  if (link.kind === 'proof') return 'proof';
  if (accountId === null) return 'sign-in';
  return link.accountId === accountId ? 'transfer' : 'other-account';
}

/** For a proof the token in the address is the whole authority: whoever reads that mail need not have an account. */
export async function action(args: ActionFunctionArgs) {
  const { params, context } = args;
  const token = params.token ?? '';
  const language = pageLanguage(params);
  const { database } = context.directory;
  const stamp = { now: context.now(), newId: context.newId };
  const link = await readClaimLink(database, token, stamp.now);
  if (link?.kind === 'transfer') {
    const { session, form } = await requireStaffPost(args, '/portal', 'listing.transfer');
    const organizationId = form.get('organization') ?? '';
    const taken = await acceptTransfer(database, session, { token, organizationId }, stamp);
    return redirect(pathFor(language, `${pathOf(token)}${taken ? '?done=taken' : ''}`), 303);
  }
  const proven = await proveClaim(database, token, stamp);
  return redirect(pathFor(language, `${pathOf(token)}${proven ? '?done=proven' : ''}`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('upload.link.title') }) : [];

export default function ClaimProof() {
  const { page, view, organizations } = useLoaderData<typeof loader>();
  const { language } = page;
  const translate = translatorFor(language);
  return (
    <StaffPage {...page} translate={translate}>
      <h1>{translate('upload.link.title')}</h1>
      <ClaimLinkPage {...page} {...view} translate={translate} organizations={organizations} />
    </StaffPage>
  );
}
