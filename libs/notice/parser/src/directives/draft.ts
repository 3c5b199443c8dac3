import type { Deadline, Finding, Unit } from '@giao-ban/notice-model';
import type { Found } from '../found';
import type { Region } from './section-heading';

/** An order found in the text, before its details are read. */
export interface Draft {
  path: number[];
  start: number;
  end: number;
  /** How it was known that the words order something. */
  order: Finding;
  /** The unit under whose heading it stands. */
  unit: Found<Unit> | null;
  items: string[];
  /** What a table says of it in other cells. */
  row?: { lead: string; partners: string; deadline: string };
  /** A deadline that a heading or a closing line gives to all orders under it. */
  common: Found<Deadline> | null;
  /** Prose behind the list of a unit: it may speak to others again, and then says so. */
  isBehindList: boolean;
  /** The heading above looks like a unit's and could not be read as one. */
  isUnderUnreadable?: boolean;
}

/** A statement on past work, before its details are read. */
export interface Remark {
  start: number;
  end: number;
  unit: Found<Unit> | null;
}

/** Where the reader is in the nesting of the body. */
export interface Place {
  /** Who the headings above name. */
  unit: Found<Unit> | null;
  region: Region;
  path: readonly number[];
  /** A deadline that a heading above gives to all. */
  common: Found<Deadline> | null;
  isBehindList?: boolean;
  isUnderUnreadable?: boolean;
}

/** What the body of a notice holds. */
export interface Body {
  drafts: Draft[];
  remarks: Remark[];
  /** Paragraphs of the body that are neither. */
  leftOver: { start: number; end: number }[];
  /** Headings, addresses and the like: read, but no order. */
  used: { start: number; end: number }[];
  /** Headings of sections, for the periods that they name. */
  headings: string[];
}
