/**
 * What a reading of one document says: the parse contract, as types.
 * The JSON schema beside this file is the same contract for other programs; a test holds the two together.
 */

/** `[start, end)` in UTF-16 code units of the reading text; slicing the text with it gives the item's `text`. */
export type Span = readonly [start: number, end: number];

/** A day, ISO 8601, for example `2024-02-08`. All days are those of Asia/Ho_Chi_Minh. */
export type IsoDay = string;

export type DatePrecision = 'day' | 'month' | 'year';

/** A date with the precision that the paper gives: `ngày tháng 02 năm 2024` is `{ date: '2024-02', precision: 'month' }`. */
export interface PartialDate {
  date: string;
  precision: DatePrecision;
}

/** First and last day, both included. */
export interface Period {
  from: IsoDay;
  to: IsoDay;
}

export interface Person {
  name: string | null;
  title?: string | null;
}

/**
 * How a value was found: the rule that read it and how sure one may be of it, 0 to 1.
 * @example { rule: 'own-heading', confidence: 0.98 }
 */
export interface Finding {
  /** Name of the rule, listed in `docs/reading-rules.md`. */
  rule: string;
  /** The share of such findings that is right on papers that the rules were not made on. */
  confidence: number;
}

/** The facts of the letterhead, of the opening and of the signature. */
export type HeadingField =
  | 'kind'
  | 'province'
  | 'number'
  | 'symbol'
  | 'issuedOn'
  | 'meetingOn'
  | 'title'
  | 'reviewPeriod'
  | 'planPeriod'
  | 'chair'
  | 'signer';

/** A unit as the document names it, with the functions that make it comparable between provinces. */
export interface Unit {
  /** As written, without numbering, `Đối với`, bold marks and the colon. */
  raw: string;
  /** Codes of families.json, the first is the primary one; empty for bodies outside the department. */
  families: string[];
  external?: boolean;
}

export type DeadlinePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** Only what the text states for this directive; never inferred from the plan period. */
export interface Deadline {
  /** The shortest phrase with its preposition, for example `trước ngày 15/4/2024`. */
  raw: string;
  /** The last day on which the work is still in time. */
  due: IsoDay;
  precision: DeadlinePrecision;
  /** Name of the rule that read it, for example `before-day`; kept so that a doubtful reading can be traced. */
  rule?: string;
}

export interface Reference {
  /** From the type word to the end of number, date or issuer, misprints kept. */
  raw: string;
  /** Full Vietnamese name of the type of document, for example `Quyết định`. */
  type: string;
  number: string | null;
  date: IsoDay | null;
  issuer: string | null;
  /** What a misprinted number must mean: `408/KG-UBND` of a plan is `408/KH-UBND`. The number itself stays as written. */
  repairedNumber?: string;
}

export type DirectiveScope = 'department' | 'all-units' | 'mass-organisations';

/** One ordered piece of work. */
export interface ParsedDirective {
  /** Ordinal path in the notice: section / unit / item, for example `2/1/3`. */
  id: string;
  text: string;
  span: Span;
  scope: DirectiveScope;
  department: Unit | null;
  /** `false` only where the notice gives the lead to another unit. */
  lead?: boolean;
  cooperating: Unit[];
  deadline: Deadline | null;
  urgent: boolean;
  continuing: boolean;
  /** 1 to 3 codes of topics.json, the most specific first. */
  topics: string[];
  references: Reference[];
  /** Deeper bullets that only list things of this directive, without their marks. */
  items: string[];
  /** `true` for standing work by its own words (`thường xuyên`, `duy trì`): it is never finished. */
  standing?: boolean;
  /** The words that decided the topics, as written, in the order of `topics`. */
  topicCues?: TopicCue[];
  /** How each value was found; `order` is how it was known that the words order something. */
  found?: DirectiveFindings;
}

/** Findings of one order; a value that is absent has none, save where its absence is doubtful. */
export interface DirectiveFindings {
  order: Finding;
  department?: Finding;
  cooperating?: Finding;
  deadline?: Finding;
  topics?: Finding;
}

/** Which words of a text made a topic. */
export interface TopicCue {
  topic: string;
  cue: string;
}

export type OutcomeStatus = 'completed' | 'in-progress' | 'not-completed' | 'postponed';

export interface Quantity {
  value: number;
  unit: string;
  of?: string | null;
}

/** One statement on how past work went. */
export interface ParsedOutcome {
  text: string;
  span: Span;
  status: OutcomeStatus;
  department?: Unit | null;
  topics: string[];
  quantities: Quantity[];
  found?: OutcomeFindings;
}

/** Findings of one statement on past work. */
export interface OutcomeFindings {
  status: Finding;
  department?: Finding;
  topics?: Finding;
}

/** Work to come that a report mentions; a report orders nothing by itself. */
export interface ParsedPlan {
  text: string;
  span: Span;
  topics: string[];
  quantities: Quantity[];
}

export interface Warning {
  /** Closed list, documented in `docs/warnings.md`. */
  code: string;
  /** In Vietnamese, for the person who looks at the notice. */
  message: string;
  span?: Span;
}

export type NoticeKind = 'conclusion-notice' | 'conference-report' | 'other';

export interface ProvinceRef {
  /** Official code of the time of the notice. */
  code: string;
  name: string;
}

/** What the parser says of a text; the shell adds where the text came from. */
export interface ParsedNotice {
  kind: NoticeKind;
  province: ProvinceRef | null;
  number: string | null;
  symbol: string | null;
  issuedOn: PartialDate | null;
  meetingOn: PartialDate | null;
  title: string | null;
  reviewPeriod: Period | null;
  planPeriod: Period | null;
  chair: Person | null;
  signer: Person | null;
  directives: ParsedDirective[];
  outcomes: ParsedOutcome[];
  plans?: ParsedPlan[];
  warnings: Warning[];
  /** How each fact of the heading was found; a fact that is `null` has none. */
  found?: Partial<Record<HeadingField, Finding>>;
}

export interface NoticeSource {
  path: string;
  sha256: string;
  mediaType: string;
  /** The reading text; every span points into it. */
  text: string;
}

/** One line of `npm run parse`: what is stored and what GraphQL serves. */
export interface NoticeReading extends ParsedNotice {
  source: NoticeSource;
}

/** The line of a file that could not be read. */
export interface ReadingFailure {
  source: { path: string; sha256?: string; mediaType?: string };
  error: { code: string; message: string };
}
