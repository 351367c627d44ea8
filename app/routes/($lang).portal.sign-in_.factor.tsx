import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { firstPage, withThen } from '~/domain/account/return-path';
import type { StaffSession } from '~/domain/account/staff-session';
import { formRefused, formTooOften } from '~/http/form-answer';
import { beginCeremony, resumeCeremony } from '~/http/passkey-ceremony';
import { goSignedIn, type OpenRequest, openForm, openPage } from '~/http/signing-in';
import { assertFormToken, takeFormToken } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { CodeField } from '~/ui/accounts/code-field';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { PasskeyForm } from '~/ui/accounts/passkey-form';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { codeProof } from '~/usecases/accounts/code-proof.server';
import { factorsOf, hasFactor, missingFactor } from '~/usecases/accounts/factors.server';
import { passkeyProof, requestOptions } from '~/usecases/accounts/passkeys.server';
import { startFullSession } from '~/usecases/accounts/start-session.server';

export const handle = { staff: true };

const path = '/portal/sign-in/factor';

/** @throws Response to where one is in signing in, unless it is here */
async function secondStep(args: LoaderFunctionArgs): Promise<OpenRequest & { readonly session: StaffSession }> {
  const page = await openPage(args, path);
  const { language, session, then } = page;
  if (session?.stage === 'password') return { ...page, session };
  if (session) throw redirect(pathFor(language, then ?? firstPage(session.staffRole)));
  const isFirstLook = new URL(args.request.url).searchParams.has('cookie');
  throw redirect(pathFor(language, withThen('/portal/sign-in', then, isFirstLook ? 'check' : undefined)));
}

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const { session, ...page } = await secondStep(args);
  const factors = await factorsOf(context.directory.database, session.accountId);
  if (!hasFactor(factors)) throw redirect(pathFor(page.language, withThen('/portal/set-up', page.then)));
  const { ceremony, sealed } = beginCeremony(context, 'second-step', session.accountId);
  const options = await requestOptions(ceremony, factors.passkeys);
  const { email, formToken, staffRole, stage } = session;
  return json({
    page,
    session: { email, formToken, staffRole, stage },
    hasApp: factors.authenticatorSince !== null,
    question: factors.passkeys.length > 0 ? ({ call: 'get', options, sealed } as const) : null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { language, session, then } = await secondStep(args);
  const form = await openForm(args);
  assertFormToken(takeFormToken(form), session);
  const { database } = context.directory;
  const turn = context.limiter.take('second-step', session.accountId);
  if (!turn.allowed) return formTooOften(null, turn.retryAfterSeconds);
  const byPasskey = form.get('do') === 'passkey';
  const proof = byPasskey ? await passkeyStatements(args, session, form) : await codeStatements(args, session, form);
  const who = { accountId: session.accountId, former: session };
  const token = proof && (await startFullSession(database, who, proof, context.now()));
  if (!token) {
    return byPasskey
      ? formRefused({ passkey: 'accounts.factor.error.passkey' }, null)
      : formRefused({ code: 'accounts.factor.error.code' }, null);
  }
  const next = then ?? firstPage(session.staffRole);
  const noCodes = (await missingFactor(database, session.accountId)) === 'codes';
  return goSignedIn(language, noCodes ? withThen('/portal/security/codes', next) : next, token);
}

async function codeStatements({ context }: ActionFunctionArgs, { accountId }: StaffSession, form: URLSearchParams) {
  const statement = await codeProof(context.directory.database, accountId, form.get('code') ?? '', context.now());
  return statement && [statement];
}

async function passkeyStatements({ context }: ActionFunctionArgs, { accountId }: StaffSession, form: URLSearchParams) {
  const ceremony = resumeCeremony(context, form.get('ceremony') ?? '', 'second-step', accountId);
  if (ceremony === null) return null;
  const { database } = context.directory;
  return (
    (await passkeyProof(database, ceremony, form.get('answer') ?? '', accountId, context.now()))?.statements ?? null
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.factor.title') }) : [];

export default function SecondStep() {
  const { page, session, hasApp, question } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = page;
  const translate = translatorFor(language);
  const errors = answer?.errors ?? {};
  const address = pathFor(language, page.path);
  return (
    <StaffPage {...page} {...{ translate, session }}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('accounts.factor.title')}</h1>
      {question && (
        <section data-needs-script hidden id="passkey">
          <PasskeyForm {...{ translate, question }} action={address} button={translate('accounts.factor.passkeySend')}>
            <FormToken session={session} />
          </PasskeyForm>
        </section>
      )}
      <form method="post" action={address}>
        <FormToken session={session} />
        <CodeField {...{ translate, errors, hasApp }} />
        <button type="submit">{translate('accounts.signIn.send')}</button>
      </form>
      <p className="small">{translate('accounts.factor.lost')}</p>
      <p>
        <a href={pathFor(language, '/portal/sign-in?cookie=again')}>{translate('accounts.factor.again')}</a>
      </p>
    </StaffPage>
  );
}
