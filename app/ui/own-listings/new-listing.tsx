import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { ChoiceField, type FieldErrors, Mistakes, TextField } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

interface NewListingProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession & {
    readonly memberships: readonly { readonly organizationId: string; readonly name: string }[];
  };
  /** As typed. */
  readonly name: string;
  /** Listings with that name; null before anybody looked. */
  readonly found: readonly { readonly slug: string; readonly name: string; readonly operator: string | null }[] | null;
  readonly errors: FieldErrors;
}

/** First whether it is listed already, then begin. */
export function NewListing(props: NewListingProps) {
  const { language, translate, session, name, found, errors } = props;
  const action = pathFor(language, '/portal/new');
  return (
    <>
      <Mistakes translate={translate} errors={errors} />
      <h1>{translate('form.new.title')}</h1>
      <form method="post" action={action} autoComplete="off">
        <FormToken session={session} />
        <TextField
          translate={translate}
          errors={errors}
          name="name"
          label={translate('form.new.name')}
          hint={translate('form.new.name.hint')}
          defaultValue={name}
          maxLength={300}
        />
        <button type="submit" name="act" value="look" className={found ? 'second' : undefined}>
          {translate('form.new.look')}
        </button>
      </form>
      {found && <Found {...props} found={found} />}
      {(found || errors.organization) && <Begin {...props} action={action} />}
    </>
  );
}

function Found({ language, translate, found }: NewListingProps & { found: NonNullable<NewListingProps['found']> }) {
  if (found.length === 0) return <p role="status">{translate('form.new.none')}</p>;
  return (
    <section aria-labelledby="found">
      <h2 id="found">{translate('form.new.found')}</h2>
      <ul className="plain own">
        {found.map((listed) => (
          <li key={listed.slug}>
            <span>
              <a href={pathFor(language, `/services/${listed.slug}`)}>{listed.name}</a>
              {listed.operator && <span className="small quiet"> · {listed.operator}</span>}
            </span>
            <a className="button second" href={pathFor(language, `/portal/claim/${listed.slug}`)}>
              {translate('form.new.claim')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Begin({ translate, session, name, errors, action }: NewListingProps & { action: string }) {
  const { memberships } = session;
  return (
    <form method="post" action={action}>
      <h2>{translate('form.new.begin')}</h2>
      <FormToken session={session} />
      <input type="hidden" name="name" value={name} />
      {memberships.length > 1 && (
        <ChoiceField
          translate={translate}
          errors={errors}
          name="organization"
          label={translate('form.new.organization')}
          choices={memberships.map(({ organizationId, name: label }) => ({ value: organizationId, label }))}
          chosen={[]}
        />
      )}
      <button type="submit" name="act" value="begin">
        {translate('form.new.button')}
      </button>
    </form>
  );
}
