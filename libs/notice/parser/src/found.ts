import { finding, type Finding, type ReadingRule } from '@giao-ban/notice-model';

/** A value with how it was found and how sure it is. */
export interface Found<T> {
  value: T;
  finding: Finding;
}

/**
 * A value as one rule found it.
 * @example foundBy('GIÁM ĐỐC', 'signer-post-only').finding.confidence // 0.65
 */
export function foundBy<T>(value: T, rule: ReadingRule, factor = 1): Found<T> {
  return { value, finding: finding(rule, factor) };
}

/** The less sure of two findings: a list is as sure as its most doubtful member. */
export function lessSure(a: Finding, b: Finding): Finding {
  return b.confidence < a.confidence ? b : a;
}
