import type { MemberRole } from '~/domain/account/roles';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { type FieldErrors, TextField } from '~/ui/staff/fields';
import { ActForm } from './act-form';
import { Invite, type ShownInvitation } from './invitations';
import { Members, type ShownMember } from './members';

export interface ShownOrganization {
  readonly organizationId: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly members: readonly ShownMember[];
  readonly invitations: readonly ShownInvitation[];
}

interface OrganizationProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly formToken: string;
  readonly action: string;
  readonly ownId: string;
  readonly organization: ShownOrganization;
  readonly errors: FieldErrors;
  readonly typed: { readonly email: string; readonly role: MemberRole; readonly name: string | null };
}

/** One organisation: its people, invitations, its name, and the way out. */
export function Organization(props: OrganizationProps) {
  const { organization } = props;
  const { organizationId, members, role, invitations } = organization;
  const isOwner = role === 'owner';
  return (
    <>
      <Members {...props} organizationId={organizationId} members={members} isOwner={isOwner} />
      {isOwner && <Invite {...props} organizationId={organizationId} invitations={invitations} />}
      {isOwner && <Rename {...props} />}
      <Leave {...props} />
    </>
  );
}

function Rename(props: OrganizationProps) {
  const { translate, organization, errors, typed } = props;
  return (
    <section>
      <h2>{translate('mails.org.rename')}</h2>
      <ActForm {...props} act="rename" fields={{ organization: organization.organizationId }}>
        <TextField
          {...{ translate, errors }}
          name="name"
          maxLength={300}
          defaultValue={typed.name ?? organization.name}
          label={translate('mails.org.rename')}
          hint={translate('mails.org.renameHint')}
          required
        />
        <button type="submit">{translate('mails.org.renameSave')}</button>
      </ActForm>
    </section>
  );
}

function Leave(props: OrganizationProps) {
  const { translate, organization } = props;
  const owners = organization.members.filter(({ role }) => role === 'owner').length;
  if (organization.role === 'owner' && owners === 1)
    return <p className="small quiet">{translate('mails.org.onlyOwner')}</p>;
  return (
    <details>
      <summary>{translate('mails.org.leave')}</summary>
      <p>{translate('mails.org.leaveWhat')}</p>
      <ActForm {...props} act="leave" fields={{ organization: organization.organizationId }}>
        <button type="submit">{translate('mails.org.leaveNow')}</button>
      </ActForm>
    </details>
  );
}

/** Whoever belongs to several chooses which one to look at. */
export function OrganizationChoice(props: {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly organizations: readonly ShownOrganization[];
  readonly shownId: string;
}) {
  const { language, translate, organizations, shownId } = props;
  if (organizations.length < 2) return null;
  return (
    <nav aria-label={translate('mails.org.title')}>
      <ul className="steps">
        {organizations.map(({ organizationId, name }) => (
          <li key={organizationId}>
            <a
              href={pathFor(language, `/portal/organization?of=${organizationId}`)}
              aria-current={organizationId === shownId ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
