import type { FrontMatter, GuideSearch } from './front-matter';

/** Running text: plain, emphasised, or leading to another page of this site (or a number to dial). */
export type Word =
  | string
  | { readonly strong: readonly Word[] }
  | { readonly em: readonly Word[] }
  | { readonly href: string; readonly words: readonly Word[] };

export type Block =
  | { readonly block: 'heading'; readonly level: 2 | 3; readonly id: string; readonly words: readonly Word[] }
  | { readonly block: 'paragraph'; readonly words: readonly Word[] }
  | { readonly block: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly block: 'table'; readonly table: GuideTable }
  | { readonly block: 'chart'; readonly caption: string; readonly most: number; readonly table: GuideTable }
  | { readonly block: 'callout'; readonly tone: 'note' | 'danger'; readonly blocks: readonly Block[] }
  | { readonly block: 'search'; readonly label: string; readonly search: GuideSearch }
  | { readonly block: 'law' }
  | { readonly block: 'urgent'; readonly only: 'crisis' | 'child' | null };

export interface GuideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One guide in one language, ready to be shown. */
export interface Guide extends FrontMatter {
  /** Part of its address; neutral, because addresses stand in histories. */
  readonly slug: string;
  /** BCP 47 of its text. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** True where the day until which a guide counts as checked has gone by. @param today `YYYY-MM-DD` */
export function isPastItsDate({ validUntil }: Pick<Guide, 'validUntil'>, today: string): boolean {
  return validUntil < today;
}

/** The headings a list of contents names, in order. */
export function contentsOf(blocks: readonly Block[]): { readonly id: string; readonly title: string }[] {
  return blocks.flatMap((each) =>
    each.block === 'heading' && each.level === 2 ? [{ id: each.id, title: plainText(each.words) }] : [],
  );
}

/** Running text without emphasis and links. */
export function plainText(words: readonly Word[]): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return word;
      if ('strong' in word) return plainText(word.strong);
      return plainText('em' in word ? word.em : word.words);
    })
    .join('');
}

/** A ready-made search as fields of a form, in a fixed order. */
export function searchFieldsOf(search: GuideSearch): [name: string, value: string][] {
  return Object.entries(search).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
}
