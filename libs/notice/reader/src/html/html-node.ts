import { load } from 'cheerio/slim';

/** The little that the reader needs to know of a node of the tree. */
export interface HtmlNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: HtmlNode[];
  parent?: HtmlNode | null;
  startIndex?: number | null;
}

/** Reads markup into a tree whose nodes know where they begin. Broken markup is read as browsers do, roughly. */
export function parseHtml(source: string): HtmlNode {
  const $ = load(source, {
    xml: { xmlMode: false, decodeEntities: true, withStartIndices: true },
  });
  const [root] = $.root().toArray();
  return root ?? { type: 'root', children: [] };
}

/** All nodes below in the order of the page, without recursion: pages may nest without end. */
export function* walk(root: HtmlNode, enter: (node: HtmlNode) => boolean): Generator<HtmlNode> {
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!enter(node)) continue;
    yield node;
    const children = node.children ?? [];
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
}

/**
 * The beginning of a node's text, raw.
 * @param limit so many characters are enough
 * @param mostNodes markup without end and without text is not searched further than this
 */
export function rawText(node: HtmlNode, limit: number, mostNodes: number): string {
  let text = '';
  let left = mostNodes;
  for (const { type, data } of walk(node, () => text.length < limit && left-- > 0)) {
    if (type === 'text') text += `${data ?? ''} `;
  }
  return text;
}
