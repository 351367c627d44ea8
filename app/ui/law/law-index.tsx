import { type LawPlace, lawAnswers, lawQuestions } from '~/domain/law/law';
import { countryName } from '~/i18n/countries';
import { LawNotice } from './law-notice';
import { Answer, lawPath, placeName, SourceLink, type Words } from './law-words';

/** Counts the countries where possession is a crime. */
const comparison = {
  id: 'icmec',
  url: 'https://www.icmec.org/child-pornography-model-legislation-report/',
  asOf: null,
};

/** What the answers mean, every place with its four answers, and what holds everywhere. */
export function LawIndex({ language, translate, places }: Words & { places: readonly LawPlace[] }) {
  const collator = new Intl.Collator(language);
  const sorted = places
    .map((place) => ({ place, name: fullName(place) }))
    .sort((one, other) => collator.compare(one.name, other.name));

  function fullName(place: LawPlace): string {
    const name = placeName(language, place);
    return place.region ? `${countryName(language, place.country)}${translate('shell.colon')}${name}` : name;
  }

  return (
    <>
      <div className="column">
        <h1>{translate('law.title')}</h1>
        <p className="lead">{translate('law.lead')}</p>
        <LawNotice language={language} translate={translate} places={places} />
        <h2>{translate('law.means')}</h2>
        <ul className="plain">
          {lawAnswers.map((answer) => (
            <li key={answer}>
              <b>
                <Answer answer={answer} inferred={false} translate={translate} />:
              </b>{' '}
              {translate(`law.means.${answer}`)}
            </li>
          ))}
          <li>
            <b>({translate('law.inferred')}):</b> {translate('law.means.inferred')}
          </li>
        </ul>
      </div>
      <table className="law">
        <caption>{translate('law.must')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('law.place')}</th>
            {lawQuestions.map((question) => (
              <th key={question} scope="col">
                {translate(`law.short.${question}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ place, name }) => (
            <tr key={place.place}>
              <th scope="row">
                <a href={lawPath(language, place)}>{name}</a>
              </th>
              {lawQuestions.map((question) => (
                <td key={question}>
                  <small>{translate(`law.short.${question}`)}</small>
                  <Answer
                    answer={place.cells[question].answer}
                    inferred={place.cells[question].inferred ?? false}
                    translate={translate}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="column">
        <h2>{translate('law.general')}</h2>
        <ul>
          <li>{translate('law.general.thought')}</li>
          <li>
            {translate('law.general.images')}{' '}
            <span className="small">
              <SourceLink language={language} translate={translate} source={comparison} />
            </span>
          </li>
          <li>{translate('law.general.changes')}</li>
          <li>{translate('law.general.helplines')}</li>
          <li>{translate('law.general.courts')}</li>
        </ul>
        <p>{translate('law.ask')}</p>
      </div>
    </>
  );
}
