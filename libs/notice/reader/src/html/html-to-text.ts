import type { TracedText } from '@giao-ban/shared-kernel';
import { BlockWriter } from './block-writer';
import { parseHtml, rawText, walk, type HtmlNode } from './html-node';
import { nestsTooDeep, withoutTags } from './deep-nesting';
import { furnitureJudge } from './is-furniture';
import { listMark } from './list-mark';
import { taskTable } from './task-table';
import { placedCharacters } from './text-node';

const blocks = new Set(
  'address article blockquote body caption center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

class PageWriter {
  private readonly writer = new BlockWriter();
  private readonly isFurniture = furnitureJudge();
  private readonly counts = new Map<HtmlNode, number>();

  constructor(private readonly source: string) {}

  page(root: HtmlNode): TracedText {
    const stack: (HtmlNode | 'block')[] = [root];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (next === 'block') this.writer.block();
      else this.node(next, stack);
    }
    return this.writer.finish();
  }

  private node(node: HtmlNode, stack: (HtmlNode | 'block')[]): void {
    if (this.isFurniture(node)) return;
    if (node.type === 'text') return this.text(node);
    if (node.name === 'br') return this.writer.line();
    const grid = node.name === 'table' ? taskTable(node) : null;
    if (grid) return this.table(grid);
    if (blocks.has(node.name ?? '')) {
      this.writer.block();
      stack.push('block');
    }
    if (node.name === 'li') this.writer.mark(listMark(node, this.ordinal(node), rawText(node, 40, 20)));
    const children = node.children ?? [];
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }

  private text(node: HtmlNode): void {
    for (const [char, at] of placedCharacters(node, this.source)) this.writer.character(char, at);
  }

  private ordinal(item: HtmlNode): number {
    const list = item.parent ?? item;
    const ordinal = this.counts.get(list) ?? 0;
    this.counts.set(list, ordinal + 1);
    return ordinal;
  }

  /** One line per row, bars between the cells, as in Markdown: the parser knows one kind of table only. */
  private table(grid: HtmlNode[][]): void {
    this.writer.block();
    for (const row of grid) {
      this.writer.line();
      for (const cell of row) this.cell(cell);
      this.bar(row.at(-1), '|');
    }
    this.writer.block();
  }

  private cell(cell: HtmlNode): void {
    this.bar(cell);
    for (const node of walk(cell, (inner) => !this.isFurniture(inner))) {
      if (blocks.has(node.name ?? '') || node.name === 'br') this.writer.character(' ', 0);
      if (node.type === 'text') this.text(node);
    }
    this.writer.character(' ', 0);
  }

  private bar(cell: HtmlNode | undefined, mark = '| '): void {
    this.writer.mark(mark);
    this.writer.flushMark(cell?.startIndex ?? 0);
  }
}

/**
 * The text of a page as a reader sees it: one paragraph per block, list marks written out, tables of tasks as
 * lines with bars, page furniture left out. Positions lead back into the markup.
 * @example htmlToText('<p>1. Văn phòng Sở</p><ul><li>Rà soát</li></ul>').text // '1. Văn phòng Sở\n\n- Rà soát'
 */
export function htmlToText(source: string): TracedText {
  return nestsTooDeep(source) ? withoutTags(source) : new PageWriter(source).page(parseHtml(source));
}

/** Whether a text is a web page by what it holds. */
export function looksLikeHtml(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (/<!doctype html|<html[\s>]|<body[\s>]/i.test(sample)) return true;
  return (sample.match(/<\/(?:p|div|td|tr|li|h[1-6]|table|ul|ol)>/gi)?.length ?? 0) >= 3;
}
