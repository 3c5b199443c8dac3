import type { Finding, ParsedOutcome, ParsedPlan, Unit } from '@giao-ban/notice-model';
import type { Found } from '../found';
import { findReferences } from '../annotate/references';
import type { Range } from '../text/split-sentences';
import { faintRanges } from '../topics/faint-ranges';
import { findTopics } from '../topics/find-topics';
import { findQuantities } from './find-quantities';
import { findStatus } from './find-status';
import type { ReadingText } from '../page/reading-text';

/** The reading text with its key. */
export type Source = Pick<ReadingText, 'text' | 'key'>;

function described(source: Source, range: Range): { plan: ParsedPlan; key: string; topics: Finding } {
  const text = source.text.slice(range.start, range.end);
  const key = source.key.slice(range.start, range.end);
  const cited = findReferences(text, key);
  const { topics, finding } = findTopics(text, key, [], faintRanges(text, key, cited));
  const quantities = findQuantities(text, key, cited);
  return { plan: { text, span: [range.start, range.end], topics, quantities }, key, topics: finding };
}

/** A statement of future work with its details. */
export function describePlan(source: Source, range: Range): ParsedPlan {
  return described(source, range).plan;
}

/** A statement on past work with its details. */
export function describeOutcome(source: Source, range: Range, department: Found<Unit> | null): ParsedOutcome {
  const { plan, key, topics } = described(source, range);
  const status = findStatus(key);
  const found = { status: status.finding, ...(department && { department: department.finding }), topics };
  const { text, span, quantities } = plan;
  const unit = department?.value ?? null;
  return { text, span, status: status.value, department: unit, topics: plan.topics, quantities, found };
}
