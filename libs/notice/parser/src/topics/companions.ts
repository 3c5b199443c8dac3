import { wordPattern } from '@giao-ban/shared-kernel';
import table from '../data/topic-companions.json';
import { orderWalk } from '../text/order-walk';
import type { FaintRange } from './find-topics';

interface CompanionRule {
  topic: string;
  beside: string[];
}

const rules: CompanionRule[] = table.words;
const scanner = orderWalk.scanner(table.words.map(({ cues }) => wordPattern(cues.join('|'))));
const ofUnit = new Map<string, CompanionRule>(Object.entries(table.unit));
const topicsOfUnits = new Set([...ofUnit.values()].map(({ topic }) => topic));
/** Subjects of their own beside those that units have. */
const subjects = new Set([
  ...topicsOfUnits,
  'innovation-startup',
  'traceability',
  'metrology',
  'environment-climate',
  'initiatives-emulation',
  'organisation-personnel',
]);
/** A word within the name of a unit, a cited title or a quotation says nothing about a second side of the work. */
const leastFactor = 0.55;
/** The paper itself is the work where an opinion or a conclusion of a superior is carried out. */
const opinion = /chỉ đạo của|(?:ý kiến|nội dung) chỉ đạo|kết luận|thông báo|nghị quyết|được giao tại/u;
/** Rules that a unit makes for itself are not about its field. */
const ownRules =
  /quy (?:chế|định)(?:,? quy định)?(?: làm việc| nội bộ| chi tiêu nội bộ)? (?:của|trong) (?:đơn vị|sở|trung tâm|chi cục|cơ quan)|quy chế làm việc|nội quy|nội bộ/u;

/** Topics that stand beside the first one by a word that would not carry a topic alone: `kiểm tra` beside metrology. */
function byWords(first: string, key: string, faint: readonly FaintRange[]): string[] {
  const found = scanner
    .matches(key)
    .filter(({ pattern }) => rules[pattern]?.beside.includes(first))
    .filter(({ match: { index } }) =>
      faint.every(({ start, end, factor }) => index < start || index >= end || factor >= leastFactor),
    );
  return found.flatMap(({ pattern }) => rules[pattern]?.topic ?? []);
}

/** The field of the unit, where only the manner of the work is said: money, a paper to draft or to carry out. */
function byUnit(topics: readonly string[], key: string, families: readonly string[]): string[] {
  const [first = ''] = topics;
  if (topics.slice(1).some((topic) => subjects.has(topic))) return [];
  if (first === 'superior-directions' && !topics.includes('policy-drafting') && opinion.test(key)) return [];
  if (first === 'policy-drafting' && ownRules.test(key)) return [];
  return families
    .flatMap((family) => {
      const rule = ofUnit.get(family);
      return rule?.beside.includes(first) && rule.topic !== first ? [rule.topic] : [];
    })
    .slice(0, 1);
}

/**
 * What stands beside the topics that the words of an order carry by themselves.
 * @example companions(['metrology'], 'kiểm tra cột đo', [], []) // ['inspection']
 */
export function companions(
  topics: readonly string[],
  key: string,
  families: readonly string[],
  faint: readonly FaintRange[],
): string[] {
  const [first = ''] = topics;
  const added = [...byWords(first, key, faint), ...byUnit(topics, key, families)];
  return [...new Set(added)].filter((topic) => !topics.includes(topic));
}
