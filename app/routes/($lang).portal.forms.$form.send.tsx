import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { unfinishedSteps } from '~/domain/listing-form/facts-of-form';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { type TextKey, translatorFor } from '~/i18n/translator';
import { MissingSteps } from '~/ui/listing-form/missing-steps';
import { pageMeta } from '~/ui/page/page-meta';
import { ChoiceField, type FieldErrors, Mistakes } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { readOwnForm } from '~/usecases/forms/read-form.server';
import { sendForm } from '~/usecases/forms/send-form.server';

export const handle = { staff: true };

const statements = ['speaks', 'true'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const formId = args.params.form ?? '';
  const staff = await requireStaff(args, `/portal/forms/${formId}/send`, 'listing.submit');
  const form = await readOwnForm(args.context.directory.database, staff.session, formId);
  if (!form) throw new Response(null, { status: 404 });
  if (form.row.state !== 'open') {
    throw redirect(pathFor(staff.language, form.listing ? `/portal/listings/${form.listing.slug}` : '/portal'));
  }
  return json({ staff, formId, missing: unfinishedSteps(form.content), isEdit: form.base !== null });
}

export async function action(args: ActionFunctionArgs) {
  const formId = args.params.form ?? '';
  const path = `/portal/forms/${formId}/send`;
  const { session, language, form } = await requireStaffPost(args, path, 'listing.submit');
  const { directory, now, newId } = args.context;
  const ticked = form.getAll('says');
  if (!statements.every((each) => ticked.includes(each))) {
    return json({ error: 'form.send.error' as TextKey, ticked }, { status: 422 });
  }
  const sent = await sendForm(directory.database, session, formId, { now: now(), newId });
  if (sent.state === 'unknown') throw new Response(null, { status: 404 });
  if (sent.state === 'changed') return json({ error: 'form.act.changed' as TextKey, ticked }, { status: 409 });
  if (sent.state === 'unfinished') return json({ error: 'form.missing' as TextKey, ticked }, { status: 422 });
  return redirect(pathFor(language, `/portal/listings/${sent.slug}?done=sent`), 303);
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('form.send.title') }) : [];

export default function SendForm() {
  const { staff, formId, missing, isEdit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(staff.language);
  const errors: FieldErrors = answer ? { says: { key: answer.error } } : {};
  return (
    <StaffPage {...staff} translate={translate}>
      <Mistakes translate={translate} errors={errors} />
      <h1>{translate('form.send.title')}</h1>
      {missing.length > 0 ? (
        <MissingSteps language={staff.language} translate={translate} formId={formId} steps={missing} />
      ) : (
        <>
          <h2>{translate('form.send.next')}</h2>
          <ol>
            {(['check', 'two', 'mail', 'days'] as const).map((each) => (
              <li key={each}>{translate(`form.send.next.${each}`)}</li>
            ))}
          </ol>
          {isEdit && <p className="box">{translate('form.editHeld')}</p>}
          <p>
            <a href={pathFor(staff.language, `/portal/forms/${formId}/preview`)}>{translate('form.toPreview')}</a>
          </p>
          <form method="post" action={pathFor(staff.language, `/portal/forms/${formId}/send`)}>
            <FormToken session={staff.session} />
            <ChoiceField
              translate={translate}
              name="says"
              label={translate('form.send.says')}
              errors={errors}
              several
              choices={statements.map((value) => ({ value, label: translate(`form.send.says.${value}`) }))}
              chosen={answer?.ticked ?? []}
            />
            <button type="submit">{translate('form.send.button')}</button>
          </form>
        </>
      )}
    </StaffPage>
  );
}
