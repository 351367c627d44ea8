import { type StepId, stepIds } from '~/domain/listing-form/steps';
import type { Translate } from '~/i18n/translator';
import type { FieldErrors } from '~/ui/staff/fields';

interface MistakesProps {
  readonly translate: Translate;
  readonly errors: Readonly<Partial<Record<StepId, FieldErrors>>>;
  /** Mistakes of the page's other forms. */
  readonly other: FieldErrors;
}

/** All mistakes above the forms, each a link to its field; those of the long form say in which of its parts. */
export function TakeMistakes({ translate, errors, other }: MistakesProps) {
  const listed = [
    ...stepIds.flatMap((step) => linesOf(errors[step] ?? {}, `${translate(`form.step.${step}`)}: `)),
    ...linesOf(other, ''),
  ];
  if (listed.length === 0) return null;
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title" tabIndex={-1}>
      <h2 id="errors-title">{translate('report.problem')}</h2>
      <ul className="plain">
        {listed.map(({ field, where, error }) => (
          <li key={field}>
            <a href={`#${field}`}>
              {where}
              {translate(error.key, error.values)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function linesOf(errors: FieldErrors, where: string) {
  return Object.entries(errors).map(([field, error]) => ({ field, where, error }));
}
