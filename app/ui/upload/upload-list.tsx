import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import type { UploadSummary } from './upload-view';

/** Files that were sent, newest first. */
export function UploadList(props: {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly uploads: readonly UploadSummary[];
}) {
  const { language, translate, uploads } = props;
  return (
    <section>
      <h2>{translate('upload.yours')}</h2>
      {uploads.length === 0 && <p className="quiet">{translate('upload.none')}</p>}
      <ul className="plain">
        {uploads.map(({ id, createdAt, rows, state }) => (
          <li key={id}>
            <a href={pathFor(language, `/portal/uploads/${id}`)}>
              {translate('upload.when')} <time dateTime={createdAt}>{shownDate(language, createdAt.slice(0, 10))}</time>
              {' · '}
              {translate('upload.rows', { count: rows })}
            </a>{' '}
            <span className="state">{translate(`upload.state.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
