import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { passwordError } from '~/domain/account/sign-up-form';
import { formRefused, formTooBusy, formTooOften } from '~/http/form-answer';
import { busy, orBusy } from '~/http/or-busy';
import { goSignedIn, openForm, openPage, stampOf } from '~/http/signing-in';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { NewPasswordForm } from '~/ui/organization/new-password-form';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { commonPasswords } from '~/usecases/accounts/common-passwords.server';
import { acceptStaffInvitation, invitedPerson } from '~/usecases/staff/accept-staff-invitation.server';

export const handle = { staff: true };

/** Opened from a mail by somebody who was invited to check listings and has no password yet. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const { session: _, ...page } = await openPage(args, `/portal/moderator/${token}`);
  const person = await invitedPerson(context.directory.database, token, context.now());
  return json({ page, person }, { status: person === null ? 410 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const { database } = context.directory;
  const { language, settings } = await openPage(args, '');
  const password = (await openForm(args)).get('password') ?? '';
  const person = await invitedPerson(database, token, context.now());
  // A link that is gone is said by the loader, which runs again for the answer.
  if (person === null) return formRefused({}, null);
  const rules = { email: person.email, siteName: settings.siteName, isCommon: await commonPasswords() };
  const fault = passwordError(password, rules);
  if (fault !== null) return formRefused({ password: fault }, null);
  const turn = context.limiter.take('account', token);
  if (!turn.allowed) return formTooOften(null, turn.retryAfterSeconds);
  const done = await orBusy(acceptStaffInvitation(database, token, { password, language }, stampOf(context)));
  if (done === busy) return formTooBusy(null);
  return done === null ? formRefused({}, null) : goSignedIn(language, '/portal/set-up?cookie=check', done);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('mails.moderator.title') }) : [];

export default function BecomeModerator() {
  const { page, person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, path } = page;
  const translate = translatorFor(language);
  const errors = answer?.errors ?? {};
  if (person === null) {
    return (
      <StaffPage {...page} translate={translate} session={null}>
        <h1>{translate('mails.join.gone')}</h1>
        <p>{translate('mails.join.goneWhat')}</p>
        <p>
          <a href={pathFor(language, '/portal/sign-in')}>{translate('mails.join.signIn')}</a>
        </p>
      </StaffPage>
    );
  }
  return (
    <StaffPage {...page} translate={translate} session={null}>
      <Mistakes translate={translate} errors={errors} />
      <h1>{translate('mails.moderator.title')}</h1>
      <p className="lead">{translate('mails.moderator.what', { role: translate(`mails.moderator.${person.role}`) })}</p>
      <NewPasswordForm
        {...{ translate, errors }}
        action={pathFor(language, path)}
        email={person.email}
        send="mails.moderator.create"
        problem={answer?.problem ?? null}
      />
    </StaffPage>
  );
}
