import type { StepContent, StepId } from '~/domain/listing-form/steps';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import type { FieldErrors } from '~/ui/staff/fields';

/** A contact as another step names it. */
export interface NamedContact {
  readonly number: number;
  /** Vocabulary `channelTypes`; empty where nothing was chosen. */
  readonly type: string;
  /** As typed. */
  readonly value: string;
}

/** What the fields of a step are drawn from. */
export interface StepProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly step: StepId;
  /** What was typed. */
  readonly content: StepContent;
  readonly errors: FieldErrors;
  /** Blocks asked for beyond those that are filled. */
  readonly more: number;
  /** Contact whose hours are being picked from the grid; 0 for none. */
  readonly grid: number;
  /** Contacts that visitors see, for the step about confidentiality. */
  readonly contacts: readonly NamedContact[];
  /** IANA zones for the step about contacts: of the service's country, and all. */
  readonly zones: { readonly near: readonly string[]; readonly all: readonly string[] };
}
