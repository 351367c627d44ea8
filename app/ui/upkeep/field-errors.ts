import type { TextKey } from '~/i18n/translator';
import type { FieldErrors } from '~/ui/staff/fields';

/** Errors as a form's schema gives them, for the fields of a page. */
export function fieldErrors(keys: Readonly<Partial<Record<string, TextKey>>>): FieldErrors {
  return Object.fromEntries(Object.entries(keys).flatMap(([field, key]) => (key ? [[field, { key }]] : [])));
}
