import { finding, type Deadline, type Finding } from '@giao-ban/notice-model';
import { lessSure } from '../../found';
import { repairDigits } from '../../text/repair-digits';
import { Claims } from '../claims';
import { dayRules } from './day-rules';
import { deadlineFinding, noDeadlineFinding } from './deadline-finding';
import type { DeadlineCandidate, DeadlineContext, DeadlineRule } from './deadline-candidate';
import { periodRules } from './period-rules';
import { refuse } from './refuse-deadline';
import { relativeRules } from './relative-rules';
import { orderWalk } from '../../text/order-walk';

const rules: DeadlineRule[] = [...dayRules, ...relativeRules, ...periodRules];
const scanner = orderWalk.scanner(rules.map(({ pattern }) => pattern));
/** A dated appointment is a weaker deadline than a limit. */
const weak = new Set(['appointed-day', 'part-of-month', 'part-of-quarter']);

/** All times in a text that could be deadlines, before anything is refused. */
function candidatesIn(key: string, context: DeadlineContext): DeadlineCandidate[] {
  const matches = scanner.matches(key);
  if (matches.length === 0) return [];
  const claims = new Claims(key.length);
  const found: DeadlineCandidate[] = [];
  // The rules have their turn in their order: the first one to claim some words keeps them.
  for (const { pattern, match } of matches.sort((a, b) => a.pattern - b.pattern)) {
    const rule = rules[pattern];
    const value = rule?.read([...match], context);
    const [start, end] = [match.index, match.index + match[0].length];
    if (rule && value?.due && claims.take(start, end))
      found.push({ start, end, due: value.due, precision: value.precision, rule: rule.name });
  }
  return found;
}

export interface FoundDeadline {
  deadline: Deadline | null;
  /** How it was found, or why there is none; `null` where the text does not speak of time. */
  finding: Finding | null;
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
  const candidates = candidatesIn(repairDigits(key), context);
  const citations = Claims.over(key.length, cited);
  const refusals = candidates.map((candidate) => ({ candidate, refused: refuse(candidate, key, citations) }));
  const kept = refusals.flatMap(({ candidate, refused }) => (refused ? [] : [candidate]));
  const isPast = ({ due }: DeadlineCandidate) => context.anchor !== null && due < context.anchor;
  const best = bestOf(kept.filter((candidate) => !isPast(candidate)));
  if (best) {
    const { start, end, due, precision, rule } = best.candidate;
    const own = deadlineFinding(best.candidate, key.slice(start, end));
    const sure = best.isOnly ? own : lessSure(own, finding('deadline-of-several'));
    return { deadline: { raw: text.slice(start, end), due, precision, rule }, finding: sure, past: null };
  }
  const past = kept.find(isPast) ?? null;
  if (past) return { deadline: null, finding: finding('deadline-already-past'), past };
  const because = refusals.find(({ refused }) => refused?.because)?.refused?.because;
  return { deadline: null, finding: because ? finding(because) : noDeadlineFinding(key, citations), past: null };
}

/** The earliest limit; an appointment counts where there is no other. */
function bestOf(open: readonly DeadlineCandidate[]): { candidate: DeadlineCandidate; isOnly: boolean } | null {
  const strong = open.filter(({ rule }) => !weak.has(rule));
  const [first, ...others] = (strong.length > 0 ? strong : [...open]).sort((a, b) =>
    a.due < b.due ? -1 : a.due > b.due ? 1 : a.start - b.start,
  );
  return first ? { candidate: first, isOnly: others.every(({ due }) => due === first.due) } : null;
}
