import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { pageLanguage } from '~/http/page-request';
import { goSignedOut, openForm } from '~/http/signing-in';
import { assertFormToken, sessionOf, takeFormToken } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { signOut } from '~/usecases/accounts/sessions.server';

const next = '/portal/sign-in?done=signed-out';

/** Nothing to look at: the button stands on every page. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(pathFor(pageLanguage(params), '/portal'));
}

export async function action(args: ActionFunctionArgs) {
  const { context, params } = args;
  const language = pageLanguage(params);
  const form = await openForm(args);
  const session = await sessionOf(args);
  if (session !== null) {
    assertFormToken(takeFormToken(form), session);
    await signOut(context.directory.database, session, context.now());
  }
  return goSignedOut(language, next);
}
