import { countryOptions } from '~/i18n/countries';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { CountrySelect } from '~/ui/search/country-select';
import { Door } from '~/ui/search/door';

/** What is true everywhere, then every country as a plain link: no list to open, nothing guessed. */
export function UrgentChoice({ language, translate }: { language: InterfaceLanguage; translate: Translate }) {
  return (
    <>
      <div className="column">
        <h1>{translate('urgent.title')}</h1>
        <p className="lead">{translate('urgent.lead')}</p>
        <form method="get" action={pathFor(language, '/urgent')} autoComplete="off">
          <div className="field">
            <label htmlFor="country">{translate('urgent.choose')}</label>
            <span className="hint" id="country-hint">
              {translate('urgent.chooseWhy')}
            </span>
            <CountrySelect language={language} id="country" any="–" chosen={null} sends="code" />
          </div>
          <button type="submit">{translate('urgent.show')}</button>
        </form>
        <h2>{translate('urgent.everywhere')}</h2>
        <ul>
          <li>{translate('urgent.everywhere.danger')}</li>
          <li>{translate('urgent.everywhere.mobile')}</li>
          <li>{translate('urgent.everywhere.crisis')}</li>
          <li>
            {translate('urgent.everywhere.material')}
            <Door language={language} audiences={['reporting-content']} country={null}>
              {translate('urgent.everywhere.materialLink')}
            </Door>
          </li>
        </ul>
      </div>
      <section>
        <h2 id="countries">{translate('urgent.allCountries')}</h2>
        <nav className="countries" aria-labelledby="countries">
          {countryOptions(language).map(({ code, name }) => (
            <a key={code} href={pathFor(language, `/urgent/${code}`)}>
              {name}
            </a>
          ))}
        </nav>
      </section>
    </>
  );
}
