import { isStepId } from '~/domain/listing-form/steps';
import { columnNamed } from '~/domain/upload/columns';
import { messageOf, type RowProblem } from '~/domain/upload/row-problems';
import type { TextKey, Translate } from '~/i18n/translator';

/** @returns where in a row something is wrong: the column's name, or the part of the form */
export function placeInWords(translate: Translate, field: string): string {
  if (field === 'row') return translate('upload.wholeRow');
  if (columnNamed(field) !== null) return field;
  const [step, , number] = field.split('.');
  if (!isStepId(step)) return field;
  const words = translate(`upload.step.${step}`);
  return step === 'contact' && number ? translate('upload.contactNumber', { number }) : words;
}

/** @returns what is wrong, in a sentence */
export function problemInWords(translate: Translate, problem: RowProblem): string {
  const { key, values } = messageOf(problem);
  return translate(key as TextKey, values);
}
