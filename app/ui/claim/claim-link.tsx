import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { SelectField } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

export type ClaimLinkKind = 'proof' | 'proven' | 'transfer' | 'taken' | 'sign-in' | 'other-account' | 'gone';

interface ClaimLinkProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession | null;
  /** Address of the link without language prefix. */
  readonly path: string;
  readonly kind: ClaimLinkKind;
  /** Of the listing. */
  readonly name: string;
  /** Organisations that could take the listing over. */
  readonly organizations: readonly { readonly organizationId: string; readonly name: string }[];
}

/** What a link in a mail about a listing says; the press of a button does it, never the opening. */
export function ClaimLinkPage({ language, translate, session, path, kind, name, organizations }: ClaimLinkProps) {
  const action = pathFor(language, path);
  if (kind === 'proof') {
    return (
      <>
        <p className="lead">{translate('upload.link.proofText', { name })}</p>
        <form method="post" action={action}>
          {session && <FormToken session={session} />}
          <button type="submit">{translate('upload.link.proofButton')}</button>
        </form>
        <p>{translate('upload.link.proofNo')}</p>
      </>
    );
  }
  if (kind === 'transfer' && session) {
    return (
      <>
        <p className="lead">{translate('upload.link.transferText', { name })}</p>
        <form method="post" action={action}>
          <FormToken session={session} />
          <SelectField
            translate={translate}
            name="organization"
            label={translate('upload.link.transferFor')}
            choices={organizations.map((each) => ({ value: each.organizationId, label: each.name }))}
          />
          <button type="submit">{translate('upload.link.transferButton')}</button>
        </form>
      </>
    );
  }
  if (kind === 'proven') return <p role="status">{translate('upload.link.proofDone')}</p>;
  if (kind === 'taken') return <Taken language={language} translate={translate} />;
  if (kind === 'gone') return <p>{translate('upload.link.gone')}</p>;
  return (
    <>
      <p className="lead">{translate(kind === 'other-account' ? 'upload.link.otherAccount' : 'upload.link.signIn')}</p>
      {kind === 'sign-in' && (
        <p>
          <a className="button" href={pathFor(language, '/portal/sign-in')}>
            {translate('upload.link.signInLink')}
          </a>
        </p>
      )}
    </>
  );
}

function Taken({ language, translate }: Pick<ClaimLinkProps, 'language' | 'translate'>) {
  return (
    <>
      <p role="status">{translate('upload.link.transferDone')}</p>
      <p>
        <a href={pathFor(language, '/portal')}>{translate('staff.listings')}</a>
      </p>
    </>
  );
}
