import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readEmailAddress } from '~/domain/account/email-address';
import { firstPage, withThen } from '~/domain/account/return-path';
import { formRefused, formTooBusy, formTooOften } from '~/http/form-answer';
import { busy, orBusy } from '~/http/or-busy';
import { beginCeremony, resumeCeremony } from '~/http/passkey-ceremony';
import { goSignedIn, openForm, openPage } from '~/http/signing-in';
import { sourceOf } from '~/http/source-of';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { SignInPage } from '~/ui/accounts/sign-in-page';
import { pageMeta } from '~/ui/page/page-meta';
import { passkeyProof, requestOptions } from '~/usecases/accounts/passkeys.server';
import { signInWithPassword } from '~/usecases/accounts/sign-in.server';
import { startFullSession } from '~/usecases/accounts/start-session.server';

export const handle = { staff: true };

const path = '/portal/sign-in';
const sayings = ['reset', 'signed-out', 'deleted', 'address'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const { session, ...page } = await openPage(args, path);
  const { searchParams } = new URL(request.url);
  if (session?.stage === 'full') throw redirect(pathFor(page.language, page.then ?? firstPage(session.staffRole)));
  if (session && searchParams.get('cookie') !== 'again') {
    throw redirect(pathFor(page.language, withThen(`${path}/factor`, page.then)));
  }
  const { ceremony, sealed } = beginCeremony(context, 'sign-in', null);
  const question = { call: 'get', options: await requestOptions(ceremony, []), sealed } as const;
  return json({
    page,
    question,
    done: sayings.find((word) => word === searchParams.get('done')) ?? null,
    cookieMissing: searchParams.get('cookie') === 'check',
    // A link in a mail is followed from another site, and a strict cookie does not come along: asked once more from here it does.
    tryAgain: request.headers.get('sec-fetch-site') === 'cross-site' && !searchParams.has('cookie'),
  });
}

export async function action(args: ActionFunctionArgs) {
  const form = await openForm(args);
  const turn = args.context.limiter.take('sign-in', sourceOf(args.request));
  const typed = { email: form.get('email') ?? '' };
  if (!turn.allowed) return formTooOften(typed, turn.retryAfterSeconds);
  return form.get('do') === 'passkey' ? byPasskey(args, form) : byPassword(args, form);
}

async function byPassword(args: ActionFunctionArgs, form: URLSearchParams) {
  const { context } = args;
  const { language, then } = await openPage(args, path);
  const typed = { email: form.get('email') ?? '' };
  const email = readEmailAddress(typed.email);
  const turn = context.limiter.take('account', email ?? typed.email);
  if (!turn.allowed) return formTooOften(typed, turn.retryAfterSeconds);
  const given = { email, password: form.get('password') ?? '' };
  const token = await orBusy(signInWithPassword(context.directory.database, given, context.now()));
  if (token === busy) return formTooBusy(typed);
  if (token === null) return formRefused({ password: 'accounts.signIn.error' }, typed);
  return goSignedIn(language, withThen(`${path}/factor`, then, 'check'), token);
}

async function byPasskey(args: ActionFunctionArgs, form: URLSearchParams) {
  const { context } = args;
  const { language, then } = await openPage(args, path);
  const { database } = context.directory;
  const refused = () => formRefused({ passkey: 'accounts.factor.error.passkey' }, { email: '' });
  const ceremony = resumeCeremony(context, form.get('ceremony') ?? '', 'sign-in', null);
  const now = context.now();
  const proof = ceremony && (await passkeyProof(database, ceremony, form.get('answer') ?? '', null, now));
  if (!proof) return refused();
  const { accountId, statements } = proof;
  const token = await startFullSession(database, { accountId, former: null }, statements, now);
  if (token === null) return refused();
  // By way of this page, which says so where the browser does not keep the cookie.
  return goSignedIn(language, withThen(path, then, 'check'), token);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { page, tryAgain } = data;
  const again = pathFor(page.language, withThen(path, page.then, 'again'));
  return [
    ...pageMeta({ ...page, title: translatorFor(page.language)('accounts.signIn.title') }),
    ...(tryAgain ? [{ httpEquiv: 'refresh', content: `0; url=${again}` }] : []),
  ];
};

export default function SignIn() {
  const answer = useActionData<typeof action>();
  return <SignInPage {...useLoaderData<typeof loader>()} answer={answer ?? null} />;
}
