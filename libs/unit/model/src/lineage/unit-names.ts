import { families } from '@giao-ban/unit-data';
import { tokens } from '@giao-ban/shared-kernel';
import { expandUnitName } from '../expand-unit-name';

/** Words that most units have in their names and that say nothing of which one it is. */
const kindWords = new Set(['phong', 'chi', 'cuc', 'trung', 'tam', 'quan', 'ly', 'va', 'so', 'ban', 'thuoc', 'truc']);

function ownWords(name: string): Set<string> {
  const words = tokens(expandUnitName(name)).filter((word) => !kindWords.has(word));
  return new Set(words);
}

/**
 * How alike two names of units of one agency are, 0 to 1, apart from the words that most units share.
 *
 * @example nameLikeness('Chi cục TĐC', 'Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng') // 1
 */
export function nameLikeness(a: string, b: string): number {
  const [left, right] = [ownWords(a), ownWords(b)];
  if (left.size + right.size === 0) return 1;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

/** @example quoted(['Văn phòng', 'Thanh tra']) // '“Văn phòng”, “Thanh tra”' */
export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Vietnamese names of functions. @example familyWords(['office']) // '“Văn phòng / Hành chính - Tổng hợp”' */
export const familyWords = (codes: readonly string[]): string =>
  quoted(codes.map((code) => families.find((family) => family.code === code)?.vi ?? code));

/** Day first, as people write it. @example written('2025-07-01') // '01/07/2025' */
export const written = (day: string): string => day.split('-').reverse().join('/');
