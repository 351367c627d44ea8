import { type LawPlace, type LawQuestion, lawQuestions } from '~/domain/law/law';
import { Answer, placeName, Said, SourceLink, Sources, type Words } from './law-words';

interface PlaceProps extends Words {
  readonly place: LawPlace;
}

/** One place: its law in a line, the four answers as a ruled table, the offence, and what is not known. */
export function LawPlaceAnswers({ place, language, translate }: PlaceProps) {
  const name = placeName(language, place);
  return (
    <section>
      <h2 id={place.place}>{place.region ? name : translate('law.when')}</h2>
      <p>
        <Said text={place.summary.says} language={language} />
      </p>
      <div className="label">
        <h3>{translate('law.must')}</h3>
        <table>
          <thead className="unseen">
            <tr>
              <th scope="col">{translate('law.question')}</th>
              <th scope="col">{translate('label.answer')}</th>
            </tr>
          </thead>
          <tbody>
            {lawQuestions.map((question) => (
              <CellRow key={question} place={place} question={question} language={language} translate={translate} />
            ))}
          </tbody>
        </table>
      </div>
      <h3>{translate('law.offence')}</h3>
      {place.offence ? (
        <p>
          <Said text={place.offence.says} language={language} />{' '}
          <span className="small">
            <Sources place={place} cited={place.offence.sources} language={language} translate={translate} />
          </span>
        </p>
      ) : (
        <p>{translate('law.offenceUnknown', { place: name })}</p>
      )}
      {place.limits.length > 0 && (
        <>
          <h3>{translate('law.limits')}</h3>
          <ul>
            {place.limits.map((limit) => (
              <li key={limit.en}>
                <Said text={limit} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!place.inDepth && <AllSources place={place} language={language} translate={translate} />}
    </section>
  );
}

function CellRow({ place, question, language, translate }: PlaceProps & { question: LawQuestion }) {
  const cell = place.cells[question];
  return (
    <tr>
      <th scope="row">{translate(`law.q.${question}`)}</th>
      <td>
        <p>
          <b>
            <Answer answer={cell.answer} inferred={cell.inferred ?? false} translate={translate} />
          </b>
        </p>
        <p>
          <Said text={cell.line} language={language} />
        </p>
        {cell.sources.length > 0 && (
          <p className="small">
            <Sources place={place} cited={cell.sources} language={language} translate={translate} />
            {cell.confidence && !cell.inferred && ` · ${translate(`law.confidence.${cell.confidence}`)}`}
          </p>
        )}
      </td>
    </tr>
  );
}

function AllSources({ place, language, translate }: PlaceProps) {
  return (
    <details className="small">
      <summary>{translate('law.sources')}</summary>
      <ul>
        {place.sources.map((source) => (
          <li key={source.id}>
            <SourceLink language={language} translate={translate} source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
