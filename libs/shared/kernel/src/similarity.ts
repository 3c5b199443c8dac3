import { fold } from './vietnamese-text';

/**
 * The words of a text under their search keys.
 * @example tokens('Sở KH&CN, năm 2024') // ['so', 'kh', 'cn', 'nam', '2024']
 */
export function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How often each item occurs. */
export function bagOf<T>(items: Iterable<T>): Map<T, number> {
  const bag = new Map<T, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

function overlap<T>(a: Map<T, number>, b: Map<T, number>): number {
  let shared = 0;
  for (const [item, count] of a) shared += Math.min(count, b.get(item) ?? 0);
  return shared;
}

function dice<T>(a: readonly T[], b: readonly T[]): number {
  if (a.length + b.length === 0) return 1;
  return (2 * overlap(bagOf(a), bagOf(b))) / (a.length + b.length);
}

/** Shared words of two texts, 0 to 1, order ignored. @example tokenSimilarity('rà soát kinh phí', 'rà soát') // 0.67 */
export function tokenSimilarity(a: string, b: string): number {
  return dice(tokens(a), tokens(b));
}

/** Shared letter pairs, 0 to 1: forgiving of typing errors. */
export function bigramSimilarity(a: string, b: string): number {
  return dice(bigrams(fold(a)), bigrams(fold(b)));
}

function bigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

/** Shared distinct items over all distinct items, 0 to 1. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / (a.size + b.size - shared);
}

/**
 * Whether two words differ by at most one typed letter: one more, one less, one other, or two swapped.
 * @example withinOneEdit('KG', 'KH') // true
 */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}
