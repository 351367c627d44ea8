import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { returnPath, withThen } from '~/domain/account/return-path';
import type { StaffSession } from '~/domain/account/staff-session';
import { formRefused, formTooBusy, formTooOften } from '~/http/form-answer';
import { busy, orBusy } from '~/http/or-busy';
import { beginCeremony, resumeCeremony } from '~/http/passkey-ceremony';
import { goSignedIn } from '~/http/signing-in';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { CodeField } from '~/ui/accounts/code-field';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { PasskeyForm } from '~/ui/accounts/passkey-form';
import { PasswordField } from '~/ui/accounts/password-field';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { codeProof } from '~/usecases/accounts/code-proof.server';
import { factorsOf } from '~/usecases/accounts/factors.server';
import { passkeyProof, requestOptions } from '~/usecases/accounts/passkeys.server';
import { isPasswordOf } from '~/usecases/accounts/sign-in.server';
import { renewProvedSession } from '~/usecases/accounts/start-session.server';

export const handle = { staff: true };

const path = '/portal/security/prove';

const askedFor = ({ request }: LoaderFunctionArgs) => returnPath(new URL(request.url).searchParams.get('then'));

export async function loader(args: LoaderFunctionArgs) {
  const { session, ...page } = await requireStaff(args, withThen(path, askedFor(args)), null);
  const { context } = args;
  const { passkeys, authenticatorSince } = await factorsOf(context.directory.database, session.accountId);
  const { ceremony, sealed } = beginCeremony(context, 'prove', session.accountId);
  const options = await requestOptions(ceremony, passkeys);
  const { email, formToken, staffRole, stage } = session;
  return json({
    page,
    session: { email, formToken, staffRole, stage },
    hasApp: authenticatorSince !== null,
    question: passkeys.length > 0 ? ({ call: 'get', options, sealed } as const) : null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const then = askedFor(args);
  const { form, session, language } = await requireStaffPost(args, withThen(path, then), null);
  const turn = context.limiter.take('second-step', session.accountId);
  if (!turn.allowed) return formTooOften(null, turn.retryAfterSeconds);
  const byPasskey = form.get('do') === 'passkey';
  const proof = byPasskey
    ? await passkeyStatements(args, session, form)
    : await orBusy(typedProof(args, session, form));
  if (proof === busy) return formTooBusy(null);
  const { database } = context.directory;
  const token = proof && (await renewProvedSession(database, session, proof, context.now()));
  if (token) return goSignedIn(language, then ?? '/portal/security', token);
  if (byPasskey) return formRefused({ passkey: 'accounts.factor.error.passkey' }, null);
  return formRefused({ password: 'accounts.prove.error' }, null);
}

/** Password and code, both looked at whatever the first one was. */
async function typedProof({ context }: ActionFunctionArgs, session: StaffSession, form: URLSearchParams) {
  const { database } = context.directory;
  const knows = await isPasswordOf(database, session.email, form.get('password') ?? '');
  const statement = await codeProof(database, session.accountId, form.get('code') ?? '', context.now());
  return knows && statement ? [statement] : null;
}

/** A passkey alone is two factors: the device, and the finger, face or PIN that opens it. */
async function passkeyStatements({ context }: ActionFunctionArgs, { accountId }: StaffSession, form: URLSearchParams) {
  const ceremony = resumeCeremony(context, form.get('ceremony') ?? '', 'prove', accountId);
  if (ceremony === null) return null;
  const { database } = context.directory;
  return (
    (await passkeyProof(database, ceremony, form.get('answer') ?? '', accountId, context.now()))?.statements ?? null
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.prove.title') }) : [];

export default function Prove() {
  const { page, session, hasApp, question } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const errors = answer?.errors ?? {};
  const address = pathFor(page.language, page.path);
  return (
    <StaffPage {...page} {...{ translate, session }}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('accounts.prove.title')}</h1>
      <p className="lead">{translate('accounts.prove.intro')}</p>
      {question && (
        <section data-needs-script hidden id="passkey">
          <PasskeyForm {...{ translate, question }} action={address} button={translate('accounts.factor.passkeySend')}>
            <FormToken session={session} />
          </PasskeyForm>
        </section>
      )}
      <form method="post" action={address}>
        <FormToken session={session} />
        <input type="hidden" name="username" autoComplete="username" value={session.email} readOnly />
        <PasswordField {...{ translate, errors }} />
        <CodeField {...{ translate, errors, hasApp }} />
        <button type="submit">{translate('accounts.prove.send')}</button>
      </form>
      <p>
        <a href={pathFor(page.language, '/portal/security')}>{translate('accounts.back')}</a>
      </p>
    </StaffPage>
  );
}
