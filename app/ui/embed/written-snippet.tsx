import { embedSnippet } from '~/domain/embed/snippet';
import { pathFor } from '~/i18n/languages';
import { type Translate, translatorFor } from '~/i18n/translator';
import { embedSearchPath, embedServicePath } from './embed-path';
import type { SnippetData } from './snippet-page';

/** The lines to copy, the way to look at the frame alone, and what each attribute is there for. */
export function WrittenSnippet({ data, translate }: { data: SnippetData; translate: Translate }) {
  const { settings, fields, name, preset, frameLanguage } = data;
  const isService = name !== null && fields.slug !== null;
  const path = isService ? embedServicePath(fields.slug, preset.country) : embedSearchPath(preset);
  const href = pathFor(frameLanguage, path);
  const title = name ?? `${translatorFor(frameLanguage)('search.title')} · ${settings.siteName}`;
  const html = embedSnippet({ src: `${settings.origin}${href}`, title, width: '100%', height: fields.pixels });
  return (
    <section className="panel" id="snippet">
      <h2>
        <label htmlFor="lines">{translate('embed.lines')}</label>
      </h2>
      <span className="hint small" id="lines-hint">
        {translate('embed.linesHint')}
      </span>
      <textarea
        id="lines"
        dir="ltr"
        readOnly
        rows={9}
        translate="no"
        defaultValue={html}
        aria-describedby="lines-hint"
      />
      <p>
        <a href={href}>{translate('embed.preview')}</a>
      </p>
      <h3>{translate('embed.means')}</h3>
      <dl className="answers small">
        {(['sandbox', 'referrerpolicy', 'loading', 'title'] as const).map((attribute) => (
          <div key={attribute}>
            <dt translate="no">{attribute}</dt>
            <dd>{translate(`embed.means.${attribute}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
