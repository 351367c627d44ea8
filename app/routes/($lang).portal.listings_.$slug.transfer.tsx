import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readEmailAddress } from '~/domain/account/email-address';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { type FieldErrors, Mistakes, TextField } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { offerListing } from '~/usecases/claims/offer-listing.server';
import { ownListing } from '~/usecases/forms/own-listing.server';

export const handle = { staff: true };

const pathOf = (slug: string) => `/portal/listings/${slug}/transfer`;

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? '';
  const staff = await requireStaff(args, pathOf(slug), 'listing.transfer');
  const own = await ownListing(args.context.directory.database, staff.session, slug, 'listing.transfer');
  if (own === null || own.listing.state === 'withdrawn') throw new Response(null, { status: 404 });
  const done = new URL(args.request.url).searchParams.get('done');
  return json({ page: staff, slug, name: own.name, done });
}

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? '';
  const { language, session, form } = await requireStaffPost(args, pathOf(slug), 'listing.transfer');
  const typed = form.get('email') ?? '';
  const email = readEmailAddress(typed);
  if (email === null) {
    const errors: FieldErrors = { email: { key: 'upload.claim.error.email' } };
    return json({ typed, errors }, { status: 422 });
  }
  const { directory, newId, now, settings } = args.context;
  const linkTo = (to: string, path: string) => `${settings.staffOrigin}${pathFor(to as InterfaceLanguage, path)}`;
  const offered = await offerListing(directory.database, session, { slug, email, linkTo }, { now: now(), newId });
  if (!offered) throw new Response(null, { status: 404 });
  return redirect(pathFor(language, `${pathOf(slug)}?done=offered`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        ...data.page,
        title: translatorFor(data.page.language)('upload.transfer.title', { name: data.name }),
      })
    : [];

export default function Transfer() {
  const { page, slug, name, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, session } = page;
  const translate = translatorFor(language);
  return (
    <StaffPage {...page} translate={translate} done={done === 'offered' ? translate('upload.transfer.done') : null}>
      <Mistakes translate={translate} errors={answer?.errors ?? {}} />
      <h1>{translate('upload.transfer.title', { name })}</h1>
      <p className="lead">{translate('upload.transfer.lead')}</p>
      <form method="post" action={pathFor(language, pathOf(slug))} noValidate>
        <FormToken session={session} />
        <TextField
          translate={translate}
          name="email"
          type="email"
          autoComplete="off"
          label={translate('upload.transfer.email')}
          hint={translate('upload.transfer.emailHint')}
          defaultValue={answer?.typed ?? ''}
          errors={answer?.errors ?? {}}
        />
        <button type="submit">{translate('upload.transfer.send')}</button>
      </form>
      <p>
        <a href={pathFor(language, `/portal/listings/${slug}`)}>{translate('upload.claim.manage')}</a>
      </p>
    </StaffPage>
  );
}
