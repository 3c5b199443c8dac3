import { workText } from '../text/work-text';

// Who does the work is not the work: `chủ trì, phối hợp với ...`.
const roleWords = new Set(
  'chủ trì phối hợp với cùng tham gia giao yêu cầu đề nghị các phòng đơn vị liên quan'.split(' '),
);
// So many words may hold one misprint.
const wordsPerMisprint = 6;

/** What an order asks for, without units, people, papers and roles. */
export function taskWords(text: string): string[] {
  return workText(text, true).clauses.flatMap(({ syllables }) =>
    syllables.filter(({ key }) => !roleWords.has(key)).map(({ key }) => key),
  );
}

/** Whether one letter is wrong, wanting or too many: `chuyên tiếp` for `chuyển tiếp`. */
export function isMisprint(a: string, b: string): boolean {
  if (a === b || /\d/u.test(a + b) || Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 3)
    return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return [restA.slice(1) === restB.slice(1), restA.slice(1) === restB, restA === restB.slice(1)].some(Boolean);
}

const numbersOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\d+$/u.test(word))
    .sort()
    .join(' ');

/**
 * How much of two texts is the same in the same order, 0 to 1; a few misprints are let pass, other numbers never.
 *
 * @example sameWords(taskWords('Rà soát 04 dự án chuyên tiếp'), taskWords('Rà soát 04 dự án chuyển tiếp')) // 1
 */
export function sameWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0 || numbersOf(a) !== numbersOf(b)) return 0;
  const most = Math.floor(Math.max(a.length, b.length) / wordsPerMisprint);
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, j) => {
      const worth = one === other ? 1 : isMisprint(one, other) ? 0.99 : 0;
      next.push(Math.max(row[j + 1] ?? 0, next[j] ?? 0, worth > 0 ? (row[j] ?? 0) + worth : 0));
    });
    row = next;
  }
  const shared = row[b.length] ?? 0;
  const misprints = Math.round((Math.ceil(shared) - shared) * 100);
  return misprints > most ? 0 : (2 * Math.ceil(shared)) / (a.length + b.length);
}
