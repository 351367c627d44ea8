import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withThen } from '~/domain/account/return-path';
import { cleanName } from '~/domain/account/sign-up-form';
import type { StaffSession } from '~/domain/account/staff-session';
import { formRefused, formTooOften } from '~/http/form-answer';
import { beginCeremony, resumeCeremony } from '~/http/passkey-ceremony';
import { openSecrets, sealSecrets } from '~/http/sealed-secrets';
import { goSignedIn, type OpenRequest, openForm, openPage, requireProof, stampOf } from '~/http/signing-in';
import { assertFormToken, takeFormToken } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { FactorSetUp } from '~/ui/accounts/factor-set-up';
import { pageMeta } from '~/ui/page/page-meta';
import { type Added, addAuthenticator, addPasskey, factorsOf, hasFactor } from '~/usecases/accounts/factors.server';
import { creationOptions } from '~/usecases/accounts/passkeys.server';
import { newSecret, qrPicture, secretAddress } from '~/usecases/accounts/totp.server';

export const handle = { staff: true };

const path = '/portal/set-up';
const longestName = 100;

/**
 * Who may set up a factor: whoever has given the password and has none yet, and whoever is signed in and has just proved it.
 *
 * @throws Response to the step that comes first
 */
async function whoSetsUp(args: LoaderFunctionArgs): Promise<OpenRequest & { readonly session: StaffSession }> {
  const page = await openPage(args, path);
  const { session, language, then } = page;
  if (session === null) {
    const isFirstLook = new URL(args.request.url).searchParams.has('cookie');
    throw redirect(pathFor(language, withThen('/portal/sign-in', then, isFirstLook ? 'check' : undefined)));
  }
  if (session.stage === 'full') return { ...page, session: (await requireProof(args, path)).session };
  const factors = await factorsOf(args.context.directory.database, session.accountId);
  if (hasFactor(factors)) throw redirect(pathFor(language, withThen('/portal/sign-in/factor', then)));
  return { ...page, session };
}

export async function loader(args: LoaderFunctionArgs) {
  const { context } = args;
  const { session, ...page } = await whoSetsUp(args);
  const { accountId: id, email, formToken, staffRole, stage } = session;
  const { siteName } = page.settings;
  const { passkeys, authenticatorSince } = await factorsOf(context.directory.database, id);
  const { ceremony, sealed } = beginCeremony(context, 'make', id);
  const options = await creationOptions(ceremony, { id, email, passkeys }, siteName);
  const secret = newSecret();
  return json({
    page,
    session: { email, formToken, staffRole, stage },
    question: { call: 'create', options, sealed } as const,
    app: shownApp(args, session, secret, siteName),
    replacesApp: authenticatorSince !== null,
  });
}

/** What the page shows of an authenticator app's secret, and the sealed field that brings it back. */
function shownApp({ context }: LoaderFunctionArgs, session: StaffSession, secret: string, siteName: string) {
  const picture = qrPicture(secretAddress(secret, siteName, session.email));
  return { secret, picture, sealed: sealSecrets(context, 'authenticator', session.accountId, [secret]) };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { session, ...page } = await whoSetsUp(args);
  const form = await openForm(args);
  assertFormToken(takeFormToken(form), session);
  const turn = context.limiter.take('second-step', session.accountId);
  if (!turn.allowed) return formTooOften(null, turn.retryAfterSeconds);
  if (form.get('do') === 'passkey') return addedPasskey(args, { ...page, session }, form);
  return addedApp(args, { ...page, session }, form);
}

type Asked = OpenRequest & { readonly session: StaffSession };

async function addedPasskey({ context }: ActionFunctionArgs, page: Asked, form: URLSearchParams) {
  const { session } = page;
  const name = cleanName(form.get('name') ?? '');
  if (name === '' || name.length > longestName) return formRefused({ name: 'accounts.setUp.error.name' }, null);
  const ceremony = resumeCeremony(context, form.get('ceremony') ?? '', 'make', session.accountId);
  const passkey = ceremony && { ceremony, answer: form.get('answer') ?? '', name };
  const added = passkey && (await addPasskey(context.directory.database, session, passkey, stampOf(context)));
  if (added?.state !== 'added') return formRefused({ passkey: 'accounts.setUp.error.passkey' }, null);
  return next(page, added);
}

async function addedApp(args: ActionFunctionArgs, page: Asked, form: URLSearchParams) {
  const { context } = args;
  const { session, settings } = page;
  const [secret] = openSecrets(context, 'authenticator', session.accountId, form.get('secret')) ?? [];
  if (secret === undefined) return formRefused({ code: 'accounts.setUp.error.late' }, null);
  const given = { secret, code: form.get('code') ?? '' };
  const added = await addAuthenticator(context.directory.database, session, given, stampOf(context));
  // The same secret again: the app has it already.
  const app = shownApp(args, session, secret, settings.siteName);
  return added.state === 'added' ? next(page, added) : formRefused({ code: 'accounts.setUp.error.code' }, { app });
}

/** After the first factor come the recovery codes; after another one the page it was asked from. */
function next({ language, then }: Asked, added: Extract<Added, { state: 'added' }>) {
  if (added.token !== null) return goSignedIn(language, withThen('/portal/security/codes', then), added.token);
  return redirect(pathFor(language, '/portal/security?done=factor-added'), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.setUp.title') }) : [];

export default function SetUp() {
  const { app, ...data } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <FactorSetUp
      {...data}
      app={answer?.typed?.app ?? app}
      errors={answer?.errors ?? {}}
      problem={answer?.problem ?? null}
    />
  );
}
