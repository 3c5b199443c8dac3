import { matchKey } from '@giao-ban/shared-kernel';
import { knownWords } from '../lexicon/known-words';

interface Word {
  key: string;
  start: number;
  end: number;
  /** A phrase may begin before it, or end behind it. */
  begins: boolean;
  ends: boolean;
}

const inner =
  'và hoặc của cho với để về tại theo các những một số đối trong trên đã đang được bị do vì khi từ đến tới ra vào là có cần ' +
  'phải nêu này đó năm tháng ngày như nhằm thuộc bằng cùng mà còn sẽ nội dung phần việc kịp thời';
const innerWords = new Set(inner.split(' '));
// A name follows them: `vùng Tây Bắc`, `Trại Phú Hữu`.
const nameHeads = new Set(
  'vùng huyện xã phường tỉnh thôn bản phố khu trại trạm sông suối hồ đảo viện trường đường chợ cầu hội'.split(' '),
);
const longest = 11;
const mostCharacters = 80;
const longestTitle = 120;
const stretches = /[^;:()"“”\n]+/gu;
const words = /[^\s,.]+(?:[.,][^\s,.]+)*/gu;
const named = /^\p{Lu}\p{Ll}/u;

/** The words of one stretch with the places where a phrase may be cut: never inside a word of several syllables or a name. */
function wordsOf(stretch: string): Word[] {
  const found = [...stretch.matchAll(words)].map((match): Word => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { key: matchKey(match[0]), start, end, begins: true, ends: true };
  });
  const keys = found.map(({ key }) => key);
  for (let at = 0; at < found.length;) {
    const length = Math.max(1, knownWords.longestAt(keys, at));
    found.slice(at, at + length).forEach((word, i) => {
      const joining = innerWords.has(word.key) && !named.test(stretch.slice(word.start));
      word.begins = i === 0 && !joining;
      word.ends = i === length - 1 && !joining;
    });
    at += length;
  }
  found.forEach((word, i) => {
    const before = found[i - 1];
    if (!before || !named.test(stretch.slice(word.start))) return;
    if (i > 1 && named.test(stretch.slice(before.start))) [before.ends, word.begins] = [false, false];
    if (nameHeads.has(before.key)) before.ends = false;
  });
  return found;
}

/**
 * The phrases of a text that could stand alone, by key; each begins and ends at a word. Titles are taken whole.
 *
 * @example [...phrasesOf('Hoàn thiện đề án vị trí việc làm').values()] // 'Hoàn thiện đề án', 'vị trí việc làm', ...
 */
export function phrasesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const composed = text.normalize('NFC');
  for (const match of composed.matchAll(stretches)) {
    const stretch = match[0];
    const list = wordsOf(stretch);
    const title = /["“]$/u.test(composed.slice(0, match.index)) && list.length > 3 && stretch.length <= longestTitle;
    if (title) found.set(matchKey(stretch), stretch);
    list.forEach((first, i) => {
      if (!first.begins) return;
      for (const last of list.slice(i + 1, i + longest)) {
        if (!last.ends || last.end - first.start > mostCharacters) continue;
        const raw = stretch.slice(first.start, last.end);
        found.set(matchKey(raw).replace(/[\s,]+/gu, ' '), raw);
      }
    });
  }
  return found;
}

/** The beginning of a text up to the last whole word that still fits a label. */
export function opening(text: string): string {
  const stretch = text.normalize('NFC').match(stretches)?.[0] ?? '';
  const list = wordsOf(stretch).slice(0, longest);
  return stretch.slice(0, list.findLast((word) => word.ends)?.end ?? 0).trim();
}
