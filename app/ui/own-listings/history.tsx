import { shownDate } from '~/i18n/dates';
import type { TextKey } from '~/i18n/translator';
import type { ManageProps } from './manage-props';

/** Acts that their own people are told of, in words; others (who looked, who was assigned) stay inside. */
const told = {
  'listing-created': 'form.history.listing-created',
  'revision-added': 'form.history.revision-added',
  'revision-published': 'form.history.revision-published',
  'revision-refused': 'form.history.revision-refused',
  'listing-paused': 'form.history.listing-paused',
  'listing-resumed': 'form.history.listing-resumed',
  'listing-withdrawn': 'form.history.listing-withdrawn',
  'listing-hidden': 'form.history.listing-hidden',
  'listing-confirmed': 'form.history.listing-confirmed',
  'listing-transferred': 'form.history.listing-transferred',
  'notice-added': 'form.history.notice-added',
  'notice-ended': 'form.history.notice-ended',
  'review-asked': 'form.history.review-asked',
  'review-answered': 'form.history.review-answered',
} as const satisfies Record<string, TextKey>;

/** What happened to the listing and when; by whom is not told. */
export function History({ language, translate, managed }: ManageProps) {
  const lines = managed.history.flatMap(({ action, on }) => {
    const key = told[action as keyof typeof told];
    return key ? [{ words: translate(key), on }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{translate('form.history')}</summary>
      <ol className="plain">
        {lines.map(({ words, on }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may happen twice a day
          <li key={index}>
            {shownDate(language, on)}: {words}
          </li>
        ))}
      </ol>
    </details>
  );
}
