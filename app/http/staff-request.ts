import { timingSafeEqual } from 'node:crypto';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { may, mayAtAll, type Subject } from '~/domain/account/access-matrix';
import { keptFormField } from '~/domain/account/kept-form';
import type { StaffAction } from '~/domain/account/staff-actions';
import type { StaffSession } from '~/domain/account/staff-session';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { readForm } from './form-data';
import { orResponse } from './or-response';
import { pageLanguage, shownSettings } from './page-request';

/**
 * Header in which server/ hands the value of the session cookie to pages under `/portal` and `/moderate`; it never passes
 * one in from outside, and visitor pages never get one.
 */
export const sessionHeader = 'x-waymark-session';

export interface StaffRequest {
  readonly language: InterfaceLanguage;
  /** Address of the page without language prefix. */
  readonly path: string;
  readonly settings: { readonly siteName: string; readonly origin: string };
  readonly session: StaffSession;
}

type Args = Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>;

/**
 * Who asks for a signed-in page.
 *
 * @param path of the page, without language prefix
 * @param action what the page is for; null where being signed in is enough
 * @throws Response to the sign-in page, or 403 where this person can never do this
 */
export async function requireStaff(args: Args, path: string, action: StaffAction | null): Promise<StaffRequest> {
  const language = pageLanguage(args.params);
  const session = await sessionOf(args);
  if (session === null || session.stage !== 'full') throw redirect(signInPath(language, path));
  if (action !== null && !mayAtAll(session, action)) throw new Response(null, { status: 403 });
  return { language, path, settings: shownSettings(args.context.settings), session };
}

/**
 * Who posts a form of a signed-in page, and its fields. A form whose session has ended is kept, and comes back filled in
 * after signing in; so is one of an earlier session, sent after signing in again in another tab.
 *
 * @throws Response as `requireStaff`, to the kept form, and 403 where the form's token is nobody's
 */
export async function requireStaffPost(
  args: ActionFunctionArgs,
  path: string,
  action: StaffAction | null,
): Promise<StaffRequest & { readonly form: URLSearchParams }> {
  const form = await orResponse(readForm(args.request));
  const given = takeFormToken(form);
  const language = pageLanguage(args.params);
  const session = await sessionOf(args);
  if (session === null) throw redirect(signInPath(language, await keptPath(args, path, form)));
  const staff = await requireStaff(args, path, action);
  if (isOfEarlierSession(given, staff.session)) {
    const asked = await keptPath(args, path, form);
    if (asked !== path) throw redirect(pathFor(language, asked), 303);
  }
  assertFormToken(given, staff.session);
  const kept = form.get(keptFormField);
  form.delete(keptFormField);
  if (kept !== null) await args.context.accounts.dropForm(staff.session.accountId, kept);
  return { ...staff, form };
}

/** @returns the session, or null; for pages that are also there before signing in */
export async function sessionOf({ request, context }: Pick<Args, 'request' | 'context'>): Promise<StaffSession | null> {
  const token = request.headers.get(sessionHeader);
  return token === null ? null : context.accounts.sessionOf(token);
}

/**
 * @throws Response 404 where this person may not do this to this: whether it exists is not theirs to know
 */
export function assertMay(session: StaffSession, action: StaffAction, subject: Subject): void {
  if (!may(session, action, subject)) throw new Response(null, { status: 404 });
}

/** @returns the form token, which is taken out of the fields */
export function takeFormToken(form: URLSearchParams): string {
  const given = form.get('form_token') ?? '';
  form.delete('form_token');
  return given;
}

/** Shaped like a form token, and another one. What it does is not done: its writer is shown it first, and has to press. */
function isOfEarlierSession(given: string, session: StaffSession): boolean {
  return /^[\w-]{43}$/.test(given) && !isSame(given, session.formToken);
}

/** @throws Response 403 where a form's token is not this session's */
export function assertFormToken(given: string, session: Pick<StaffSession, 'formToken'>): void {
  if (!isSame(given, session.formToken)) throw new Response(null, { status: 403 });
}

function signInPath(language: InterfaceLanguage, then: string): string {
  return pathFor(language, `/portal/sign-in?then=${encodeURIComponent(then)}`);
}

async function keptPath({ request, context }: Pick<Args, 'request' | 'context'>, path: string, form: URLSearchParams) {
  const token = request.headers.get(sessionHeader);
  const id = token === null ? null : await context.accounts.keepForm(token, new URL(request.url).pathname, form);
  return id === null ? path : `/portal/kept/${id}`;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
