import type { Translate } from '~/i18n/translator';

/** Said above a form that was not looked at, because too many came. */
export function FormProblemNote({ translate, problem }: { translate: Translate; problem: 'wait' | 'busy' | null }) {
  if (problem === null) return null;
  return (
    <p className="errors" role="alert" tabIndex={-1}>
      {translate(`accounts.${problem}`)}
    </p>
  );
}
