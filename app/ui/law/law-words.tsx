import {
  inLanguage,
  type LawAnswer,
  type LawPlace,
  type LawSource,
  type LawText,
  type NamedLawPlace,
} from '~/domain/law/law';
import { countryName } from '~/i18n/countries';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { webAddress } from '~/ui/listing/contact';

export interface Words {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

/** Told apart by shape, so that they need no colour. */
const signs: Readonly<Record<LawAnswer, string>> = { yes: '●', no: '○', depends: '◐', unknown: '?' };

/** An answer in words, its sign before it. */
export function Answer({
  answer,
  inferred,
  translate,
}: {
  answer: LawAnswer;
  inferred: boolean;
  translate: Translate;
}) {
  return (
    <>
      <span aria-hidden="true">{signs[answer]}</span> {translate(`law.answer.${answer}`)}
      {inferred && ` (${translate('law.inferred')})`}
    </>
  );
}

/** A text in the page's language, or in English and marked as such. */
export function Said({ text, language }: { text: LawText; language: InterfaceLanguage }) {
  const said = inLanguage(text, language);
  return said.lang ? (
    <span className="said" lang={said.lang}>
      {said.text}
    </span>
  ) : (
    said.text
  );
}

/** @returns the region's name, or the country's where the whole of it is meant */
export function placeName(language: InterfaceLanguage, { region, country }: NamedLawPlace): string {
  return region ? inLanguage(region, language).text : countryName(language, country);
}

/** @returns the address that shows a place: its country's page, and there the part */
export function lawPath(language: InterfaceLanguage, { place, country, region }: NamedLawPlace): string {
  return `${pathFor(language, `/law/${country}`)}${region ? `#${place}` : ''}`;
}

interface SourcesProps extends Words {
  readonly place: Pick<LawPlace, 'sources'>;
  /** Ids of the sources that stand behind one statement. */
  readonly cited: readonly string[];
}

/** The sources of one statement on one line: where, and as of when. */
export function Sources({ place, cited, ...words }: SourcesProps) {
  const sources = place.sources.filter(({ id }) => cited.includes(id));
  return (
    <>
      {sources.map((source, at) => (
        <span key={source.id}>
          {at > 0 && ' · '}
          <SourceLink {...words} source={source} />
        </span>
      ))}
    </>
  );
}

/** A source's site as link, and the date that it shows. */
export function SourceLink({ source, language, translate }: Words & { source: LawSource }) {
  return (
    <>
      <a href={webAddress(source.url)} rel="noreferrer noopener nofollow" referrerPolicy="no-referrer">
        {new URL(source.url).hostname.replace(/^www\./, '')}
      </a>{' '}
      ({source.asOf ? shownDate(language, source.asOf) : translate('law.undated')})
    </>
  );
}
