import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { type Translate, translatorFor } from '~/i18n/translator';
import type { ShownSettings } from '~/ui/page/page';
import { type FieldErrors, Mistakes } from '~/ui/staff/fields';
import { FormToken, type ShownSession, StaffPage } from '~/ui/staff/staff-page';

interface SecurityPageProps {
  readonly page: { readonly language: InterfaceLanguage; readonly path: string; readonly settings: ShownSettings };
  readonly session: ShownSession;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly createdOn: string;
    readonly lastUsedOn: string | null;
  }[];
  readonly authenticatorSince: string | null;
  /** Null where none were ever made. */
  readonly recoveryCodesLeft: number | null;
  readonly sessions: readonly {
    readonly hash: string;
    readonly since: string;
    readonly lastSeen: string;
    readonly isThisOne: boolean;
  }[];
  readonly done: 'factor-added' | 'factor-removed' | 'codes' | 'password' | 'address' | 'ended' | null;
  readonly errors: FieldErrors;
}

type PartProps = SecurityPageProps & { readonly translate: Translate };

/** How one signs in, and where one is signed in. */
export function SecurityPage(props: SecurityPageProps) {
  const { page, session, done, errors } = props;
  const translate = translatorFor(page.language);
  const link = (path: string) => pathFor(page.language, `/portal/security/${path}`);
  return (
    <StaffPage {...page} {...{ translate, session }} done={done && translate(`accounts.security.done.${done}`)}>
      <Mistakes translate={translate} errors={errors} />
      <h1>{translate('accounts.security.title')}</h1>
      <p>{translate('accounts.security.emailIs', { email: session.email })}</p>
      <p className="actions">
        <a href={link('address')}>{translate('accounts.security.changeEmail')}</a>
        <a href={link('password')}>{translate('accounts.security.changePassword')}</a>
      </p>
      <FactorList {...props} translate={translate} />
      <RecoveryCodes {...props} translate={translate} />
      <Sessions {...props} translate={translate} />
      <h2>{translate('accounts.security.delete')}</h2>
      <p>{translate('accounts.delete.what')}</p>
      <p>
        <a href={link('delete')}>{translate('accounts.security.delete')}</a>
      </p>
    </StaffPage>
  );
}

function FactorList({ page, session, passkeys, authenticatorSince, translate }: PartProps) {
  const { language } = page;
  const app = { id: 'authenticator', name: translate('accounts.security.app'), lastUsed: null };
  const ways = [
    ...(authenticatorSince === null ? [] : [{ ...app, createdOn: authenticatorSince }]),
    ...passkeys.map(({ id, name, createdOn, lastUsedOn }) => ({
      ...{ id, createdOn, name: translate('accounts.security.passkeyNamed', { name }) },
      lastUsed: lastUsedOn ? shownDate(language, lastUsedOn) : translate('accounts.security.never'),
    })),
  ];
  return (
    <section id="factors" tabIndex={-1}>
      <h2>{translate('accounts.security.factors')}</h2>
      <ul className="ways">
        {ways.map(({ id, name, createdOn, lastUsed }) => (
          <li key={id}>
            <span>
              <b>{name}</b>
              <small>{translate('accounts.security.since', { date: shownDate(language, createdOn) })}</small>
              {lastUsed !== null && <small>{translate('accounts.security.lastUsed', { when: lastUsed })}</small>}
            </span>
            <form method="post" action={pathFor(language, '/portal/security')}>
              <FormToken session={session} />
              <button
                type="submit"
                className="link"
                name="remove"
                value={id}
                aria-label={translate('accounts.security.removeNamed', { name })}
              >
                {translate('accounts.security.remove')}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <p>
        <a href={pathFor(language, '/portal/set-up')}>{translate('accounts.security.add')}</a>
      </p>
    </section>
  );
}

function RecoveryCodes({ page, recoveryCodesLeft, translate }: PartProps) {
  const none = recoveryCodesLeft === null || recoveryCodesLeft === 0;
  return (
    <section>
      <h2>{translate('accounts.security.codes')}</h2>
      <p className={none ? 'error' : undefined}>
        {none
          ? translate('accounts.security.codesNone')
          : translate('accounts.security.codesLeft', { count: recoveryCodesLeft })}
      </p>
      <p>
        <a href={pathFor(page.language, '/portal/security/codes')}>{translate('accounts.security.codesNew')}</a>
      </p>
    </section>
  );
}

function Sessions({ page, session, sessions, translate }: PartProps) {
  const { language } = page;
  const shown = (instant: string) =>
    translate('accounts.security.time', {
      date: shownDate(language, instant.slice(0, 10)),
      time: instant.slice(11, 16),
    });
  return (
    <section>
      <h2>{translate('accounts.security.sessions')}</h2>
      <p className="small">{translate('accounts.security.sessionsWhat')}</p>
      <form method="post" action={pathFor(language, '/portal/security?sessions')}>
        <FormToken session={session} />
        <ul className="ways">
          {sessions.map(({ hash, since, lastSeen, isThisOne }) => (
            <li key={hash}>
              <span>
                <b>{translate('accounts.security.signedInSince', { when: shown(since) })}</b>
                <small>{translate('accounts.security.lastUsed', { when: shown(lastSeen) })}</small>
              </span>
              {isThisOne ? (
                <span className="state">{translate('accounts.security.thisOne')}</span>
              ) : (
                <button type="submit" className="link" name="end" value={hash}>
                  {translate('accounts.security.end')}
                </button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <button type="submit" className="second">
            {translate('accounts.security.endAll')}
          </button>
        )}
      </form>
    </section>
  );
}
