import type { MemberRole } from '~/domain/account/roles';
import type { Translate } from '~/i18n/translator';
import { ActForm } from './act-form';

export interface ShownMember {
  readonly accountId: string;
  readonly email: string;
  readonly role: MemberRole;
}

interface MembersProps {
  readonly translate: Translate;
  readonly formToken: string;
  readonly action: string;
  readonly organizationId: string;
  readonly members: readonly ShownMember[];
  /** Account of the one who looks. */
  readonly ownId: string;
  /** Whether they may change anything. */
  readonly isOwner: boolean;
}

/** Who belongs to an organisation; owners find the buttons to change it beside each name. */
export function Members(props: MembersProps) {
  const { translate, members } = props;
  return (
    <>
      <h2>{translate('mails.org.members')}</h2>
      <ul className="people">
        {members.map((member) => (
          <Row key={member.accountId} {...props} member={member} />
        ))}
      </ul>
      <p className="small quiet">
        {translate('mails.org.owner')}: {translate('mails.org.ownerMay')}
        <br />
        {translate('mails.org.member')}: {translate('mails.org.memberMay')}
      </p>
    </>
  );
}

function Row({ member, ...props }: MembersProps & { member: ShownMember }) {
  const { translate, isOwner, ownId, organizationId } = props;
  const { accountId, role } = member;
  const isSelf = accountId === ownId;
  return (
    <li data-member={member.email}>
      <p>
        <b>{member.email}</b> {isSelf && translate('mails.org.you')}{' '}
        <span className="state">{translate(`mails.org.${role}`)}</span>
      </p>
      {isOwner && (
        <div className="actions">
          <ActForm
            {...props}
            act="role"
            fields={{ organization: organizationId, account: accountId, role: other(role) }}
          >
            <button type="submit" className="link">
              {translate(role === 'owner' ? 'mails.org.makeMember' : 'mails.org.makeOwner')}
              <span className="unseen">: {member.email}</span>
            </button>
          </ActForm>
          {!isSelf && (
            <details>
              <summary>
                {translate('mails.org.remove')}
                <span className="unseen">: {member.email}</span>
              </summary>
              <p>{translate('mails.org.removeWhat')}</p>
              <ActForm {...props} act="remove" fields={{ organization: organizationId, account: accountId }}>
                <button type="submit">{translate('mails.org.removeNow')}</button>
              </ActForm>
            </details>
          )}
        </div>
      )}
    </li>
  );
}

function other(role: MemberRole): MemberRole {
  return role === 'owner' ? 'member' : 'owner';
}
