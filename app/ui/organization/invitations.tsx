import { type MemberRole, memberRoles } from '~/domain/account/roles';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { ChoiceField, type FieldErrors, TextField } from '~/ui/staff/fields';
import { ActForm } from './act-form';

export interface ShownInvitation {
  readonly tokenHash: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly expiresAt: string;
}

interface FormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly formToken: string;
  readonly action: string;
}

/** Invitations that wait for the one who looks, above everything else. */
export function InvitationsForYou({ invitations, ...props }: FormProps & { invitations: readonly ShownInvitation[] }) {
  const { translate } = props;
  if (invitations.length === 0) return null;
  return (
    <section>
      <h2>{translate('mails.org.forYou')}</h2>
      <ul className="plain">
        {invitations.map(({ tokenHash, name, role }) => (
          <li key={tokenHash}>
            <p>{translate('mails.org.forYouWhat', { name, role: translate(`mails.org.${role}`) })}</p>
            <ActForm {...props} act="join" fields={{ invitation: tokenHash }}>
              <button type="submit">
                {translate('mails.org.join')}
                <span className="unseen">: {name}</span>
              </button>
            </ActForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The form to invite somebody, and who has been invited and is not here yet. */
export function Invite(
  props: FormProps & {
    readonly organizationId: string;
    readonly invitations: readonly ShownInvitation[];
    readonly errors: FieldErrors;
    readonly typed: { readonly email: string; readonly role: MemberRole };
  },
) {
  const { translate, organizationId, errors, typed } = props;
  return (
    <section>
      <Invited {...props} />
      <h2 id="invite">{translate('mails.org.invite')}</h2>
      <ActForm {...props} act="invite" fields={{ organization: organizationId }}>
        <TextField
          {...{ translate, errors }}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={typed.email}
          label={translate('mails.org.email')}
          hint={translate('mails.org.inviteHint')}
          required
        />
        <ChoiceField
          {...{ translate, errors }}
          name="role"
          label={translate('mails.org.role')}
          choices={memberRoles.map((role) => ({
            value: role,
            label: translate(`mails.org.${role}`),
            hint: translate(`mails.org.${role}May`),
          }))}
          chosen={[typed.role]}
        />
        <button type="submit">{translate('mails.org.inviteSend')}</button>
      </ActForm>
    </section>
  );
}

function Invited(props: FormProps & { organizationId: string; invitations: readonly ShownInvitation[] }) {
  const { language, translate, invitations, organizationId } = props;
  if (invitations.length === 0) return null;
  return (
    <>
      <h2>{translate('mails.org.invited')}</h2>
      <ul className="people">
        {invitations.map(({ tokenHash, email, role, expiresAt }) => (
          <li key={tokenHash} className="actions" data-invited={email}>
            <span>
              {email}{' '}
              <span className="quiet">
                {translate('mails.org.invitedUntil', {
                  role: translate(`mails.org.${role}`),
                  date: shownDate(language, expiresAt.slice(0, 10)),
                })}
              </span>
            </span>
            <ActForm {...props} act="take-back" fields={{ organization: organizationId, invitation: tokenHash }}>
              <button type="submit" className="link">
                {translate('mails.org.takeBack')}
                <span className="unseen">: {email}</span>
              </button>
            </ActForm>
          </li>
        ))}
      </ul>
    </>
  );
}
