import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Page, type ShownSettings } from '~/ui/page/page';

/** An address whose answers no longer open: says so kindly, with the way to start again. */
export function ClosedQuestions(props: { language: InterfaceLanguage; settings: ShownSettings; token: string }) {
  const { language, settings, token } = props;
  const translate = translatorFor(language);
  return (
    <Page language={language} translate={translate} settings={settings} country={null} path={`/choose/${token}`}>
      <div className="column">
        <h1>{translate('choose.closed')}</h1>
        <p className="lead">{translate('choose.closedBody')}</p>
        <a className="button" href={pathFor(language, '/choose')}>
          {translate('choose.startAgain')}
        </a>
      </div>
    </Page>
  );
}
