import type { ReactNode } from 'react';
import type { Audience } from '~/domain/listing/vocabulary';
import { longestQuery } from '~/domain/search/request';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { doorField } from '~/ui/search/door';
import { CountryField, searchFormId } from '~/ui/search/search-form';
import { AudienceSelect } from './audience-select';
import { embedPostPath, type Preset } from './embed-path';

interface EmbedFormProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly preset: Preset;
  readonly query?: string;
  /** True where the words are searched exactly as written while they stay the same. */
  readonly literal?: boolean;
}

/** Posts within the frame, so that what is typed stands in no address and no history. What was set in advance can be changed. */
export function EmbedForm({ language, translate, preset, query, literal }: EmbedFormProps) {
  return (
    <form id={searchFormId} className="ask" method="post" action={embedPostPath(language)} autoComplete="off">
      <div className="field">
        <label htmlFor="q">{translate('search.words')}</label>
        <span className="hint small" id="q-hint">
          {translate('search.wordsHint')}
        </span>
        <input
          id="q"
          name="q"
          type="text"
          defaultValue={query}
          maxLength={longestQuery}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          translate="no"
          enterKeyHint="search"
          aria-describedby="q-hint"
        />
      </div>
      {literal && <input type="hidden" name="exact_of" value={query} />}
      <CountryField language={language} translate={translate} chosen={preset.country} sends="name" />
      <div className="field">
        <label htmlFor="for">{translate('embed.for')}</label>
        <AudienceSelect id="for" translate={translate} chosen={preset.audiences} />
      </div>
      <button type="submit">{translate('search.button')}</button>
    </form>
  );
}

/** A ready-made search that stays in the frame. */
export function EmbedDoor(props: {
  language: InterfaceLanguage;
  audiences: readonly Audience[];
  country: string | null;
  children: ReactNode;
}) {
  return (
    <form method="post" action={embedPostPath(props.language)}>
      {props.country && <input type="hidden" name="country" value={props.country} />}
      <button type="submit" className="as-link" {...doorField(props.audiences)}>
        {props.children}
      </button>
    </form>
  );
}
