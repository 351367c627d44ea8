import { inLanguage, type LawPlace } from '~/domain/law/law';
import { shownDate } from '~/i18n/dates';
import { placeName, type Words } from './law-words';

/** What this is not, who has confirmed it, and as of when. */
export function LawNotice({ language, translate, places }: Words & { places: readonly LawPlace[] }) {
  const waiting = places.filter(({ confirmedBy }) => confirmedBy === null);
  // The oldest reading speaks for all: none is newer than the page says.
  const [readOn] = waiting.map(({ checkedOn }) => checkedOn).sort();
  return (
    <div className="panel">
      <p>
        <b>{translate('law.notice')}</b>
      </p>
      {readOn && <p>{translate('law.notConfirmed', { date: shownDate(language, readOn) })}</p>}
      {places.flatMap((place) =>
        place.confirmedBy === null ? (
          []
        ) : (
          <p key={place.place}>
            {placeName(language, place)}.{' '}
            {translate('law.confirmed', {
              role: inLanguage(place.confirmedBy.role, language).text,
              date: shownDate(language, place.confirmedBy.on),
            })}
          </p>
        ),
      )}
    </div>
  );
}
