import type { Deadline } from '@giao-ban/notice-model';
import { Claims } from '../claims';
import { dayRules } from './day-rules';
import type { DeadlineCandidate, DeadlineContext, DeadlineRule } from './deadline-candidate';
import { periodRules } from './period-rules';
import { refuse } from './refuse-deadline';
import { relativeRules } from './relative-rules';

const rules: DeadlineRule[] = [...dayRules, ...relativeRules, ...periodRules];
/** A dated appointment is a weaker deadline than a limit. */
const weak = new Set(['appointed-day', 'part-of-month', 'part-of-quarter']);

/** All times in a text that could be deadlines, before anything is refused. */
function candidatesIn(key: string, context: DeadlineContext): DeadlineCandidate[] {
  const claims = new Claims(key.length);
  const found: DeadlineCandidate[] = [];
  for (const { name, pattern, read } of rules) {
    for (const match of key.matchAll(pattern)) {
      const value = read([...match], context);
      const [start, end] = [match.index, match.index + match[0].length];
      if (value?.due && claims.take(start, end))
        found.push({ start, end, due: value.due, precision: value.precision, rule: name });
    }
  }
  return found;
}

export interface FoundDeadline {
  deadline: Deadline | null;
  /** A limit that was already past when the meeting was held: said in a warning, never taken. */
  past: DeadlineCandidate | null;
}

/**
 * The deadline that a text states, or `null`: recognisers propose, refiners decide, the earliest of what is left wins.
 * @param cited ranges of cited papers; their dates are never deadlines
 * @example findDeadline('Báo cáo trước ngày 15/3/2024.', key, context, []).deadline?.due // '2024-03-15'
 */
export function findDeadline(
  text: string,
  key: string,
  context: DeadlineContext,
  cited: readonly { start: number; end: number }[],
): FoundDeadline {
  const citations = Claims.over(key.length, cited);
  const kept = candidatesIn(key, context).filter((candidate) => !refuse(candidate, key, citations));
  const isPast = ({ due }: DeadlineCandidate) => context.anchor !== null && due < context.anchor;
  const open = kept.filter((candidate) => !isPast(candidate));
  const strong = open.filter(({ rule }) => !weak.has(rule));
  const [best] = (strong.length > 0 ? strong : open).sort((a, b) =>
    a.due < b.due ? -1 : a.due > b.due ? 1 : a.start - b.start,
  );
  const deadline = best
    ? { raw: text.slice(best.start, best.end), due: best.due, precision: best.precision, rule: best.rule }
    : null;
  return { deadline, past: best ? null : (kept.find(isPast) ?? null) };
}
