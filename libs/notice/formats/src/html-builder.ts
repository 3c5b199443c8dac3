import type { SourceMap, SourcePiece, SourcePlace } from '@giao-ban/notice-model';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

/** Escapes text for a page; line breaks become `<br>`. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>\n]/g, (char) => escapes[char] ?? char);
}

/** Writes a page paragraph by paragraph and remembers which one each stretch came from. */
export class HtmlBuilder {
  private readonly parts: string[] = ['<html><body>\n'];
  private readonly pieces: SourcePiece[] = [];
  private length = this.parts[0]?.length ?? 0;

  /** Adds markup that no paragraph stands behind. */
  markup(html: string): void {
    this.parts.push(html);
    this.length += html.length;
  }

  /** Adds a paragraph of stretches, each from its own place in the file. */
  paragraph(stretches: readonly { text: string; place: SourcePlace }[]): void {
    this.markup('<p>');
    for (const { text, place } of stretches) {
      const start = this.length;
      this.markup(escapeHtml(text));
      this.pieces.push({ start, end: this.length, place });
    }
    this.markup('</p>\n');
  }

  finish(): { html: string; map: SourceMap } {
    this.markup('</body></html>');
    return { html: this.parts.join(''), map: { pieces: this.pieces } };
  }
}
