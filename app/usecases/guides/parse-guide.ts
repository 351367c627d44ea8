import Markdoc, { type Config, type Node } from '@markdoc/markdoc';
import { type FrontMatter, frontMatterSchema, guideSearchSchema } from '~/domain/guide/front-matter';
import { type Block, type Guide, type GuideTable, plainText } from '~/domain/guide/guide';
import { wordsOf } from './guide-words';

/** A guide that may not be published, with the place of the fault. */
export class GuideRefused extends Error {
  /** @param where file, and line where it is known */
  constructor(where: string, reason: string) {
    super(`${where}: ${reason}`);
    this.name = 'GuideRefused';
  }
}

/** Addresses on the page that its frame has already. */
const reservedIds = ['main', 'contents', 'next', 'about-guide', 'sources', 'law-countries'];

/** Tags that a guide may use, beside plain Markdown. */
const config: Config = {
  tags: {
    callout: { attributes: { tone: { type: String, matches: ['note', 'danger'] } } },
    steps: {},
    chart: { attributes: { caption: { type: String, required: true }, most: { type: Number, required: true } } },
    search: {
      selfClosing: true,
      attributes: { label: { type: String, required: true }, search: { type: Object, required: true } },
    },
    law: { selfClosing: true },
    urgent: { selfClosing: true, attributes: { only: { type: String, matches: ['crisis', 'child'] } } },
  },
};

/**
 * Reads a guide: front matter in JSON between two lines of `---`, then Markdown with a few tags (docs/guides.md).
 *
 * @param source the file's text
 * @param origin `slug` for its address, `language` (BCP 47), `file` to name in errors
 * @throws GuideRefused where front matter, tags, links or headings are not as they must be; no raw HTML passes
 */
export function parseGuide(source: string, origin: { slug: string; language: string; file: string }): Guide {
  const { slug, language, file } = origin;
  const document = Markdoc.parse(source);
  const [fault] = Markdoc.validate(document, config).filter(({ error }) => error.level !== 'debug');
  if (fault) throw new GuideRefused(`${file}:${(fault.lines[0] ?? 0) + 1}`, fault.error.message);
  const reader = createReader(file);
  const blocks = reader.blocks(document.children);
  return { slug, language, ...frontMatterOf(document.attributes.frontmatter, file), blocks };
}

function frontMatterOf(text: unknown, file: string): FrontMatter {
  let fields: unknown;
  try {
    fields = JSON.parse(String(text));
  } catch (error) {
    throw new GuideRefused(file, `the front matter is not JSON: ${(error as Error).message}`);
  }
  const read = frontMatterSchema.safeParse(fields);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'front matter'}: ${message}`);
  throw new GuideRefused(file, faults.join('; '));
}

function createReader(file: string) {
  const ids = new Set(reservedIds);
  const refuse = (node: Node, reason: string): never => {
    throw new GuideRefused(`${file}:${(node.lines[0] ?? 0) + 1}`, reason);
  };
  const words = (node: Node) => wordsOf(node, refuse);
  const blocks = (nodes: readonly Node[]): Block[] => nodes.map(block);

  function block(node: Node): Block {
    switch (node.type) {
      case 'heading':
        return heading(node);
      case 'paragraph':
      case 'inline':
        return { block: 'paragraph', words: words(node) };
      case 'list':
        return { block: 'list', ordered: node.attributes.ordered === true, items: items(node) };
      case 'table':
        return { block: 'table', table: table(node) };
      case 'tag':
        return tag(node);
      default:
        return refuse(node, `a guide may not hold "${node.type}"`);
    }
  }

  function heading(node: Node): Block {
    const { level } = node.attributes;
    if (level !== 2 && level !== 3)
      return refuse(node, 'headings are of level 2 or 3; the title is in the front matter');
    const said = words(node);
    const id = idOf(plainText(said));
    if (ids.has(id)) return refuse(node, `two headings would have the address #${id}`);
    ids.add(id);
    return { block: 'heading', level, id, words: said };
  }

  function items(list: Node): Block[][] {
    return list.children.map((item) => blocks(item.children));
  }

  function table(node: Node): GuideTable {
    const rows = [...node.walk()].filter(({ type }) => type === 'tr');
    const cells = rows.map((row) =>
      row.children.map((cell) => cell.children.map((each) => plainText(words(each))).join('')),
    );
    const [head = [], ...body] = cells;
    return { head, rows: body };
  }

  function onlyChild(node: Node, type: string): Node {
    const [child, ...others] = node.children;
    if (child?.type !== type || others.length > 0) return refuse(node, `{% ${node.tag} %} holds one ${type}`);
    return child;
  }

  function tag(node: Node): Block {
    const { attributes } = node;
    switch (node.tag) {
      case 'callout':
        return {
          block: 'callout',
          tone: attributes.tone === 'danger' ? 'danger' : 'note',
          blocks: blocks(node.children),
        };
      case 'steps':
        return steps(node);
      case 'urgent':
        return { block: 'urgent', only: attributes.only ?? null };
      case 'law':
        return { block: 'law' };
      case 'search':
        return search(node);
      default:
        return chart(node);
    }
  }

  /** One action an item. */
  function steps(node: Node): Block {
    const list = onlyChild(node, 'list');
    if (list.attributes.ordered !== true) return refuse(list, 'steps are a numbered list');
    return { block: 'list', ordered: true, items: items(list) };
  }

  function search(node: Node): Block {
    const read = guideSearchSchema.safeParse(node.attributes.search);
    if (!read.success) return refuse(node, `search: ${read.error.issues[0]?.message}`);
    return { block: 'search', label: node.attributes.label, search: read.data };
  }

  function chart(node: Node): Block {
    const { caption, most } = node.attributes;
    const shown = table(onlyChild(node, 'table'));
    const values = shown.rows.flatMap((row) => row.slice(1).map(Number));
    if (values.length === 0 || !values.every((value) => value >= 0 && value <= most)) {
      return refuse(node, `a chart's values are numbers from 0 to ${most}`);
    }
    return { block: 'chart', caption, most, table: shown };
  }

  return { blocks };
}

/** `What is said stays?` becomes `what-is-said-stays`; letters of every script stay. */
function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
