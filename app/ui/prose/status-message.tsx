import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { urgentPath } from '~/ui/page/page';

/** Statuses with words of their own; the nearest serves any other. */
export const statusesInWords = [400, 403, 404, 405, 410, 413, 429, 500, 503] as const;
export type StatusInWords = (typeof statusesInWords)[number];

/** @returns the status whose words fit: its own, else that of any refusal (400) or of any failure (500) */
export function statusInWords(status: number): StatusInWords {
  const own = statusesInWords.find((each) => each === status);
  return own ?? (status >= 500 ? 500 : 400);
}

interface StatusMessageProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly status: StatusInWords;
  readonly country: string | null;
}

/** What happened, what to do, and the next doors; urgent help is always one of them. */
export function StatusMessage({ language, translate, status, country }: StatusMessageProps) {
  return (
    <div className="column">
      <h1>{translate(`errors.${status}.title`)}</h1>
      <p className="lead">{translate(`errors.${status}.what`)}</p>
      <p>{translate(`errors.${status}.do`)}</p>
      <p className="chips">
        <a className="button" href={pathFor(language, '/')}>
          {translate('errors.home')}
        </a>
        <a className="button second" href={urgentPath(language, country)}>
          {translate('errors.urgent')}
        </a>
      </p>
      <p className="small quiet">{translate('errors.kept')}</p>
    </div>
  );
}
