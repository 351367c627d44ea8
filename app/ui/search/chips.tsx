import type { Translate } from '~/i18n/translator';
import type { ChosenFilter } from './chosen-filters';
import { searchFormId } from './search-form';

/** The filters that are set, each a button that takes it away and shows the results anew. */
export function Chips({ chosen, translate }: { chosen: readonly ChosenFilter[]; translate: Translate }) {
  if (chosen.length === 0) return null;
  return (
    <ul className="chips plain" aria-label={translate('search.chosen')}>
      {chosen.map(({ field, words }) => (
        <li key={field}>
          <button
            type="submit"
            form={searchFormId}
            name="remove"
            value={field}
            className="second chip"
            aria-label={translate('search.remove', { what: words })}
          >
            {words}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
