import { bigramSimilarity } from '@giao-ban/shared-kernel';
import { CodedError } from './coded-error';

/** A valid value and the words that people know it by. */
export interface KnownValue {
  value: string;
  label: string;
}

const nearEnough = 0.35;

/**
 * The failure of a code or id that does not exist, with the nearest ones that do.
 *
 * @param kind what it should have been, in Vietnamese: `chủ đề`
 * @param at the argument, for example `filter.topic.eq`
 * @example
 * throw unknownValue('chủ đề', 'tracability', 'filter.topic.eq', topics); // Có phải “traceability” (Truy xuất nguồn gốc)?
 */
export function unknownValue(kind: string, value: string, at: string, known: readonly KnownValue[]): CodedError {
  const near = known
    .map((one) => ({ ...one, score: Math.max(bigramSimilarity(value, one.value), bigramSimilarity(value, one.label)) }))
    .filter(({ score }) => score >= nearEnough)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  const [first] = near;
  return new CodedError('UNKNOWN_VALUE', `Không có ${kind} “${value}”.`, {
    at,
    hint: first ? `Có phải “${first.value}” (${first.label})?` : `Chọn ${kind} trong danh sách có sẵn.`,
    nearest: near.map((one) => one.value),
  });
}
