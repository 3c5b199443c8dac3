import type { PageBox } from '@giao-ban/notice-model';

/** A rectangle on a page, in points; `top` is less than `bottom`. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A letter of a PDF or a word of a scan, in its place. */
export interface Piece extends Box {
  text: string;
  baseline: number;
  /** Height of the line that the piece asks for, in points. */
  height: number;
  isBold: boolean;
  /** Name of the font, where it may change what the characters mean. */
  font: string | null;
  /** A blank between letters, that stands in the file. */
  isBlank: boolean;
  /** Scans are read word by word: each begins with a blank, however narrow. */
  startsWord?: boolean;
  /** Where it stands on the page as it is seen, if the page was turned straight for the reading. */
  origin?: Box;
}

/** A drawn straight line, as of a table. */
export interface Ruling {
  isVertical: boolean;
  /** Where it stands: x of a vertical one, y of a horizontal one. */
  at: number;
  from: number;
  to: number;
}

/** What is on a page, in the order of the file. */
export interface PageContent {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  pieces: Piece[];
  rulings: Ruling[];
}

/** The smallest box around others. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const share = (value: number, whole: number) => Math.round(Math.max(0, Math.min(1, value / whole)) * 10_000) / 10_000;

/** A box as shares of its page. */
export function pageBox({ left, top, right, bottom }: Box, { width, height }: PageContent): PageBox {
  return [share(left, width), share(top, height), share(right, width), share(bottom, height)];
}
