import type { HtmlNode } from './html-node';

const romanPairs: [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  const pair = romanPairs.find(([value]) => value <= n);
  return pair && n < 100 ? pair[1] + roman(n - pair[0]) : '';
}

/** Vietnamese counting letters: `đ)` comes after `d)`. */
const letters = 'abcdđeghiklmnopqrstuvxy';
const letter = (n: number) => letters.charAt((n - 1) % letters.length);

const numbering: Record<string, (n: number) => string> = {
  I: (n) => `${roman(n)}. `,
  i: (n) => `${roman(n).toLowerCase()}) `,
  A: (n) => `${letter(n).toUpperCase()}. `,
  a: (n) => `${letter(n)}) `,
};

function depthOf(item: HtmlNode): number {
  let depth = 0;
  for (let node = item.parent; node && depth < 2; node = node.parent) if (node.name === 'ul') depth++;
  return depth;
}

/** Marks that authors type themselves, inside the item. */
const ownMark = /^\s*(?:[-–+*•]|\(?[\da-zđ]{1,2}[).]|[IVX]{1,5}\.)\s/u;

/**
 * The mark that a browser shows before a list item, as text: `1. `, `b) `, `- `, and `+ ` one level deeper.
 * Empty where the item already begins with a typed mark.
 */
export function listMark(item: HtmlNode, ordinal: number, beginning: string): string {
  if (beginning.trim() === '' || ownMark.test(beginning)) return '';
  const list = item.parent;
  if (list?.name !== 'ol') return depthOf(item) > 1 ? '+ ' : '- ';
  const start = Number(list.attribs?.start ?? 1) || 1;
  const number = start + ordinal;
  return (numbering[list.attribs?.type ?? ''] ?? ((n: number) => `${n}. `))(number);
}
