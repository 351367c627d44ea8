import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Page, type ShownSettings } from '~/ui/page/page';

/** An address whose sheet no longer opens: says so kindly, with the way to make it again. */
export function ClosedLeaflet(props: { language: InterfaceLanguage; settings: ShownSettings; path: string }) {
  const { language, settings, path } = props;
  const translate = translatorFor(language);
  return (
    <Page language={language} translate={translate} settings={settings} country={null} path={path}>
      <div className="column">
        <h1>{translate('leaflet.closed')}</h1>
        <p className="lead">{translate('leaflet.closedBody')}</p>
        <a className="button" href={pathFor(language, '/leaflet')}>
          {translate('leaflet.again')}
        </a>
      </div>
    </Page>
  );
}
