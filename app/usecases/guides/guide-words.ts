import type { Node } from '@markdoc/markdoc';
import type { Word } from '~/domain/guide/guide';

/** Pages of this site, places on the same page, and numbers to dial. Other sites stand among the sources, or are listings. */
const allowedHref = /^(\/(?!\/)|#|tel:\+?\d+$)/;
const looksLikeHtml = /<\/?[a-z!]/i;

/**
 * The running text of a node.
 *
 * @param refuse throws, naming the node's place
 * @throws what `refuse` throws, for raw HTML, images, code and links to other sites
 */
export function wordsOf(node: Node, refuse: (node: Node, reason: string) => never): Word[] {
  return joined(node.children.flatMap((child) => word(child, refuse)));
}

function word(node: Node, refuse: (node: Node, reason: string) => never): Word[] {
  switch (node.type) {
    case 'inline':
      return wordsOf(node, refuse);
    case 'text': {
      const text = String(node.attributes.content);
      return looksLikeHtml.test(text) ? refuse(node, 'a guide may not hold HTML') : [text];
    }
    case 'softbreak':
      return [' '];
    case 'strong':
      return [{ strong: wordsOf(node, refuse) }];
    case 'em':
      return [{ em: wordsOf(node, refuse) }];
    case 'link': {
      const href = String(node.attributes.href);
      if (!allowedHref.test(href)) return refuse(node, `a guide links within this site only, not to ${href}`);
      return [{ href, words: wordsOf(node, refuse) }];
    }
    default:
      return refuse(node, `a guide may not hold "${node.type}" in its text`);
  }
}

/** Pieces of plain text that follow each other, as one. */
function joined(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  for (const each of words) {
    const last = result.at(-1);
    if (typeof each === 'string' && typeof last === 'string') result[result.length - 1] = last + each;
    else result.push(each);
  }
  return result;
}
