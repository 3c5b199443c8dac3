import { IntrinsicException } from '@nestjs/common';

/** Every way in which a question to the API can fail; what screens must handle as an outcome is in the schema instead. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'BAD_FILTER'
  | 'UNKNOWN_VALUE'
  | 'TOO_COSTLY'
  | 'NOT_FOUND'
  | 'STALE_CURSOR'
  | 'STALE_VERSION'
  | 'FORBIDDEN'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL';

/** What a person or a program can do about a failure. */
export interface ErrorDetails {
  /** The next step, in Vietnamese. */
  hint?: string;
  /** The argument that is to blame, for example `filter.topic.eq`. */
  at?: string;
  /** Valid values that are near to a wrong one, the nearest first. */
  nearest?: readonly string[];
  /** How the thing stands now, where somebody else was faster. */
  current?: Readonly<Record<string, string | number | null>>;
  /** Under which the server's log has the cause. */
  id?: string;
  /** Cost computed for the question, and the most that is allowed. */
  cost?: { requested: number; limit: number };
}

/**
 * A failure with a code for programs and a Vietnamese sentence for people.
 *
 * @example
 * throw new CodedError('NOT_FOUND', 'Không có thông báo này.', { hint: 'Mở lại từ danh sách thông báo.' });
 */
export class CodedError extends IntrinsicException {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = 'CodedError';
  }
}
