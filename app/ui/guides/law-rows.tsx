import { type LawPlace, lawQuestions } from '~/domain/law/law';
import { countryName, countryOptions } from '~/i18n/countries';
import { pathFor } from '~/i18n/languages';
import { Answer, placeName, Said, type Words } from '~/ui/law/law-words';

/** What a guide needs of the law: which countries have a page, and the rows of the chosen country. */
export interface GuideLaw {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly places: readonly Pick<LawPlace, 'place' | 'country' | 'region' | 'cells'>[];
}

interface LawRowsProps extends Words {
  readonly law: GuideLaw;
  readonly country: string | null;
}

/** The four answers for the chosen country, and a door to every country. The rows are those of the pages on the law. */
export function LawRows({ law, country, language, translate }: LawRowsProps) {
  const countries = countryOptions(language).filter(({ code }) => law.countries.includes(code));
  return (
    <div lang={language}>
      {country && <ChosenCountry law={law} country={country} language={language} translate={translate} />}
      <h3 id="law-countries">{translate('guides.law.choose')}</h3>
      <nav className="countries" aria-labelledby="law-countries">
        {countries.map(({ code, name }) => (
          <a key={code} href={pathFor(language, `/law/${code}`)}>
            {name}
          </a>
        ))}
      </nav>
    </div>
  );
}

function ChosenCountry({ law, country, language, translate }: LawRowsProps & { country: string }) {
  const name = countryName(language, country);
  if (law.places.length === 0) return <p>{translate('law.none', { country: name })}</p>;
  return (
    <>
      {law.places.map((place) => (
        <section key={place.place} data-law={place.place}>
          <h3>{placeName(language, place)}</h3>
          <p>{translate('law.must')}</p>
          <dl className="answers">
            {lawQuestions.map((question) => {
              const { answer, inferred, line } = place.cells[question];
              return (
                <div key={question}>
                  <dt>{translate(`law.q.${question}`)}</dt>
                  <dd>
                    <b>
                      <Answer answer={answer} inferred={inferred ?? false} translate={translate} />
                    </b>
                    <br />
                    <Said text={line} language={language} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      <p>
        <a href={pathFor(language, `/law/${country}`)}>{translate('guides.law.more', { country: name })}</a>
      </p>
    </>
  );
}
