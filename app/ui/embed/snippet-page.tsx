import type { EmbedFields } from '~/domain/embed/embed-fields';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import type { InterfaceLanguage } from '~/i18n/languages';
import { type Translate, translatorFor } from '~/i18n/translator';
import { Page, type ShownSettings } from '~/ui/page/page';
import type { Preset } from './embed-path';
import { SnippetForm } from './snippet-form';
import { WrittenSnippet } from './written-snippet';

/** What the page that writes the snippet shows; plain data, as it comes from its loader. */
export interface SnippetData {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  readonly country: string | null;
  /** Address of this page without language prefix. */
  readonly path: string;
  readonly urgent: UrgentHelp | null;
  /** False where the form was only opened. */
  readonly asked: boolean;
  readonly fields: EmbedFields;
  /** Name of the service that the frame is to show; null for the search, or where there is no such service. */
  readonly name: string | null;
  readonly preset: Preset;
  readonly frameLanguage: InterfaceLanguage;
}

/** Form, written lines, and what both sides promise. The form's address says what was chosen: it tells of a site, not of a visitor. */
export function SnippetPage({ data }: { data: SnippetData }) {
  const { language, settings } = data;
  const translate = translatorFor(language);
  return (
    <Page
      {...{ language, translate, settings }}
      country={data.country}
      path={data.path}
      urgent={data.urgent}
      icons={['next']}
    >
      <div className="column">
        <SnippetForm data={data} translate={translate} />
        {data.asked && data.fields.wrong.length === 0 && <WrittenSnippet data={data} translate={translate} />}
        <Promises data={data} translate={translate} />
      </div>
    </Page>
  );
}

function Promises({ data, translate }: { data: SnippetData; translate: Translate }) {
  const site = data.settings.siteName;
  return (
    <>
      <section>
        <h2>{translate('embed.promised')}</h2>
        <ul>
          <li>{translate('embed.promised.kept')}</li>
          <li>{translate('embed.promised.read')}</li>
          <li>{translate('embed.promised.leave')}</li>
        </ul>
      </section>
      <section>
        <h2>{translate('embed.asked')}</h2>
        <ul>
          <li>{translate('embed.asked.measure')}</li>
          <li>{translate('embed.asked.attributes')}</li>
          <li>{translate('embed.asked.say', { site })}</li>
        </ul>
      </section>
      <p className="small">
        {translate('embed.oembed')} <bdi translate="no">{`${data.settings.origin}/oembed?url=…`}</bdi>
      </p>
    </>
  );
}
