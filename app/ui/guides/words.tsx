import { Fragment } from 'react';
import type { Word } from '~/domain/guide/guide';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { urgentPath, withCountry } from '~/ui/page/page';

interface WordsProps {
  readonly words: readonly Word[];
  readonly language: InterfaceLanguage;
  /** ISO 3166-1 alpha-2, carried along in links. */
  readonly country: string | null;
}

/** Running text of a guide. */
export function Words({ words, language, country }: WordsProps) {
  return words.map((word, place) => {
    const inner = (said: readonly Word[]) => <Words words={said} language={language} country={country} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
    if (typeof word === 'string') return <Fragment key={place}>{word}</Fragment>;
    // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
    if ('strong' in word) return <strong key={place}>{inner(word.strong)}</strong>;
    // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
    if ('em' in word) return <em key={place}>{inner(word.em)}</em>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
      <a key={place} href={hrefOf(word.href, language, country)}>
        {inner(word.words)}
      </a>
    );
  });
}

/** A guide's link as this visitor needs it: in their language, for their country. */
function hrefOf(href: string, language: InterfaceLanguage, country: string | null): string {
  if (!href.startsWith('/')) return href;
  if (href === '/urgent') return urgentPath(language, country);
  const [path = '', anchor] = href.split('#');
  const address = withCountry(pathFor(language, path), country);
  return anchor ? `${address}#${anchor}` : address;
}
