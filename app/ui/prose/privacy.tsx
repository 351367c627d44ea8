import type { InterfaceLanguage } from '~/i18n/languages';
import { pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { promiseTests } from './promise-tests';
import { ProseSection } from './prose';

interface ProseProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

const kept: readonly TextKey[] = [
  'pages.privacy.kept.nothing',
  'pages.privacy.kept.search',
  'pages.privacy.kept.shareable',
  'pages.privacy.kept.report',
  'pages.privacy.kept.exit',
  'pages.privacy.kept.limit',
  'pages.privacy.kept.log',
];
const built: readonly TextKey[] = [
  'pages.privacy.built.own',
  'pages.privacy.built.script',
  'pages.privacy.built.links',
  'pages.privacy.built.place',
];
const cannot: readonly TextKey[] = [
  'pages.privacy.cannot.history',
  'pages.privacy.cannot.names',
  'pages.privacy.cannot.network',
  'pages.privacy.cannot.device',
  'pages.privacy.cannot.bill',
  'pages.privacy.cannot.copies',
  'pages.privacy.cannot.services',
  'pages.privacy.cannot.frame',
  'pages.privacy.cannot.server',
];

const signedIn: readonly TextKey[] = [
  'pages.privacy.signedIn.visitors',
  'pages.privacy.signedIn.account',
  'pages.privacy.signedIn.session',
  'pages.privacy.signedIn.listing',
  'pages.privacy.signedIn.trail',
];

/** What is kept, what is not, what the site cannot protect from, and the tests that hold it to its word. */
export function Privacy({ language, translate }: ProseProps) {
  const worded = (keys: readonly TextKey[]) => keys.map((key) => translate(key));
  return (
    <div className="column">
      <h1>{translate('pages.privacy.title')}</h1>
      <p className="lead">{translate('pages.privacy.lead')}</p>
      <ProseSection id="kept" title={translate('pages.privacy.kept')} items={worded(kept)} />
      <ProseSection id="built" title={translate('pages.privacy.built')} items={worded(built)} />
      <ProseSection id="cannot" title={translate('pages.privacy.cannot')} items={worded(cannot)}>
        <p>{translate('pages.privacy.tor')}</p>
        <p>
          <a href={`${pathFor(language, '/about')}#exit`}>{translate('shell.leaveAbout')}</a>
        </p>
        <p className="quiet">{translate('pages.privacy.scope')}</p>
      </ProseSection>
      <ProseSection id="signed-in" title={translate('pages.privacy.signedIn')} items={worded(signedIn)} />
      <ProseSection id="proof" title={translate('pages.privacy.proof')}>
        <p>{translate('pages.privacy.proof.lead')}</p>
        <ul lang="en" className="small">
          {promiseTests.map(({ file, says }) => (
            <li key={file}>
              {says} <span className="quiet">({file})</span>
            </li>
          ))}
        </ul>
      </ProseSection>
    </div>
  );
}
