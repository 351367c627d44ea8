import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { type TextKey, translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes, TextArea } from '~/ui/staff/fields';
import { FormToken } from '~/ui/staff/staff-page';
import { fieldErrors } from '~/ui/upkeep/field-errors';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { liftFromRegister } from '~/usecases/upkeep/change-register.server';
import { readRegisterEntry } from '~/usecases/upkeep/read-register-entry.server';

export const handle = { staff: true };

const pathOf = (id: string | undefined) => `/moderate/register/${encodeURIComponent(id ?? '')}`;
const longestReason = 1_000;

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, pathOf(args.params.id), 'register.write');
  const entry = await readRegisterEntry(args.context.directory, args.params.id ?? '');
  if (!entry) throw new Response(null, { status: 404 });
  return json({ staff, entry });
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? '';
  const { session, form, language } = await requireStaffPost(args, pathOf(id), 'register.write');
  const { directory, now, newId } = args.context;
  const reason = (form.get('reason') ?? '').trim();
  const wrong: TextKey | null =
    reason === '' ? 'upkeep.error.reasonNeeded' : reason.length > longestReason ? 'upkeep.error.tooLong' : null;
  if (wrong) return json({ reason, errors: { reason: wrong } }, { status: 422 });
  const outcome = await liftFromRegister(directory, { id, reason, who: session }, { now: now(), newId });
  if (outcome !== 'lifted') throw new Response(null, { status: 404 });
  return redirect(pathFor(language, '/moderate/register?done=register-lifted'), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.register.title') }) : [];

export default function LiftEntry() {
  const { staff, entry } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(staff.language);
  const errors = fieldErrors(answer?.errors ?? {});
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={translate('upkeep.register.liftTitle', { name: entry.name })}
      intro={translate('upkeep.register.liftWhat')}
    >
      <Mistakes translate={translate} errors={errors} />
      <form method="post" action={pathFor(staff.language, staff.path)} className="column">
        <FormToken session={staff.session} />
        <TextArea
          translate={translate}
          name="reason"
          label={translate('upkeep.register.liftReason')}
          hint={translate('upkeep.register.reasonHint')}
          defaultValue={answer?.reason ?? ''}
          maxLength={longestReason}
          errors={errors}
        />
        <p className="actions">
          <button type="submit">{translate('upkeep.register.liftSave')}</button>
          <a href={pathFor(staff.language, '/moderate/register')}>{translate('upkeep.back')}</a>
        </p>
      </form>
    </UpkeepFrame>
  );
}
