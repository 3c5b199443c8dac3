export { fold, foldInPlace, matchKey, nfc } from './vietnamese-text';
export { PatternScanner } from './pattern-scanner';
export type { PatternMatch } from './pattern-scanner';
export { SharedWalk } from './shared-walk';
export type { Scanner } from './shared-walk';
export { remember } from './remember';
export { StickyChoice } from './sticky-choice';
export { anyPhrase, escapePattern, wordPattern } from './word-pattern';
export {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  daysInMonth,
  firstDayOfMonth,
  firstDayOfQuarter,
  isIsoDay,
  isoDay,
  lastDayOfMonth,
  lastDayOfQuarter,
  partsOf,
  quarterOf,
  weekday,
} from './iso-day';
export type { IsoDay } from './iso-day';
export { bagOf, bigramSimilarity, jaccard, tokenSimilarity, tokens, withinOneEdit } from './similarity';
export { OffsetMap, TraceBuilder, chainOffsets } from './traced-text';
export type { Offsets, TracedText } from './traced-text';
export { wordDiff } from './word-diff';
export type { DiffPiece } from './word-diff';
