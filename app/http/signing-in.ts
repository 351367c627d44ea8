import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { isProvedLately } from '~/domain/account/proof';
import { returnPath, withThen } from '~/domain/account/return-path';
import type { StaffSession } from '~/domain/account/staff-session';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { readForm } from './form-data';
import { orResponse } from './or-response';
import { pageLanguage, shownSettings } from './page-request';
import { endingCookie, startingCookie } from './session-cookie';
import { requireStaff, requireStaffPost, type StaffRequest, sessionOf } from './staff-request';

type Args = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

/** What a page knows of its request before anybody is signed in. */
export interface OpenRequest {
  readonly language: InterfaceLanguage;
  readonly path: string;
  readonly settings: { readonly siteName: string; readonly origin: string };
  readonly session: StaffSession | null;
  /** Where signing in is to lead; null where nothing was asked for. */
  readonly then: string | null;
}

/** @param path of the page, without language prefix and query */
export async function openPage(args: Args, path: string): Promise<OpenRequest> {
  const then = returnPath(new URL(args.request.url).searchParams.get('then'));
  return {
    language: pageLanguage(args.params),
    path: withThen(path, then),
    settings: shownSettings(args.context.settings),
    session: await sessionOf(args),
    then,
  };
}

/** @returns the form of a page that is open to everyone; refused forms become the answer */
export function openForm(args: ActionFunctionArgs): Promise<URLSearchParams> {
  return orResponse(readForm(args.request));
}

/** Goes on with a new session. */
export function goSignedIn(language: InterfaceLanguage, path: string, token: string): Response {
  return redirect(pathFor(language, path), { status: 303, headers: { 'Set-Cookie': startingCookie(token) } });
}

/** Goes on without a session; what the browser has stored of the signed-in pages goes with it. */
export function goSignedOut(language: InterfaceLanguage, path: string): Response {
  const headers = { 'Set-Cookie': endingCookie(), 'Clear-Site-Data': '"cache", "storage"' };
  return redirect(pathFor(language, path), { status: 303, headers });
}

/**
 * Who asks for a page on which something dangerous can be done.
 *
 * @throws Response as `requireStaff`, and to the page that asks for password and factor where both were given too long ago
 */
export async function requireProof(args: Args, path: string): Promise<StaffRequest> {
  return provedLately(await requireStaff(args, path, null), args.context);
}

/** The same for a form: what it would have done is asked again after proving. */
export async function requireProofPost(
  args: ActionFunctionArgs,
  path: string,
): Promise<StaffRequest & { readonly form: URLSearchParams }> {
  return provedLately(await requireStaffPost(args, path, null), args.context);
}

function provedLately<Staff extends StaffRequest>(staff: Staff, context: AppLoadContext): Staff {
  if (isProvedLately(staff.session.provedAt, context.now())) return staff;
  throw redirect(pathFor(staff.language, withThen('/portal/security/prove', staff.path)), 303);
}

/** @returns an absolute address on the signed-in pages, for mails */
export function staffAddress(context: AppLoadContext, language: InterfaceLanguage, path: string): string {
  return `${context.settings.staffOrigin}${pathFor(language, path)}`;
}

/** @returns when something is done, and how ids are made for it */
export function stampOf({ now, newId }: AppLoadContext) {
  return { now: now(), newId };
}
