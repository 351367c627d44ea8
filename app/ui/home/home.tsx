import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { type Translate, translatorFor } from '~/i18n/translator';
import { Icon } from '~/ui/icons/icon';
import { Page, type ShownSettings, urgentPath, withCountry } from '~/ui/page/page';
import { doorField } from '~/ui/search/door';
import { entrances } from '~/ui/search/entrances';
import { SearchForm, searchFormId } from '~/ui/search/search-form';

interface HomeProps {
  readonly language: InterfaceLanguage;
  readonly country: string | null;
  readonly urgent: UrgentHelp | null;
  readonly settings: ShownSettings;
}

/** What this is, the search form, five ways in, urgent help, and what is kept (nothing). */
export function Home({ language, country, urgent, settings }: HomeProps) {
  const translate = translatorFor(language);
  return (
    <Page
      language={language}
      translate={translate}
      settings={settings}
      country={country}
      path={withCountry('/', country)}
      urgent={urgent}
      icons={['next']}
    >
      <div className="home split">
        <div>
          <h1>{translate('search.home.title')}</h1>
          <p className="lead">
            {translate('search.home.what')} {translate('search.home.how')}
          </p>
          <SearchForm language={language} translate={translate} country={country} />
          <Entrances translate={translate} />
          <p>
            <a href={withCountry(pathFor(language, '/choose'), country)}>{translate('choose.title')}</a>
          </p>
          <p>
            <a href={withCountry(pathFor(language, '/guides'), country)}>{translate('guides.readFirst')}</a>
          </p>
        </div>
        <Aside language={language} country={country} translate={translate} />
      </div>
    </Page>
  );
}

/**
 * Buttons of the search form: they post, so that no address and no history names the door someone came through, and the
 * country chosen above comes along.
 */
function Entrances({ translate }: { translate: Translate }) {
  return (
    <>
      <h2>{translate('search.home.entrances')}</h2>
      <ul className="doors plain">
        {entrances.map(({ key, audiences }) => (
          <li key={key}>
            <button type="submit" form={searchFormId} {...doorField(audiences)}>
              <span>
                <b>{translate(`search.entrance.${key}`)}</b>
                {translate(`search.entrance.${key}Hint`)}
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Aside({ language, country, translate }: Pick<HomeProps, 'language' | 'country'> & { translate: Translate }) {
  return (
    <div className="aside">
      <section className="alarm">
        <h2>{translate('shell.urgent')}</h2>
        <p>{translate('search.home.urgentBody')}</p>
        <a href={urgentPath(language, country)}>{translate('search.home.urgentButton')}</a>
      </section>
      <section>
        <h2>{translate('search.home.keeps')}</h2>
        <p>
          <strong>{translate('search.home.keepsNothing')}</strong> {translate('search.home.keepsList')}
        </p>
        <a href={withCountry(pathFor(language, '/privacy'), country)}>{translate('search.home.keepsMore')}</a>
      </section>
      <section className="quiet">
        <p>{translate('search.home.truth')}</p>
      </section>
    </div>
  );
}
