import {
  type ActionFunctionArgs,
  type AppLoadContext,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readStaffForm, type StaffFormRequest } from '~/domain/account/staff-form';
import type { StaffSession } from '~/domain/account/staff-session';
import { formRefused, formTooOften } from '~/http/form-answer';
import { requireProof, requireProofPost, stampOf } from '~/http/signing-in';
import { assertMay } from '~/http/staff-request';
import { type InterfaceLanguage, languageOfParam, pathFor } from '~/i18n/languages';
import { type TextKey, translatorFor } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { InvitePerson, People } from '~/ui/organization/people';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { changeStaffAsAdministrator, inviteAsAdministrator, readStaff } from '~/usecases/staff/change-staff.server';

export const handle = { staff: true };

const path = '/moderate/people';
const doneWords = ['invited', 'role', 'removed'] as const;
type Done = (typeof doneWords)[number];

/** For administrators alone, and only shortly after password and second factor were given. */
export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireProof(args, path);
  assertMay(staff.session, 'staff.write', {});
  const { context, request } = args;
  const people = (await readStaff(context.directory.database, staff.session)) ?? [];
  const asked = new URL(request.url).searchParams.get('done');
  return json({ staff, people, done: doneWords.find((word) => word === asked) ?? null });
}

export async function action(args: ActionFunctionArgs) {
  const { form, session, language } = await requireProofPost(args, path);
  assertMay(session, 'staff.write', {});
  const { request, errors, typed } = readStaffForm(form);
  if (request === null && Object.keys(errors).length === 0) throw new Response(null, { status: 400 });
  if (request === null) return formRefused(errors, typed);
  if (request.act === 'invite') {
    const turn = args.context.limiter.take('account-mail', request.email);
    if (!turn.allowed) return formTooOften(typed, turn.retryAfterSeconds);
  }
  const result = await carryOut(args.context, session, language, request);
  if ('error' in result) return formRefused({ main: result.error }, typed);
  return redirect(pathFor(language, `${path}?done=${result.done}`), 303);
}

type Result = { readonly done: Done } | { readonly error: TextKey };

async function carryOut(
  context: AppLoadContext,
  who: StaffSession,
  language: InterfaceLanguage,
  request: StaffFormRequest,
): Promise<Result> {
  const { database } = context.directory;
  if (request.act === 'invite') {
    const { email, role } = request;
    const pageFor = (other: string, page: string) =>
      `${context.settings.staffOrigin}${pathFor(languageOfParam(other) ?? 'en', page)}`;
    const asked = { email, role, language };
    const { state } = await inviteAsAdministrator(database, who, asked, pageFor, stampOf(context));
    return state === 'invited' ? { done: 'invited' } : { error: 'mails.error.lastAdministrator' };
  }
  const answer = await changeStaffAsAdministrator(database, who, request, stampOf(context));
  if (answer === 'done') return { done: request.role === 'none' ? 'removed' : 'role' };
  return { error: answer === 'last-administrator' ? 'mails.error.lastAdministrator' : 'mails.error.changed' };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('mails.people.title') }) : [];

export default function PeoplePage() {
  const { staff, people, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, session } = staff;
  const translate = translatorFor(language);
  const forms = { translate, formToken: session.formToken, action: pathFor(language, path) };
  const errors = answer?.errors ?? {};
  return (
    <StaffPage {...staff} translate={translate} done={done && !answer ? translate(`mails.people.done.${done}`) : null}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{translate('mails.people.title')}</h1>
      <p className="lead">{translate('mails.people.intro')}</p>
      <People {...forms} people={people} ownId={session.accountId} />
      <InvitePerson {...forms} errors={errors} typed={answer?.typed ?? { email: '', role: 'moderator' }} />
    </StaffPage>
  );
}
