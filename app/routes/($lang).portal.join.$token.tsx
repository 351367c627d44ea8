import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withThen } from '~/domain/account/return-path';
import { passwordError } from '~/domain/account/sign-up-form';
import { formRefused, formTooBusy, formTooOften } from '~/http/form-answer';
import { busy, orBusy } from '~/http/or-busy';
import { goSignedIn, openForm, openPage, stampOf } from '~/http/signing-in';
import { requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { ActForm } from '~/ui/organization/act-form';
import { NewPasswordForm } from '~/ui/organization/new-password-form';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { commonPasswords } from '~/usecases/accounts/common-passwords.server';
import {
  joinOrganization,
  joinWithNewAccount,
  type ReadInvitation,
  readInvitation,
} from '~/usecases/organizations/join-organization.server';

export const handle = { staff: true };

/** What whoever holds the link is to do next. */
type Way = 'gone' | 'join' | 'other-address' | 'sign-in' | 'new';

export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const page = await openPage(args, `/portal/join/${token}`);
  const invitation = await readInvitation(context.directory.database, token, context.now());
  const way = wayOf(invitation, page.session?.stage === 'full' ? page.session.email : null);
  return json({ page, way, invitation }, { status: invitation === null ? 410 : 200 });
}

function wayOf(invitation: ReadInvitation | null, signedInAs: string | null): Way {
  if (invitation === null) return 'gone';
  if (signedInAs !== null) return signedInAs === invitation.email ? 'join' : 'other-address';
  return invitation.hasAccount ? 'sign-in' : 'new';
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const token = params.token ?? '';
  const { database } = context.directory;
  const page = await openPage(args, `/portal/join/${token}`);
  const { language, settings } = page;
  const invitation = await readInvitation(database, token, context.now());
  if (page.session?.stage === 'full') throw await joinSignedIn(args, page.path, invitation);
  const password = (await openForm(args)).get('password') ?? '';
  // A link that holds no longer is said by the loader, which runs again for the answer.
  if (invitation === null || invitation.hasAccount) return formRefused({}, null);
  const rules = { email: invitation.email, siteName: settings.siteName, isCommon: await commonPasswords() };
  const fault = passwordError(password, rules);
  if (fault !== null) return formRefused({ password: fault }, null);
  const turn = context.limiter.take('account', token);
  if (!turn.allowed) return formTooOften(null, turn.retryAfterSeconds);
  const done = await orBusy(joinWithNewAccount(database, token, { password, language }, stampOf(context)));
  if (done === busy) return formTooBusy(null);
  if (done === null) return formRefused({}, null);
  return goSignedIn(language, '/portal/set-up?cookie=check', done);
}

async function joinSignedIn(
  args: ActionFunctionArgs,
  path: string,
  invitation: ReadInvitation | null,
): Promise<Response> {
  const { context } = args;
  const { session, language } = await requireStaffPost(args, path, null);
  const { database } = context.directory;
  const hasJoined = invitation && (await joinOrganization(database, session, invitation.tokenHash, stampOf(context)));
  return redirect(pathFor(language, hasJoined ? '/portal/organization?done=joined' : path), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('mails.org.forYou') }) : [];

export default function Join() {
  const { page, way, invitation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, path, session } = page;
  const translate = translatorFor(language);
  const address = pathFor(language, path);
  const errors = answer?.errors ?? {};
  if (invitation === null) {
    return (
      <StaffPage {...page} translate={translate}>
        <h1>{translate('mails.join.gone')}</h1>
        <p>{translate('mails.join.goneWhat')}</p>
      </StaffPage>
    );
  }
  const { name, email } = invitation;
  return (
    <StaffPage {...page} translate={translate}>
      <Mistakes translate={translate} errors={errors} />
      <h1>{translate('mails.join.title', { name })}</h1>
      <p className="lead">{translate('mails.join.what', { name, role: translate(`mails.org.${invitation.role}`) })}</p>
      {way === 'join' && session && (
        <ActForm formToken={session.formToken} action={address} act="join" fields={{}}>
          <button type="submit">{translate('mails.join.now')}</button>
        </ActForm>
      )}
      {way === 'other-address' && <p>{translate('mails.join.otherAddress')}</p>}
      {way === 'sign-in' && (
        <>
          <p>{translate('mails.join.known')}</p>
          <p>
            <a className="button" href={pathFor(language, withThen('/portal/sign-in', '/portal/organization'))}>
              {translate('mails.join.signIn')}
            </a>
          </p>
        </>
      )}
      {way === 'new' && (
        <NewPasswordForm
          {...{ translate, email, errors }}
          action={address}
          send="mails.join.create"
          problem={answer?.problem ?? null}
        />
      )}
    </StaffPage>
  );
}
