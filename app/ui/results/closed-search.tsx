import type { InterfaceLanguage } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Page, type ShownSettings } from '~/ui/page/page';
import { SearchForm } from '~/ui/search/search-form';

/** A sealed search that no longer opens: says so kindly, with the form ready. */
export function ClosedSearch(props: {
  language: InterfaceLanguage;
  settings: ShownSettings;
  why: 'expired' | 'invalid';
  /** As it stands in the address: the other languages say the same of it. */
  token: string;
}) {
  const { language, settings, why, token } = props;
  const translate = translatorFor(language);
  return (
    <Page language={language} translate={translate} settings={settings} country={null} path={`/find/${token}`}>
      <div className="column home">
        <h1>{translate(`search.${why}`)}</h1>
        <p className="lead">{translate(`search.${why}Body`)}</p>
        <SearchForm language={language} translate={translate} country={null} />
      </div>
    </Page>
  );
}
