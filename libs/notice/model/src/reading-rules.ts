import type { Finding } from './notice';
import rules from './reading-rules.json';

/** Name of a way in which a value is found; `docs/reading-rules.md` has a line on each. */
export type ReadingRule = keyof typeof rules;

/** What a rule is worth and how it is told to a person. */
export interface ReadingRuleRow {
  /** How sure a value is that was found so, 0 to 1, before what the case itself adds or takes. */
  sure: number;
  vi: string;
  en: string;
}

/** All rules by name. A stored reading may name one that is here no more: it was read by an earlier parser. */
export const readingRules: Readonly<Record<ReadingRule, ReadingRuleRow>> = rules;

/** Below this a person should look at the value. */
export const unsureBelow = 0.7;

/**
 * A finding by a rule.
 * @param factor what the case itself takes away: a misspelt name, a year that was inferred
 * @example finding('unit-heading') // { rule: 'unit-heading', confidence: 0.98 }
 */
export function finding(rule: ReadingRule, factor = 1): Finding {
  return { rule, confidence: Math.round(readingRules[rule].sure * factor * 100) / 100 };
}

/**
 * Whether a value is so doubtful that a person should look at it.
 * @example isUnsure({ rule: 'topic-of-unit', confidence: 0.3 }) // true
 */
export function isUnsure(found: Finding | undefined): boolean {
  return found !== undefined && found.confidence < unsureBelow;
}
