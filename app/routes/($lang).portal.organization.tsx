import {
  type ActionFunctionArgs,
  type AppLoadContext,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { StaffAction } from '~/domain/account/staff-actions';
import type { StaffSession } from '~/domain/account/staff-session';
import { type OrganizationRequest, readOrganizationForm } from '~/domain/organization/organization-form';
import { formRefused, formTooOften } from '~/http/form-answer';
import { staffAddress, stampOf } from '~/http/signing-in';
import { assertMay, requireStaff, requireStaffPost } from '~/http/staff-request';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { type TextKey, translatorFor } from '~/i18n/translator';
import { FormProblemNote } from '~/ui/accounts/form-problem';
import { InvitationsForYou } from '~/ui/organization/invitations';
import { Organization, OrganizationChoice } from '~/ui/organization/organization-page';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import {
  changeMemberRole,
  leaveOrganization,
  type MembersAnswer,
  removeFromOrganization,
  renameOwnOrganization,
} from '~/usecases/organizations/change-members.server';
import { type InvitationAnswer, inviteMember, takeInvitationBack } from '~/usecases/organizations/invite-member.server';
import { joinOrganization } from '~/usecases/organizations/join-organization.server';
import { readOrganizations } from '~/usecases/organizations/read-organizations.server';

export const handle = { staff: true };

const path = '/portal/organization';
const doneWords = ['invited', 'taken-back', 'removed', 'left', 'role', 'renamed', 'joined'] as const;
type Done = (typeof doneWords)[number];

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, null);
  const { context, request } = args;
  const asked = new URL(request.url).searchParams;
  const own = await readOrganizations(context.directory.database, staff.session, context.now());
  const shown = own.organizations.find(({ organizationId }) => organizationId === asked.get('of'));
  const done = doneWords.find((word) => word === asked.get('done')) ?? null;
  return json({ staff, ...own, shown: shown ?? own.organizations[0] ?? null, done });
}

const neededFor: Readonly<Record<Exclude<OrganizationRequest['act'], 'join'>, StaffAction>> = {
  invite: 'members.write',
  'take-back': 'members.write',
  role: 'members.write',
  remove: 'members.write',
  rename: 'members.write',
  leave: 'members.read',
};

export async function action(args: ActionFunctionArgs) {
  const { form, session, language } = await requireStaffPost(args, path, null);
  const organizationId = form.get('organization') ?? '';
  const { request, errors, typed } = readOrganizationForm(form);
  if (request === null && Object.keys(errors).length === 0) throw new Response(null, { status: 400 });
  if (request?.act !== 'join') assertMay(session, neededFor[request?.act ?? 'invite'], { organizationId });
  if (request === null) return formRefused(errors, { ...typed, organizationId });
  if (request.act === 'invite') {
    const turn = args.context.limiter.take('account-mail', request.email);
    if (!turn.allowed) return formTooOften({ ...typed, organizationId }, turn.retryAfterSeconds);
  }
  const result = await carryOut(args.context, session, language, organizationId, request);
  if ('error' in result) return formRefused({ [result.field]: result.error }, { ...typed, organizationId });
  const of = result.done === 'left' || organizationId === '' ? '' : `&of=${organizationId}`;
  return redirect(pathFor(language, `${path}?done=${result.done}${of}`), 303);
}

type Result = { readonly done: Done } | { readonly error: TextKey; readonly field: string };

const faults: Readonly<Record<Exclude<MembersAnswer | InvitationAnswer, 'done' | 'invited'>, TextKey>> = {
  'not-allowed': 'mails.error.changed',
  'last-owner': 'mails.error.lastOwner',
  changed: 'mails.error.changed',
  'already-member': 'mails.error.alreadyMember',
  'too-many': 'mails.error.tooManyInvitations',
};

async function carryOut(
  context: AppLoadContext,
  who: StaffSession,
  language: InterfaceLanguage,
  organizationId: string,
  request: OrganizationRequest,
): Promise<Result> {
  const { database } = context.directory;
  const stamp = stampOf(context);
  const answered = (answer: MembersAnswer, done: Done): Result =>
    answer === 'done' ? { done } : { error: faults[answer], field: 'main' };
  switch (request.act) {
    case 'invite': {
      const linkFor = (token: string) => staffAddress(context, language, `/portal/join/${token}`);
      const answer = await inviteMember(database, who, { ...request, organizationId, language }, linkFor, stamp);
      return answer === 'invited' ? { done: 'invited' } : { error: faults[answer], field: 'email' };
    }
    case 'take-back': {
      const asked = { organizationId, tokenHash: request.invitation };
      const isBack = await takeInvitationBack(database, who, asked, stamp);
      return isBack ? { done: 'taken-back' } : { error: 'mails.error.changed', field: 'main' };
    }
    case 'join': {
      const hasJoined = await joinOrganization(database, who, request.invitation, stamp);
      return hasJoined ? { done: 'joined' } : { error: 'mails.error.changed', field: 'main' };
    }
    case 'role':
      return answered(await changeMemberRole(database, who, { ...request, organizationId }, stamp), 'role');
    case 'remove':
      return answered(await removeFromOrganization(database, who, { ...request, organizationId }, stamp), 'removed');
    case 'leave':
      return answered(await leaveOrganization(database, who, organizationId, stamp), 'left');
    case 'rename':
      return answered(await renameOwnOrganization(database, who, { ...request, organizationId }, stamp), 'renamed');
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('mails.org.title') }) : [];

export default function OrganizationPage() {
  const { staff, organizations, invitations, shown, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, session } = staff;
  const translate = translatorFor(language);
  // A form that comes back belongs to the organisation it was about, whichever the address names.
  const organization =
    organizations.find(({ organizationId }) => organizationId === answer?.typed.organizationId) ?? shown;
  const errors = answer?.errors ?? {};
  const forms = { language, translate, formToken: session.formToken, action: pathFor(language, path) };
  const typed = answer?.typed ?? { email: '', role: 'member' as const, name: null };
  return (
    <StaffPage {...staff} translate={translate} done={done && !answer ? translate(`mails.org.done.${done}`) : null}>
      <Mistakes translate={translate} errors={errors} />
      <FormProblemNote translate={translate} problem={answer?.problem ?? null} />
      <h1>{organization?.name ?? translate('mails.org.title')}</h1>
      <InvitationsForYou {...forms} invitations={invitations} />
      {organization ? (
        <>
          <OrganizationChoice {...{ language, translate, organizations }} shownId={organization.organizationId} />
          <Organization {...forms} ownId={session.accountId} {...{ organization, errors, typed }} />
        </>
      ) : (
        <p>{translate('mails.org.none')}</p>
      )}
    </StaffPage>
  );
}
