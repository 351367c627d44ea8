/** An element of an XML document, for tests that read what we write. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const tag = /^<(\/?)([a-z][\w:-]*)((?:\s+[a-z][\w:-]*="[^"<]*")*)\s*(\/?)>$/i;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the plain XML that we write: elements, attributes in double quotes, the five entities that need no declaration.
 * @throws Error where it is not well-formed, or is more than that
 */
export function readXml(xml: string): Element {
  if (illegal.test(xml)) throw new Error('There is a character that XML cannot hold.');
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  for (const [piece] of xml.replace(/^<\?xml [^?]*\?>\s*/, '').matchAll(/<[^>]*>|[^<]+|</g)) {
    const current = open.at(-1) ?? document;
    if (piece.startsWith('<')) readTag(piece, current, open);
    else if (current !== document) current.text += decoded(piece);
    else if (piece.trim() !== '') throw new Error(`Text outside of the document: ${piece}`);
  }
  const [root] = document.children;
  if (!root || document.children.length > 1 || open.length > 1) throw new Error('There is not exactly one document.');
  return root;
}

function readTag(piece: string, current: Element, open: Element[]): void {
  const [, closing, name = '', given = '', empty] = tag.exec(piece) ?? [];
  if (name === '') throw new Error(`Not a tag: ${piece}`);
  if (closing) {
    if (current.name !== name) throw new Error(`</${name}> ends <${current.name}>.`);
    open.pop();
    return;
  }
  const pairs = [...given.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length < pairs.length) throw new Error(`An attribute stands twice: ${piece}`);
  const element: Element = { name, attributes, children: [], text: '' };
  current.children.push(element);
  if (!empty) open.push(element);
}

function decoded(text: string): string {
  return text.replace(/&(\w*;?)/g, (_, name: string) => {
    const character = entities[name.slice(0, -1)];
    if (!name.endsWith(';') || character === undefined) throw new Error(`Not an entity: &${name}`);
    return character;
  });
}

/** @returns the children of this name, in their order */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** @returns the text of the only child of this name */
export function textOf(element: Element, name: string): string {
  const [child, ...others] = childrenOf(element, name);
  if (!child || others.length > 0) throw new Error(`There is not exactly one ${name}.`);
  return child.text;
}
