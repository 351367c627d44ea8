import { type StaffRole, staffRoles } from '~/domain/account/roles';
import type { Translate } from '~/i18n/translator';
import { ChoiceField, type FieldErrors, TextField } from '~/ui/staff/fields';
import { ActForm } from './act-form';

type WorkingRole = Exclude<StaffRole, 'none'>;

export interface ShownPerson {
  readonly accountId: string;
  readonly email: string;
  readonly staffRole: WorkingRole;
  readonly isWaiting: boolean;
}

interface PeopleProps {
  readonly translate: Translate;
  readonly formToken: string;
  readonly action: string;
  readonly people: readonly ShownPerson[];
  readonly ownId: string;
}

/** Everybody who checks listings, with the buttons to change that. */
export function People(props: PeopleProps) {
  const { people } = props;
  return (
    <ul className="people">
      {people.map((person) => (
        <Row key={person.accountId} {...props} person={person} />
      ))}
    </ul>
  );
}

function Row({ person, ...props }: PeopleProps & { person: ShownPerson }) {
  const { translate, ownId } = props;
  const { accountId, email, staffRole } = person;
  const otherRole = staffRole === 'administrator' ? 'moderator' : 'administrator';
  return (
    <li data-person={email}>
      <p>
        <b>{email}</b> {accountId === ownId && translate('mails.org.you')}{' '}
        <span className="state">{translate(`mails.people.${staffRole}`)}</span>
        {person.isWaiting && <span className="quiet small"> {translate('mails.people.waiting')}</span>}
      </p>
      <div className="actions">
        <ActForm {...props} act="role" fields={{ account: accountId, role: otherRole }}>
          <button type="submit" className="link">
            {translate(otherRole === 'administrator' ? 'mails.people.makeAdministrator' : 'mails.people.makeModerator')}
            <span className="unseen">: {email}</span>
          </button>
        </ActForm>
        <details>
          <summary>
            {translate('mails.people.remove')}
            <span className="unseen">: {email}</span>
          </summary>
          <p>{translate('mails.people.removeWhat')}</p>
          <ActForm {...props} act="role" fields={{ account: accountId, role: 'none' }}>
            <button type="submit">{translate('mails.people.removeNow')}</button>
          </ActForm>
        </details>
      </div>
    </li>
  );
}

/** The form to invite a moderator or an administrator. */
export function InvitePerson(
  props: Pick<PeopleProps, 'translate' | 'formToken' | 'action'> & {
    readonly errors: FieldErrors;
    readonly typed: { readonly email: string; readonly role: WorkingRole };
  },
) {
  const { translate, errors, typed } = props;
  return (
    <section>
      <h2 id="invite">{translate('mails.people.invite')}</h2>
      <ActForm {...props} act="invite" fields={{}}>
        <TextField
          {...{ translate, errors }}
          name="email"
          type="email"
          autoComplete="off"
          defaultValue={typed.email}
          label={translate('mails.org.email')}
          hint={translate('mails.people.inviteHint')}
          required
        />
        <ChoiceField
          {...{ translate, errors }}
          name="role"
          label={translate('mails.people.role')}
          choices={staffRoles
            .filter((role) => role !== 'none')
            .map((role) => ({ value: role, label: translate(`mails.people.${role}`) }))}
          chosen={[typed.role]}
        />
        <button type="submit">{translate('mails.people.send')}</button>
      </ActForm>
    </section>
  );
}
