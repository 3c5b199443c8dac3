import type { ParsedNotice } from '@giao-ban/notice-model';
import { OffsetMap } from '@giao-ban/shared-kernel';

/** What the parser may know besides the text. */
export interface ParseContext {
  /** Name of the file, only for messages. */
  name?: string;
}

/** A notice and the reading text that its spans point into. */
export interface NoticeParse {
  notice: ParsedNotice;
  /** The reading text: paragraphs joined, page furniture removed. */
  text: string;
  /** From positions in the reading text to positions in the text that was given. */
  origin: OffsetMap;
}

/** Reads a text as a notice of conclusions or as a report. */
export function parseNotice(input: string, _context: ParseContext = {}): NoticeParse {
  const notice: ParsedNotice = {
    kind: 'other',
    province: null,
    number: null,
    symbol: null,
    issuedOn: null,
    meetingOn: null,
    title: null,
    reviewPeriod: null,
    planPeriod: null,
    chair: null,
    signer: null,
    directives: [],
    outcomes: [],
    warnings: [],
  };
  return { notice, text: input, origin: OffsetMap.identity(input.length) };
}
