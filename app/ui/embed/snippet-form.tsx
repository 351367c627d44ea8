import { leastHeight, mostHeight, usualHeight } from '~/domain/embed/snippet';
import { interfaceLanguages, languageOwnNames, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { describedBy, ErrorBeside, ErrorSummary } from '~/ui/report/error-summary';
import { CountrySelect } from '~/ui/search/country-select';
import { AudienceSelect } from './audience-select';
import type { SnippetData } from './snippet-page';

interface SnippetFormProps {
  readonly data: SnippetData;
  readonly translate: Translate;
}

/** What the frame is to show. It asks by address, so that the lines can be made again from a bookmark. */
export function SnippetForm({ data, translate }: SnippetFormProps) {
  const { language, fields, preset } = data;
  const site = data.settings.siteName;
  const errors = fields.wrong.map((field) => ({
    field,
    message: field === 'service' ? ('embed.errorService' as const) : ('embed.errorHeight' as const),
  }));
  return (
    <>
      <ErrorSummary translate={translate} errors={errors} />
      <h1>{translate('embed.title', { site })}</h1>
      <p className="lead">{translate('embed.lead')}</p>
      <form method="get" action={pathFor(language, '/embed#snippet')} autoComplete="off">
        <fieldset>
          <legend>{translate('embed.what')}</legend>
          {(['search', 'service'] as const).map((each) => (
            <label key={each} className="check">
              <input type="radio" name="what" value={each} defaultChecked={each === fields.subject} />
              <span>{translate(`embed.what.${each}`)}</span>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="service">{translate('embed.service')}</label>
          <span className="hint small" id="service-hint">
            {translate('embed.serviceHint', { site })}
          </span>
          <ErrorBeside translate={translate} field="service" errors={errors} />
          <input
            id="service"
            name="service"
            type="text"
            dir="auto"
            defaultValue={fields.service}
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={describedBy('service', 'service-hint', errors)}
          />
        </div>
        <div className="field">
          <label htmlFor="country">{translate('embed.country')}</label>
          <CountrySelect
            id="country"
            language={language}
            any={translate('search.anyCountry')}
            chosen={preset.country}
            sends="code"
          />
        </div>
        <div className="field">
          <label htmlFor="for">{translate('embed.for')}</label>
          <AudienceSelect id="for" translate={translate} chosen={preset.audiences} />
        </div>
        <FrameLanguage data={data} translate={translate} />
        <div className="field">
          <label htmlFor="height">{translate('embed.height')}</label>
          <span className="hint small" id="height-hint">
            {translate('embed.heightHint', { least: leastHeight, most: mostHeight })}
          </span>
          <ErrorBeside translate={translate} field="height" errors={errors} />
          <input
            id="height"
            name="height"
            type="text"
            inputMode="numeric"
            defaultValue={fields.height || String(usualHeight[fields.subject])}
            aria-describedby={describedBy('height', 'height-hint', errors)}
          />
        </div>
        <button type="submit">{translate('embed.write')}</button>
      </form>
    </>
  );
}

function FrameLanguage({ data, translate }: SnippetFormProps) {
  return (
    <div className="field">
      <label htmlFor="language">{translate('embed.language')}</label>
      <select id="language" name="language" defaultValue={data.frameLanguage} translate="no">
        {interfaceLanguages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageOwnNames[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
