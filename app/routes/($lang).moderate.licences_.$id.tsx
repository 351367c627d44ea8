import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '~/domain/freshness/calendar';
import { readLookUpForm } from '~/domain/licence/look-up-form';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes, TextArea, TextField } from '~/ui/staff/fields';
import { FormToken } from '~/ui/staff/staff-page';
import { fieldErrors } from '~/ui/upkeep/field-errors';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { checkLicence } from '~/usecases/upkeep/check-licence.server';
import { readLicence } from '~/usecases/upkeep/read-licence.server';

export const handle = { staff: true };

const pathOf = (id: string | undefined) => `/moderate/licences/${encodeURIComponent(id ?? '')}`;

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, pathOf(args.params.id), 'licence.check');
  const licence = await readLicence(args.context.directory, args.params.id ?? '');
  if (!licence) throw new Response(null, { status: 404 });
  return json({ staff, licence, today: dayOf(args.context.now()) });
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? '';
  const { session, form, language } = await requireStaffPost(args, pathOf(id), 'licence.check');
  const { directory, now, newId } = args.context;
  const typed = Object.fromEntries(form);
  const reading = readLookUpForm(form, dayOf(now()));
  if (!reading.ok) return json({ typed, errors: reading.errors, problem: null }, { status: 422 });
  const outcome = await checkLicence(directory, { id, who: session, seen: reading.seen }, { now: now(), newId });
  if (outcome === 'gone') throw new Response(null, { status: 404 });
  if (outcome === 'seen' || outcome === 'verified' || outcome === 'refused') {
    return redirect(pathFor(language, `/moderate/licences?done=licence-${outcome}`), 303);
  }
  return json({ typed, errors: {}, problem: outcome }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.licences.title') }) : [];

export default function Licence() {
  const { staff, licence, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(staff.language);
  const errors = fieldErrors(answer?.errors ?? {});
  const typed = (name: string, fallback: string) => answer?.typed[name] ?? fallback;
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={translate('upkeep.licence.title', { name: licence.listingName })}
      problem={answer?.problem ? translate(`upkeep.problem.${answer.problem}`) : null}
    >
      <Mistakes translate={translate} errors={errors} />
      <p className="actions">
        <a href={pathFor(staff.language, `/moderate/listings/${licence.listingSlug}`)}>{translate('upkeep.history')}</a>
        <a href={pathFor(staff.language, '/moderate/licences')}>{translate('upkeep.back')}</a>
      </p>
      <p>
        <span className="state">{translate(`upkeep.licences.state.${licence.state}`)}</span>
      </p>
      {licence.firstSeen && <p>{translate('upkeep.licence.firstBy', { who: licence.firstSeen })}</p>}
      <dl>
        <dt>{translate('upkeep.licences.register')}</dt>
        <dd>{licence.register}</dd>
        <dt>{translate('upkeep.licences.number')}</dt>
        <dd translate="no">{licence.number}</dd>
      </dl>
      <p>
        {licence.registerUrl ? (
          <a
            className="button second"
            href={licence.registerUrl}
            target="_blank"
            rel="noreferrer noopener"
            referrerPolicy="no-referrer"
          >
            {translate('upkeep.licences.openRegisterNew')}
          </a>
        ) : (
          translate('upkeep.licences.noLink')
        )}
      </p>
      <form method="post" action={pathFor(staff.language, staff.path)} className="column">
        <h2>{translate('upkeep.licence.found')}</h2>
        <FormToken session={staff.session} />
        <TextField
          translate={translate}
          name="checked_on"
          type="date"
          label={translate('upkeep.licence.checkedOn')}
          max={today}
          defaultValue={typed('checked_on', today)}
          errors={errors}
        />
        <TextField
          translate={translate}
          name="expires_on"
          type="date"
          label={translate('upkeep.licence.expiresOn')}
          hint={translate('upkeep.licence.expiresHint')}
          defaultValue={typed('expires_on', '')}
          errors={errors}
        />
        <button type="submit" name="do" value="found">
          {translate('upkeep.licence.found')}
        </button>
      </form>
      <form method="post" action={pathFor(staff.language, staff.path)} className="column">
        <h2>{translate('upkeep.licence.notFound')}</h2>
        <FormToken session={staff.session} />
        <TextArea
          translate={translate}
          name="reason"
          label={translate('upkeep.licence.reason')}
          hint={translate('upkeep.licence.reasonHint')}
          defaultValue={typed('reason', '')}
          maxLength={1000}
          errors={errors}
        />
        <button type="submit" name="do" value="not-found" className="second">
          {translate('upkeep.licence.refuse')}
        </button>
      </form>
    </UpkeepFrame>
  );
}
