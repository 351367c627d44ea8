import type { ManagedListing } from '~/domain/own-listing/shown';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import type { FieldErrors } from '~/ui/staff/fields';
import type { ShownSession } from '~/ui/staff/staff-page';

/** What the parts of a listing's own page are drawn from. */
export interface ManageProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  readonly managed: ManagedListing;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** A form that came back: which one, what was wrong, what was typed. */
  readonly refused: {
    readonly act: string;
    readonly errors: FieldErrors;
    readonly typed: { readonly fromOn: string; readonly untilOn: string; readonly text: string };
  } | null;
}
