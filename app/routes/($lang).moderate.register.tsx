import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readRegisterForm } from '~/domain/register/register-form';
import { oneOfList } from '~/http/list-request';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { shownDate } from '~/i18n/dates';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes, TextArea, TextField } from '~/ui/staff/fields';
import { FormToken } from '~/ui/staff/staff-page';
import { fieldErrors } from '~/ui/upkeep/field-errors';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { addToRegister, readRegister } from '~/usecases/upkeep/change-register.server';

const path = '/moderate/register';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'register.write');
  const params = new URL(args.request.url).searchParams;
  return json({
    staff,
    rows: await readRegister(args.context.directory),
    slug: (params.get('slug') ?? '').slice(0, 200),
    done: oneOfList(params, 'done', ['register-added', 'register-lifted'], null),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { session, form, language } = await requireStaffPost(args, path, 'register.write');
  const { directory, now, newId } = args.context;
  const typed = Object.fromEntries(form);
  const reading = readRegisterForm(form);
  if (!reading.ok) return json({ typed, errors: reading.errors }, { status: 422 });
  const outcome = await addToRegister(directory, { entry: reading.entry, who: session }, { now: now(), newId });
  if (outcome === 'not-yours') throw new Response(null, { status: 404 });
  if (outcome === 'unknown-listing') {
    return json({ typed, errors: { slug: 'upkeep.error.unknownListing' } } as const, { status: 422 });
  }
  return redirect(pathFor(language, `${path}?done=register-added`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.register.title') }) : [];

export default function Register() {
  const { staff, rows, slug, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = staff;
  const translate = translatorFor(language);
  const errors = fieldErrors(answer?.errors ?? {});
  const typed = (name: string, fallback = '') => answer?.typed[name] ?? fallback;
  const field = (name: 'name' | 'website' | 'phone' | 'slug') => ({
    translate,
    name,
    label: translate(`upkeep.register.${name}`),
    errors,
    defaultValue: typed(name, name === 'slug' ? slug : ''),
  });
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={translate('upkeep.register.title')}
      intro={translate('upkeep.register.intro')}
      done={done && translate(`upkeep.done.${done}`)}
    >
      <Mistakes translate={translate} errors={errors} />
      {rows.length === 0 && <p>{translate('upkeep.register.none')}</p>}
      <ul className="thread">
        {rows.map((row) => (
          <li key={row.id}>
            <h2>{row.liftedAt ? <s>{row.name}</s> : row.name}</h2>
            <p className="quiet">
              {[row.domain, row.phone, row.listingSlug].filter(Boolean).join(' · ')}
              <br />
              {translate('upkeep.register.since', { date: shownDate(language, row.createdAt.slice(0, 10)) })}
              {row.liftedAt &&
                ` · ${translate('upkeep.register.liftedOn', { date: shownDate(language, row.liftedAt.slice(0, 10)) })}`}
            </p>
            {row.reason && (
              <p className="words" dir="auto" translate="no">
                {row.reason}
              </p>
            )}
            {!row.liftedAt && (
              <p>
                <a
                  href={pathFor(language, `${path}/${row.id}`)}
                  aria-label={`${translate('upkeep.register.lift')}: ${row.name}`}
                >
                  {translate('upkeep.register.lift')}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action={pathFor(language, path)} className="column">
        <h2>{translate('upkeep.register.add')}</h2>
        <FormToken session={staff.session} />
        <TextField {...field('name')} maxLength={300} />
        <TextField {...field('website')} inputMode="url" maxLength={300} />
        <TextField {...field('phone')} type="tel" hint={translate('upkeep.register.phoneHint')} maxLength={60} />
        <TextField {...field('slug')} hint={translate('upkeep.register.slugHint')} maxLength={200} />
        <TextArea
          translate={translate}
          name="reason"
          label={translate('upkeep.register.reason')}
          hint={translate('upkeep.register.reasonHint')}
          defaultValue={typed('reason')}
          maxLength={1000}
          errors={errors}
        />
        <button type="submit">{translate('upkeep.register.save')}</button>
      </form>
    </UpkeepFrame>
  );
}
