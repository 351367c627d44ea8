import type { DraftView } from '~/domain/import/draft-view';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { type FieldErrors, TextField } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

interface ActionProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  /** Where forms are posted to, without language prefix. */
  readonly path: string;
  readonly draft: DraftView;
  readonly errors: FieldErrors;
  /** What was typed as the listing's address. */
  readonly slug: string;
}

/** Links a draft to a listing that is there, or puts it aside. */
export function DraftActions(props: ActionProps) {
  const { translate, draft, errors, slug } = props;
  return (
    <>
      {draft.state === 'draft' && (
        <section aria-labelledby="link">
          <h2 id="link">{translate('imports.link.title')}</h2>
          <ActForm {...props}>
            <TextField
              translate={translate}
              name="slug"
              label={translate('imports.link.slug')}
              hint={translate('imports.link.hint')}
              errors={errors}
              defaultValue={slug || (draft.similar[0]?.slug ?? '')}
              autoComplete="off"
              maxLength={200}
            />
            <button type="submit" name="act" value="link" className="second">
              {translate('imports.link.do')}
            </button>
          </ActForm>
        </section>
      )}
      {(draft.state === 'draft' || (draft.state === 'gone' && draft.linked === null)) && (
        <ActForm {...props}>
          <p>{translate('imports.ignore.what')}</p>
          <button type="submit" name="act" value="ignore" className="second">
            {translate('imports.ignore.do')}
          </button>
        </ActForm>
      )}
      {draft.state === 'ignored' && (
        <ActForm {...props}>
          <button type="submit" name="act" value="bring-back">
            {translate('imports.bringBack.do')}
          </button>
        </ActForm>
      )}
      {draft.linked !== null && (
        <ActForm {...props}>
          <button type="submit" name="act" value="bring-back" className="second">
            {translate('imports.unlink.do')}
          </button>
        </ActForm>
      )}
    </>
  );
}

function ActForm(props: ActionProps & { readonly children: React.ReactNode }) {
  return (
    <form method="post" action={pathFor(props.language, props.path)}>
      <FormToken session={props.session} />
      <input type="hidden" name="version" value={props.draft.version} />
      {props.children}
    </form>
  );
}
