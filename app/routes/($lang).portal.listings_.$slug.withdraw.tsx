import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { type TextKey, translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { ChoiceField, type FieldErrors, Mistakes } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { readOwnListing } from '~/usecases/forms/read-own-listing.server';
import { withdrawListing } from '~/usecases/forms/withdraw-listing.server';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? '';
  const staff = await requireStaff(args, `/portal/listings/${slug}/withdraw`, 'listing.withdraw');
  const { directory, now } = args.context;
  const managed = await readOwnListing(directory.database, staff.session, slug, now());
  if (!managed?.mayWithdraw || managed.listing.visibility === 'not-yet') throw new Response(null, { status: 404 });
  if (managed.listing.visibility === 'withdrawn') throw redirect(pathFor(staff.language, `/portal/listings/${slug}`));
  return json({ staff, slug, name: managed.listing.name });
}

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? '';
  const path = `/portal/listings/${slug}/withdraw`;
  const { session, language, form } = await requireStaffPost(args, path, 'listing.withdraw');
  if (form.get('sure') !== 'yes') return json({ error: 'form.withdraw.error' as TextKey }, { status: 422 });
  const { directory, now, newId } = args.context;
  const result = await withdrawListing(directory.database, session, slug, { now: now(), newId });
  if (result === 'unknown') throw new Response(null, { status: 404 });
  if (result !== 'done') {
    const error: TextKey = result === 'changed' ? 'form.act.changed' : 'form.act.notNow';
    return json({ error }, { status: 409 });
  }
  return redirect(pathFor(language, `/portal/listings/${slug}?done=withdrawn`), 303);
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('form.manage.withdraw') }) : [];

export default function Withdraw() {
  const { staff, slug, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(staff.language);
  const errors: FieldErrors = answer ? { sure: { key: answer.error } } : {};
  return (
    <StaffPage {...staff} translate={translate}>
      <Mistakes translate={translate} errors={errors} />
      <h1>{translate('form.withdraw.title', { name })}</h1>
      <p>{translate('form.withdraw.what')}</p>
      <p>{translate('form.withdraw.instead')}</p>
      <form method="post" action={pathFor(staff.language, `/portal/listings/${slug}/withdraw`)}>
        <FormToken session={staff.session} />
        <ChoiceField
          translate={translate}
          name="sure"
          label={translate('form.withdraw.sure')}
          errors={errors}
          several
          choices={[{ value: 'yes', label: translate('form.withdraw.yes') }]}
          chosen={[]}
        />
        <p className="actions">
          <button type="submit">{translate('form.withdraw.button')}</button>
          <a href={pathFor(staff.language, `/portal/listings/${slug}`)}>{translate('form.withdraw.no')}</a>
        </p>
      </form>
    </StaffPage>
  );
}
