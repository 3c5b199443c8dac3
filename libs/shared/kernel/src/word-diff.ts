import { matchKey } from './vietnamese-text';

/** What became of a stretch of words from one text to another. */
export interface DiffPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

interface Word {
  /** With the white space behind it. */
  text: string;
  key: string;
}

const wordsOf = (text: string): Word[] =>
  (text.match(/\S+\s*/gu) ?? []).map((word) => ({
    text: word,
    // A comma or a capital more is no other word; a mark that stands alone is one.
    key: matchKey(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word.trim(),
  }));

/**
 * What changed from one wording to another, word by word; case and punctuation are no difference. The pieces that are not
 * removed make the later text again, letter by letter.
 *
 * @example
 * wordDiff('Rà soát danh mục quý I', 'Rà soát lại danh mục quý II').map(({ kind, text }) => [kind, text.trim()]);
 * // [['same', 'Rà soát'], ['added', 'lại'], ['same', 'danh mục quý'], ['removed', 'I'], ['added', 'II']]
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(old, now);
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  const pieces: DiffPiece[] = [];
  const put = (kind: DiffPiece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone && come && gone.key === come.key) {
      put('same', come.text);
      [i, j] = [i + 1, j + 1];
    } else if (gone && (!come || at(i + 1, j) >= at(i, j + 1))) {
      put('removed', gone.text);
      i += 1;
    } else if (come) {
      put('added', come.text);
      j += 1;
    }
  }
  return pieces;
}

/** How many words two texts have in common, in order, from each pair of places to their ends. */
function commonLengths(old: readonly Word[], now: readonly Word[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (!row) continue;
      const same = old[i]?.key === now[j]?.key;
      row[j] = same ? (rows[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
