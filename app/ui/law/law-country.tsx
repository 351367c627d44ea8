import type { LawPlace } from '~/domain/law/law';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { countryName } from '~/i18n/countries';
import { pathFor } from '~/i18n/languages';
import { UrgentNumbers } from '~/ui/page/page';
import { Door } from '~/ui/search/door';
import { LawInDepthParts } from './law-in-depth';
import { LawNotice } from './law-notice';
import { LawPlaceAnswers } from './law-place-answers';
import type { Words } from './law-words';

interface LawCountryProps extends Words {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The country's entry or those of its parts; empty where nothing is known. */
  readonly places: readonly LawPlace[];
  readonly urgent: UrgentHelp;
}

/** What is known of a country's law: the four answers first, then danger and help, then everything else. */
export function LawCountry({ language, translate, country, places, urgent }: LawCountryProps) {
  const name = countryName(language, country);
  const words = { language, translate };
  const inEnglish = language !== 'en' && places.some(({ summary }) => summary.says[language] === undefined);
  return (
    <div className="column">
      <h1>{translate('law.titleIn', { country: name })}</h1>
      {places.length > 0 ? <LawNotice {...words} places={places} /> : <p>{translate('law.none', { country: name })}</p>}
      {inEnglish && <p className="small quiet">{translate('law.inEnglish')}</p>}
      {places.map((place) => (
        <LawPlaceAnswers key={place.place} {...words} place={place} />
      ))}
      {places.some(({ region }) => region !== null) && <p>{translate('law.elsewhere', { country: name })}</p>}
      <p>{translate('law.ask')}</p>
      <section className="panel danger">
        <h2>{translate('law.danger')}</h2>
        <UrgentNumbers {...words} urgent={urgent} only="child" />
        <p>
          <a href={pathFor(language, `/urgent/${country}`)}>{translate('shell.urgentAll', { country: name })}</a>
        </p>
      </section>
      {places.map((place) => place.inDepth && <LawInDepthParts key={place.place} {...words} place={place} />)}
      <section>
        <h2>{translate('law.next')}</h2>
        <Door language={language} audiences={[]} country={country}>
          {translate('law.search', { country: name })}
        </Door>
        <p>
          <a href={pathFor(language, '/law')}>{translate('law.title')}</a>
        </p>
        <p className="small">{translate('law.general.helplines')}</p>
        <p className="small">{translate('law.general.courts')}</p>
      </section>
    </div>
  );
}
