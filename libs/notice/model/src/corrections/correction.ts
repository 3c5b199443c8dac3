import type { Deadline, DirectiveScope, OutcomeStatus, PartialDate, Period, Person, Span, Unit } from '../notice';

/** What a person's value stands over. */
export type CorrectionTarget = 'NOTICE' | 'DIRECTIVE' | 'OUTCOME';

/** What people may put right in the heading of a notice. */
export interface NoticeValues {
  number: string | null;
  symbol: string | null;
  issuedOn: PartialDate | null;
  meetingOn: PartialDate | null;
  title: string | null;
  reviewPeriod: Period | null;
  planPeriod: Period | null;
  chair: Person | null;
  signer: Person | null;
}

/** What people may put right in an order. */
export interface DirectiveValues {
  department: Unit | null;
  cooperating: Unit[];
  scope: DirectiveScope;
  deadline: Deadline | null;
  topics: string[];
  urgent: boolean;
  continuing: boolean;
  /** `true`: these words order nothing. */
  dismissed: boolean;
  /** `true`: these words order something, although the machine did not see it. */
  added: boolean;
}

/** What people may put right in a statement on past work. */
export interface OutcomeValues {
  status: OutcomeStatus;
  department: Unit | null;
  topics: string[];
  /** `true`: these words say nothing of past work. */
  dismissed: boolean;
}

/**
 * A person's value over the machine's. Besides the fields above, a notice has fields on which a person can only agree:
 * `kind`, `province`, `review` (the notice as a whole was looked at) and `warning:...` (this warning was looked at).
 */
export interface Correction {
  id: string;
  target: CorrectionTarget;
  /** Id of the notice, of the order or of the statement. */
  targetId: string;
  field: string;
  /** Of the kind that the field has; `null` where the person says that there is none. */
  value: unknown;
  /** What the machine read when the person decided. */
  machineValue: unknown;
  /** Where the target stood, so that it is found again when the text is read anew. */
  span: Span | null;
  /** Its words. */
  quote: string | null;
}

/** Fields of each target that a person may give another value. */
export const correctableFields = {
  NOTICE: ['number', 'symbol', 'issuedOn', 'meetingOn', 'title', 'reviewPeriod', 'planPeriod', 'chair', 'signer'],
  DIRECTIVE: ['department', 'cooperating', 'scope', 'deadline', 'topics', 'urgent', 'continuing', 'dismissed', 'added'],
  OUTCOME: ['status', 'department', 'topics', 'dismissed'],
} as const satisfies {
  NOTICE: readonly (keyof NoticeValues)[];
  DIRECTIVE: readonly (keyof DirectiveValues)[];
  OUTCOME: readonly (keyof OutcomeValues)[];
};

/** The rule under which a value stands that a person gave. */
export const personsRule = 'person';
