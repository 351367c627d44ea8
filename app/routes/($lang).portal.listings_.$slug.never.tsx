import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { NeverForm } from '~/ui/claim/never-form';
import { pageMeta } from '~/ui/page/page-meta';
import { StaffPage } from '~/ui/staff/staff-page';
import { knownBy, neverList } from '~/usecases/claims/never-list.server';

export const handle = { staff: true };

const pathOf = (slug: string) => `/portal/listings/${slug}/never`;

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? '';
  const staff = await requireStaff(args, pathOf(slug), 'listing.withdraw');
  const known = await knownBy(args.context.directory.database, staff.session, slug);
  if (known === null) throw new Response(null, { status: 404 });
  const done = new URL(args.request.url).searchParams.get('done');
  return json({ page: staff, slug, known, done });
}

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? '';
  const { language, session, form } = await requireStaffPost(args, pathOf(slug), 'listing.withdraw');
  const also = { domain: form.getAll('also').includes('domain'), phone: form.getAll('also').includes('phone') };
  if (form.get('sure') !== 'yes') return json({ also, wrong: 'sure' as const }, { status: 422 });
  const { directory, newId, now } = args.context;
  const outcome = await neverList(directory.database, session, { slug, also }, { now: now(), newId });
  if (outcome === 'unknown') throw new Response(null, { status: 404 });
  if (outcome !== 'done') return json({ also, wrong: 'changed' as const }, { status: 409 });
  return redirect(pathFor(language, `${pathOf(slug)}?done=never`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        ...data.page,
        title: translatorFor(data.page.language)('upload.never.title', { name: data.known.name }),
      })
    : [];

export default function Never() {
  const { page, slug, known, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const isDone = done === 'never';
  return (
    <StaffPage
      {...page}
      translate={translate}
      done={isDone ? translate('upload.never.done', { name: known.name }) : null}
    >
      {isDone ? (
        <p>
          <a href={pathFor(page.language, '/portal')}>{translate('staff.listings')}</a>
        </p>
      ) : (
        <NeverForm
          language={page.language}
          translate={translate}
          session={page.session}
          action={pathFor(page.language, pathOf(slug))}
          known={known}
          also={answer?.also ?? { domain: false, phone: false }}
          wrong={answer?.wrong ?? null}
        />
      )}
    </StaffPage>
  );
}
