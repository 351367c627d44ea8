import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import type { InterfaceLanguage } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import type { ShownSettings } from '~/ui/page/page';
import { EmbedForm } from './embed-form';
import { EmbedFrame } from './embed-frame';
import { embedSearchPath, type Preset } from './embed-path';

export interface EmbedSearchData {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  readonly preset: Preset;
  readonly urgent: UrgentHelp | null;
}

/** The search as another site shows it. Nothing of a visitor is in it before something is sent. */
export function EmbedSearch({ data }: { data: EmbedSearchData }) {
  const { language, settings, preset } = data;
  const translate = translatorFor(language);
  return (
    <EmbedFrame
      {...{ language, translate, settings }}
      country={preset.country}
      path={embedSearchPath(preset)}
      urgent={data.urgent}
    >
      <div className="column">
        <h1>{translate('search.home.title')}</h1>
        <p>
          {preset.audiences.length === 0 && `${translate('search.home.what')} `}
          {translate('search.home.how')}
        </p>
        <EmbedForm language={language} translate={translate} preset={preset} />
      </div>
    </EmbedFrame>
  );
}

/** A sealed search that no longer opens: says so, with the form ready. */
export function EmbedClosed(props: {
  language: InterfaceLanguage;
  settings: ShownSettings;
  why: 'expired' | 'invalid';
  /** Address of this page without language prefix. */
  path: string;
}) {
  const { language, settings, why } = props;
  const translate = translatorFor(language);
  return (
    <EmbedFrame {...{ language, translate, settings }} country={null} path={props.path} urgent={null}>
      <div className="column">
        <h1>{translate(`search.${why}`)}</h1>
        <p className="lead">{translate(`search.${why}Body`)}</p>
        <EmbedForm language={language} translate={translate} preset={{ country: null, audiences: [] }} />
      </div>
    </EmbedFrame>
  );
}
