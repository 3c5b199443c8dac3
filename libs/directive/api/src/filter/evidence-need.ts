import { evidenceOfAll, evidenceOfEach } from '../completion/completion.sql';
import type { DirectiveFilter } from './directive-filter.input';

/**
 * Whether a filter can be answered only by looking at evidence.
 *
 * @example asksForCompletion({ or: [{ bucket: { eq: 'OVERDUE' } }] }) // true
 */
export const asksForCompletion = ({ bucket, pastDueUnknown, and, or, not }: DirectiveFilter): boolean =>
  Boolean(bucket || pastDueUnknown) || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asksForCompletion);

const narrowing = ['province', 'agency', 'department', 'notice', 'theme', 'legalDocument', 'text'] as const;

/** Whether a filter leaves a small part of all directives. */
const isNarrow = (filter: DirectiveFilter): boolean =>
  narrowing.some((field) => filter[field]) || (filter.and ?? []).some(isNarrow);

/**
 * The join of evidence that suits a count: one by one where few directives are left, all at once otherwise.
 *
 * @example `FROM giaoban.directive d ${evidenceForCount(filter, '$1::date')}`
 */
export const evidenceForCount = (filter: DirectiveFilter, day: string): string =>
  isNarrow(filter) ? evidenceOfEach(day) : evidenceOfAll(day);
