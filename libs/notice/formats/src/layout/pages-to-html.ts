import { HtmlBuilder } from '../html-builder';
import type { SourceMap, SourcePlace } from '@giao-ban/notice-model';
import { groupedBy } from './grouped-by';
import { joinParagraphs, seam, type PlacedLine } from './join-paragraphs';
import { pageBox, type PageContent } from './page-content';
import { readingOrder, type Line } from './reading-order';
import { takeRuledTables, type RuledTable } from './ruled-tables';
import { withoutRunningLines, type PageLines } from './running-lines';
import { segmentRows } from './text-segments';

interface LaidPage extends PageLines {
  content: PageContent;
  tables: RuledTable[];
}

/** Lines above, between and below the tables of a page, each part read in its own order. */
function layOut(content: PageContent): LaidPage {
  const { tables, rest } = takeRuledTables(content.pieces, content.rulings);
  const edges = tables.map(({ top }) => top).sort((a, b) => a - b);
  const part = (baseline: number) => edges.filter((edge) => edge < baseline).length;
  const parts = groupedBy(segmentRows(rest), (row) => part(row[0]?.baseline ?? 0));
  const lines = [...parts].sort(([a], [b]) => a - b).flatMap(([, rows]) => readingOrder(rows));
  return { content, tables: tables.sort((a, b) => a.top - b.top), lines, height: content.height };
}

class PageWriter {
  private readonly html = new HtmlBuilder();
  private waiting: PlacedLine[] = [];

  constructor(private readonly contents: ReadonlyMap<number, PageContent>) {}

  page({ content, lines, tables }: LaidPage): void {
    const left = [...tables];
    for (const line of lines) {
      while (left[0] && left[0].top < line.baseline) this.table(left.shift(), content);
      this.waiting.push({ ...line, page: content.page });
    }
    for (const table of left) this.table(table, content);
  }

  finish(): { html: string; map: SourceMap } {
    this.flush();
    return this.html.finish();
  }

  private flush(): void {
    for (const paragraph of joinParagraphs(this.waiting)) {
      this.html.paragraph(
        paragraph.map((line, i) => ({
          text: this.spaced(line, paragraph[i + 1]),
          place: this.placeOf(line, line.page),
        })),
      );
    }
    this.waiting = [];
  }

  private spaced(line: Line, next: Line | undefined): string {
    return next ? line.text + seam(line.text, next.text) : line.text;
  }

  private placeOf(line: Line, page: number): SourcePlace {
    const content = this.contents.get(page);
    return { kind: 'box', page, box: content ? pageBox(line.seen, content) : [0, 0, 1, 1] };
  }

  private table(table: RuledTable | undefined, content: PageContent): void {
    if (!table) return;
    this.flush();
    this.html.markup('<table>\n');
    for (let row = 0; row < table.rows; row++) {
      this.html.markup('<tr>');
      for (const cell of table.cells.filter((each) => each.row === row)) {
        this.html.markup(`<td rowspan="${cell.rows}" colspan="${cell.columns}">`);
        const lines = readingOrder(segmentRows(cell.pieces)).map((line) => ({ ...line, page: content.page }));
        for (const line of lines) this.html.paragraph([{ text: line.text, place: this.placeOf(line, content.page) }]);
        this.html.markup('</td>');
      }
      this.html.markup('</tr>\n');
    }
    this.html.markup('</table>\n');
  }
}

/**
 * Turns what stands on pages into markup for the plain reader: paragraphs whole, columns one after the other, drawn tables
 * as tables, page numbers and running headers gone.
 */
export function pagesToHtml(pages: readonly PageContent[]): { html: string; map: SourceMap } {
  const writer = new PageWriter(new Map(pages.map((page) => [page.page, page])));
  for (const page of withoutRunningLines(pages.map(layOut))) writer.page(page);
  return writer.finish();
}
