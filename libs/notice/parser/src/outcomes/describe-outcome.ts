import type { ParsedOutcome, ParsedPlan, Unit } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { findReferences } from '../annotate/references';
import type { Range } from '../text/split-sentences';
import { faintRanges } from '../topics/faint-ranges';
import { findTopics } from '../topics/find-topics';
import { findQuantities } from './find-quantities';
import { findStatus } from './find-status';

/** A statement of future work with its details. */
export function describePlan(source: string, range: Range): ParsedPlan {
  const text = source.slice(range.start, range.end);
  const key = matchKey(text);
  const cited = findReferences(text, key);
  return {
    text,
    span: [range.start, range.end],
    topics: findTopics(text, key, [], faintRanges(text, key, cited)).topics,
    quantities: findQuantities(text, key, cited),
  };
}

/** A statement on past work with its details. */
export function describeOutcome(source: string, range: Range, department: Unit | null): ParsedOutcome {
  const { text, span, topics, quantities } = describePlan(source, range);
  return { text, span, status: findStatus(matchKey(text)), department, topics, quantities };
}
