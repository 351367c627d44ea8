import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readClaimForm } from '~/domain/claim/claim-form';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { ClaimForm } from '~/ui/claim/claim-form';
import { ClaimRivals, ClaimStanding } from '~/ui/claim/claim-state';
import { pageMeta } from '~/ui/page/page-meta';
import type { FieldErrors } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { readClaimedListing } from '~/usecases/claims/claimed-listing.server';
import { openClaim, takeBackClaim } from '~/usecases/claims/open-claim.server';

export const handle = { staff: true };

const pathOf = (slug: string) => `/portal/claim/${slug}`;

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? '';
  const staff = await requireStaff(args, pathOf(slug), null);
  const listing = await readClaimedListing(args.context.directory.database, staff.session, slug);
  if (listing === null) throw new Response(null, { status: 404 });
  const done = new URL(args.request.url).searchParams.get('done');
  return json({ page: staff, listing, done });
}

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? '';
  const { language, session, form } = await requireStaffPost(args, pathOf(slug), 'claim.open');
  const { directory, newId, now, settings } = args.context;
  const { database } = directory;
  if (form.get('do') === 'take-back') {
    const taken = await takeBackClaim(database, session, form.get('claim') ?? '', now());
    return redirect(pathFor(language, `${pathOf(slug)}${taken ? '?done=taken-back' : ''}`), 303);
  }
  const listing = await readClaimedListing(database, session, slug);
  if (listing === null) throw new Response(null, { status: 404 });
  const typed = {
    proof: form.get('proof') ?? '',
    email: form.get('email') ?? '',
    register: form.get('register') ?? '',
    times: form.get('times') ?? '',
  };
  const reading = readClaimForm(form, listing.domain);
  if (!reading.ok) {
    const errors = Object.fromEntries(Object.entries(reading.errors).map(([field, key]) => [field, { key }]));
    return json({ typed, errors: errors as FieldErrors }, { status: 422 });
  }
  const organizationId = form.get('organization') ?? listing.claimants[0]?.organizationId ?? '';
  const linkTo = (to: string, path: string) => `${settings.staffOrigin}${pathFor(to as InterfaceLanguage, path)}`;
  const wish = { slug, organizationId, claim: reading.claim, language, linkTo };
  const opened = await openClaim(database, session, wish, { now: now(), newId });
  if (opened === 'unknown') throw new Response(null, { status: 404 });
  if (opened === 'opened' || opened === 'own') return redirect(pathFor(language, pathOf(slug)), 303);
  const key = opened === 'twice' ? 'upload.claim.error.twice' : 'upload.claim.error.tooMany';
  const errors: FieldErrors = { proof: { key } };
  return json({ typed, errors }, { status: opened === 'twice' ? 409 : 429 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('upload.claim.title') }) : [];

export default function Claim() {
  const { page, listing, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, session } = page;
  const translate = translatorFor(language);
  const words = { language, translate, slug: listing.slug };
  const free = listing.claimants.filter(({ claim }) => claim?.state !== 'open');
  return (
    <StaffPage
      {...page}
      translate={translate}
      done={done === 'taken-back' ? translate('upload.claim.done.takenBack') : null}
    >
      <h1>{translate('upload.claim.title')}</h1>
      {listing.own ? (
        <ClaimRivals {...words} rivals={listing.rivals} />
      ) : (
        <>
          <p className="lead">{translate('upload.claim.lead', { name: listing.name })}</p>
          {listing.claimants.map(({ organizationId, claim }) =>
            claim ? <ClaimStanding key={organizationId} {...words} session={session} claim={claim} /> : null,
          )}
          {listing.claimants.length === 0 && <p>{translate('upload.claim.noOrganization')}</p>}
          {free.length > 0 && (
            <ClaimForm
              {...words}
              session={session}
              domain={listing.domain}
              organizations={free}
              typed={answer?.typed ?? { proof: '', email: '', register: '', times: '' }}
              errors={answer?.errors ?? {}}
            />
          )}
        </>
      )}
    </StaffPage>
  );
}
