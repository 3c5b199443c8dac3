import type { Warning } from '@giao-ban/notice-model';
import { chainOffsets, type Offsets, type TracedText } from '@giao-ban/shared-kernel';
import { cleanCharacters } from './clean-characters';
import { decodeText } from './decode-text';
import { htmlToText, looksLikeHtml } from './html/html-to-text';
import { maximumBytes, readErrors, type ReadError } from './read-error';
import { sniffBinary } from './sniff-binary';
import { looksLikeMarkdown, stripMarkdown } from './strip-markdown';

/** A file as text, with the way back to its own characters. */
export interface ReadDocument {
  /** By content; the name only decides between plain text and Markdown. */
  mediaType: string;
  encoding: string;
  /** Composed letters, no markup; lines still as the page has them. */
  text: string;
  warnings: Warning[];
  /** From positions in `text` to positions in the decoded file. */
  toSource: Offsets;
}

export type ReadResult = { ok: true; document: ReadDocument } | { ok: false; error: ReadError };

/**
 * Turns the bytes of a file into text that can be parsed, or says why it cannot and what to do.
 * @example
 * const read = readDocument(bytes, 'thang-3.md');
 * if (read.ok) parseNotice(read.document.text); else showTo(clerk, read.error.message);
 */
export function readDocument(bytes: Uint8Array, name: string): ReadResult {
  if (bytes.length === 0) return { ok: false, error: readErrors.empty(name) };
  if (bytes.length > maximumBytes) return { ok: false, error: readErrors.tooLarge(name, bytes.length) };
  const binary = sniffBinary(bytes);
  if (binary) return { ok: false, error: readErrors.unsupported(name, binary.what) };
  const decoded = decodeText(bytes);
  if (!decoded) return { ok: false, error: readErrors.notText(name) };
  const mediaType = textTypeOf(decoded.text, name);
  const { text, toSource } = readText(decoded.text, mediaType);
  if (!/\S/u.test(text)) return { ok: false, error: readErrors.empty(name) };
  return {
    ok: true,
    document: { mediaType, encoding: decoded.encoding, text, warnings: decoded.warnings, toSource },
  };
}

function textTypeOf(text: string, name: string): string {
  if (looksLikeHtml(text)) return 'text/html';
  if (/\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(text)) return 'text/markdown';
  return 'text/plain';
}

/** Markup first, then letters, then the marks of Markdown, which conversion leaves in pages and plain files too. */
function readText(source: string, mediaType: string): { text: string; toSource: Offsets } {
  const steps: ((text: string) => TracedText)[] = [cleanCharacters, stripMarkdown];
  if (mediaType === 'text/html') steps.unshift(htmlToText);
  let text = source;
  let toSource: Offsets = { toSource: (at) => at, spanToSource: (start, end) => [start, end] };
  for (const step of steps) {
    const traced = step(text);
    text = traced.text;
    toSource = chainOffsets(traced.origin, toSource);
  }
  return { text, toSource };
}
