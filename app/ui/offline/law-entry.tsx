import { type LawPlace, lawQuestions } from '~/domain/law/law';
import { anchors } from '~/domain/offline/anchors';
import { countryName } from '~/i18n/countries';
import { Answer, placeName, Said, Sources, type Words } from '~/ui/law/law-words';

/** The name of a place whose law is shown, with its country where it is a part of one. */
export function lawPlaceName({ language, translate }: Words, place: LawPlace): string {
  const name = placeName(language, place);
  return place.region ? `${countryName(language, place.country)}${translate('shell.colon')}${name}` : name;
}

/** One place's law: a line, the four answers with their sources, the offence, and what is not known. */
export function LawEntry({ place, language, translate }: Words & { place: LawPlace }) {
  const sources = (cited: readonly string[]) => (
    <small>
      <Sources place={place} cited={cited} language={language} translate={translate} />
    </small>
  );
  return (
    <>
      <h3 id={anchors.lawOf(place.place)}>{lawPlaceName({ language, translate }, place)}</h3>
      <p>
        <Said text={place.summary.says} language={language} /> {sources(place.summary.sources)}
      </p>
      <p>{translate('law.must')}</p>
      <dl>
        {lawQuestions.map((question) => {
          const cell = place.cells[question];
          return (
            <div key={question}>
              <dt>{translate(`law.q.${question}`)}</dt>
              <dd>
                <b>
                  <Answer answer={cell.answer} inferred={cell.inferred ?? false} translate={translate} />
                </b>
                . <Said text={cell.line} language={language} /> {sources(cell.sources)}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{translate('law.offence')}</dt>
          <dd>
            {place.offence ? (
              <>
                <Said text={place.offence.says} language={language} /> {sources(place.offence.sources)}
              </>
            ) : (
              translate('law.offenceUnknown', { place: placeName(language, place) })
            )}
          </dd>
        </div>
      </dl>
      {place.limits.length > 0 && (
        <>
          <p>
            <b>{translate('law.limits')}</b>
          </p>
          <ul>
            {place.limits.map((limit) => (
              <li key={limit.en}>
                <Said text={limit} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
