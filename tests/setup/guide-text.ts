import type { Block, Guide, Word } from '~/domain/guide/guide';
import { plainText } from '~/domain/guide/guide';

/** Everything a reader reads of a guide itself, a block each: title, summary, headings, paragraphs, items, buttons. */
export function textBlocksOf(guide: Guide): string[] {
  return [guide.title, guide.summary, ...guide.blocks.flatMap(textsOf), guide.next.label].filter((text) => text !== '');
}

/** What is read as sentences: paragraphs and items, without headings, buttons and captions, which would flatter the figure. */
export function runningTextOf(guide: Guide): string[] {
  const within = (block: Block): string[] => {
    if (block.block === 'callout') return block.blocks.flatMap(within);
    return block.block === 'paragraph' || 'items' in block ? textsOf(block) : [];
  };
  return [guide.summary, ...guide.blocks.flatMap(within)];
}

/** Where a guide's text leads: addresses within the site, places on the page, numbers. */
export function hrefsOf(guide: Guide): string[] {
  return guide.blocks.flatMap(hrefsIn);
}

function textsOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.words)];
    case 'list':
      return block.items.map((item) => item.flatMap(textsOf).join(' '));
    case 'callout':
      return block.blocks.flatMap(textsOf);
    case 'search':
      return [block.label];
    case 'chart':
      return [block.caption];
    default:
      return [];
  }
}

function hrefsIn(block: Block): string[] {
  if ('words' in block) return block.words.flatMap(hrefsInWord);
  if ('items' in block) return block.items.flat().flatMap(hrefsIn);
  return 'blocks' in block ? block.blocks.flatMap(hrefsIn) : [];
}

function hrefsInWord(word: Word): string[] {
  if (typeof word === 'string') return [];
  if ('href' in word) return [word.href, ...word.words.flatMap(hrefsInWord)];
  return ('strong' in word ? word.strong : word.em).flatMap(hrefsInWord);
}
