import type { TextKey, Translate } from '~/i18n/translator';

/** One mistake in a form, and the field it is about. */
export interface FieldError {
  /** `id` of the field. */
  readonly field: string;
  readonly message: TextKey;
}

/** All mistakes above the form, each a link to its field. Stands first in the page so that a screen reader meets it first. */
export function ErrorSummary({ translate, errors }: { translate: Translate; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">{translate('report.problem')}</h2>
      <ul className="plain">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{translate(message)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The mistake again, beside its field. */
export function ErrorBeside({
  translate,
  field,
  errors,
}: {
  translate: Translate;
  field: string;
  errors: readonly FieldError[];
}) {
  const error = errors.find((each) => each.field === field);
  return error ? (
    <p className="error" id={errorId(field)}>
      {translate(error.message)}
    </p>
  ) : null;
}

/** `aria-describedby` of a field: its hint, and its mistake where there is one. */
export function describedBy(field: string, hint: string, errors: readonly FieldError[]): string {
  return errors.some((each) => each.field === field) ? `${hint} ${errorId(field)}` : hint;
}

function errorId(field: string): string {
  return `${field}-error`;
}
