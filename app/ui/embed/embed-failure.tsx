import type { InterfaceLanguage } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import type { ShownSettings } from '~/ui/page/page';
import { statusInWords } from '~/ui/prose/status-message';
import { EmbedFrame } from './embed-frame';
import { embedPostPath } from './embed-path';

/** A page of the frame that failed: says what happened and leads to the search, all inside the frame. */
export function EmbedFailure(props: {
  language: InterfaceLanguage;
  settings: ShownSettings;
  status: number;
  /** Address of this page without language prefix. */
  path: string;
}) {
  const { language, settings, path } = props;
  const translate = translatorFor(language);
  const status = statusInWords(props.status);
  return (
    <EmbedFrame {...{ language, translate, settings, path }} country={null} urgent={null}>
      <div className="column">
        <h1>{translate(`errors.${status}.title`)}</h1>
        <p className="lead">{translate(`errors.${status}.what`)}</p>
        <p>
          <a className="button" href={embedPostPath(language)}>
            {translate('embed.search')}
          </a>
        </p>
        <p className="small quiet">{translate('errors.kept')}</p>
      </div>
    </EmbedFrame>
  );
}
