import { markOf } from '../outline/mark';
import type { Line } from './line';
import webFurniture from '../data/web-furniture.json';

const pageNumber = /^(?:[-–—]\s*)?(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/u;
const pageInHeader = /(?:^|\s)(?:trang|page)\s*\d{1,3}(?:\s*\/\s*\d{1,3})?$/u;
const single = new RegExp(webFurniture.lines.map((line) => `^(?:${line})`).join('|'), 'u');
const restOfPage = new RegExp(`^(?:${webFurniture.restOfPage.join('|')})`, 'u');

/** A line that stands beside page numbers again and again is the running header, not a sentence. */
function runningHeaders(lines: Line[]): Set<string> {
  const beside = new Map<string, number>();
  lines.forEach(({ key }, i) => {
    if (!pageNumber.test(key)) return;
    for (const neighbour of [lines[i - 1], lines[i + 1]]) {
      if (!neighbour || neighbour.text.length > 120 || /[.;:,]$/.test(neighbour.text) || markOf(neighbour.text))
        continue;
      beside.set(neighbour.key, (beside.get(neighbour.key) ?? 0) + 1);
    }
  });
  return new Set([...beside].filter(([, count]) => count >= 2).map(([key]) => key));
}

/** Where the news stops and the web page goes on; only behind most of the text, so that no notice loses its body. */
function endOfArticle(lines: Line[]): number {
  const size = (from: number, to: number) => lines.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
  const all = size(0, lines.length);
  const end = lines.findIndex(({ key }, i) => restOfPage.test(key) && size(i, lines.length) < all * 0.4);
  return end < 0 ? lines.length : end;
}

/**
 * Leaves out what belongs to the page and not to the paper: page numbers, running headers, and what websites add.
 * @returns the lines that are left, and those that were dropped
 */
export function dropPageFurniture(lines: Line[]): { kept: Line[]; dropped: Line[] } {
  const headers = runningHeaders(lines);
  const end = endOfArticle(lines);
  const isFurniture = ({ key, text }: Line, i: number) =>
    i >= end ||
    (i > 0 && pageNumber.test(key)) ||
    headers.has(key) ||
    (text.length < 100 && (pageInHeader.test(key) || single.test(key)));
  const kept: Line[] = [];
  const dropped: Line[] = [];
  let isBehind = false;
  lines.forEach((line, i) => {
    const drops = isFurniture(line, i);
    if (drops) dropped.push(line);
    else kept.push(isBehind ? { ...line, afterFurniture: true } : line);
    isBehind = drops;
  });
  return { kept, dropped };
}
