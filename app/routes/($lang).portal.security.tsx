import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formRefused } from '~/http/form-answer';
import { requireProofPost, stampOf } from '~/http/signing-in';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { SecurityPage } from '~/ui/accounts/security-page';
import { pageMeta } from '~/ui/page/page-meta';
import { factorsOf, removeFactor } from '~/usecases/accounts/factors.server';
import { endOtherSessions, listSessions } from '~/usecases/accounts/sessions.server';

export const handle = { staff: true };

const path = '/portal/security';
const sayings = ['factor-added', 'factor-removed', 'codes', 'password', 'address', 'ended'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { session, ...page } = await requireStaff(args, path, null);
  const { directory, now } = args.context;
  const { email, formToken, staffRole, stage } = session;
  const { passkeys, authenticatorSince, recoveryCodesLeft } = await factorsOf(directory.database, session.accountId);
  const done = new URL(args.request.url).searchParams.get('done');
  return json({
    page,
    session: { email, formToken, staffRole, stage },
    passkeys: passkeys.map(({ id, name, createdOn, lastUsedOn }) => ({ id, name, createdOn, lastUsedOn })),
    authenticatorSince,
    recoveryCodesLeft,
    sessions: await listSessions(directory.database, session, now()),
    done: sayings.find((word) => word === done) ?? null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const isAboutSessions = new URL(args.request.url).searchParams.has('sessions');
  // Ending a session can harm nobody who is signed in rightly; a factor is not taken away without asking again.
  const post = isAboutSessions ? await requireStaffPost(args, path, null) : await requireProofPost(args, path);
  const { form, session, language } = post;
  const { database } = context.directory;
  const done = (word: (typeof sayings)[number]) => redirect(pathFor(language, `${path}?done=${word}`), 303);
  if (isAboutSessions) {
    await endOtherSessions(database, session, form.get('end'), stampOf(context));
    return done('ended');
  }
  const removed = await removeFactor(database, session, form.get('remove') ?? '', stampOf(context));
  if (removed === 'removed') return done('factor-removed');
  return formRefused({ factors: `accounts.security.error.${removed}` }, null);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.security.title') }) : [];

export default function Security() {
  const answer = useActionData<typeof action>();
  return <SecurityPage {...useLoaderData<typeof loader>()} errors={answer?.errors ?? {}} />;
}
