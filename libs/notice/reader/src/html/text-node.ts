import type { HtmlNode } from './html-node';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/**
 * Each code unit of a text node with its place in the source: an entity (`&amp;`, `&#7891;`) is one letter there.
 * @example [...placedCharacters({ type: 'text', data: 'a&b', startIndex: 0 }, 'a&amp;b')] // ['a', 0], ['&', 1], ['b', 6]
 */
export function* placedCharacters(node: HtmlNode, source: string): Generator<[char: string, at: number]> {
  const data = node.data ?? '';
  let at = node.startIndex ?? 0;
  for (let i = 0; i < data.length; i++) {
    entity.lastIndex = at;
    const written = source.charCodeAt(at) === 38 ? entity.exec(source)?.[0].length : undefined;
    yield [data.charAt(i), at];
    const isFirstOfPair = /[\ud800-\udbff]/.test(data.charAt(i));
    if (written && isFirstOfPair) yield [data.charAt(++i), at];
    at += written ?? 1;
  }
}
