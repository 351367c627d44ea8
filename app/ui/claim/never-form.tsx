import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { ChoiceField, type FieldErrors, Mistakes } from '~/ui/staff/fields';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';

interface NeverFormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  readonly action: string;
  /** By what the register can know the service again. */
  readonly known: { readonly name: string; readonly domain: string | null; readonly phone: string | null };
  readonly also: { readonly domain: boolean; readonly phone: boolean };
  /** Not ticked, or changed by somebody else meanwhile. */
  readonly wrong: 'sure' | 'changed' | null;
}

/** Withdraws a listing and keeps it off the site for good. */
export function NeverForm({ translate, session, action, known, also, wrong }: NeverFormProps) {
  const key = wrong === 'sure' ? 'upload.never.error.sure' : 'upload.never.changed';
  const errors: FieldErrors = wrong === null ? {} : { sure: { key } };
  const choices = [
    ...(known.domain ? [{ value: 'domain', label: translate('upload.never.domain', { domain: known.domain }) }] : []),
    ...(known.phone ? [{ value: 'phone', label: translate('upload.never.phone', { phone: known.phone }) }] : []),
  ];
  return (
    <>
      <Mistakes translate={translate} errors={errors} />
      <h1>{translate('upload.never.title', { name: known.name })}</h1>
      <p className="lead">{translate('upload.never.lead')}</p>
      <p>{translate('upload.never.undo')}</p>
      <form method="post" action={action}>
        <FormToken session={session} />
        {choices.length > 0 && (
          <ChoiceField
            translate={translate}
            name="also"
            label={translate('upload.never.also')}
            hint={`${translate('upload.never.byName')} ${translate('upload.never.alsoHint')}`}
            choices={choices}
            chosen={[...(also.domain ? ['domain'] : []), ...(also.phone ? ['phone'] : [])]}
            several
          />
        )}
        {wrong && (
          <p className="error" id="sure-error">
            {translate(key)}
          </p>
        )}
        <label className="check">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            aria-describedby={wrong ? 'sure-error' : undefined}
            aria-invalid={wrong ? true : undefined}
          />
          <span>{translate('upload.never.sure')}</span>
        </label>
        <button type="submit">{translate('upload.never.button')}</button>
      </form>
    </>
  );
}
