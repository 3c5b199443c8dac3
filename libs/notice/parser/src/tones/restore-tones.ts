import { foldInPlace } from '@giao-ban/shared-kernel';
import { toneLexicon, type ToneLexicon } from './tone-lexicon';

const words = /\p{L}+/gu;

/** Fewer words than this tell nothing about the way a paper is written. */
const leastWords = 20;
/** A text with tones has them on two words of three. */
const mostToned = 0.1;
/** Other languages share few syllables with these papers. */
const leastKnown = 0.6;

/**
 * Whether a text is Vietnamese that somebody typed, or a machine read, without its tones.
 * @example isToneless('Phong Quan ly Khoa hoc khan truong trinh phe duyet ...') // true
 */
export function isToneless(text: string): boolean {
  let [all, toned, known] = [0, 0, 0];
  const { candidates } = toneLexicon();
  for (const [word] of text.matchAll(words)) {
    const lower = word.toLowerCase();
    const bare = foldInPlace(word);
    all++;
    if (bare !== lower) toned++;
    else if (candidates.has(bare)) known++;
    // A paper with tones shows them at once; there is no need to read on.
    if (toned > leastWords && toned > all * mostToned) return false;
  }
  return all >= leastWords && toned <= all * mostToned && known >= all * leastKnown;
}

/**
 * The text with the tones that its words most likely have, character for character as long as before. A copy for
 * recognising words by: what is shown and quoted stays as it was written.
 * @example restoreTones('Tiep tuc don doc') // 'Tiếp tục đôn đốc'
 */
export function restoreTones(text: string): string {
  return text
    .split('\n')
    .map((line) => restoreLine(line, toneLexicon()))
    .join('\n');
}

interface State {
  word: string;
  /** Logarithm of how likely the best way to this word is. */
  weight: number;
  before: State | null;
}

/** Of all ways to read a line the likeliest one: each word's own share, and how well it follows the one before. */
function restoreLine(line: string, { candidates, follows }: ToneLexicon): string {
  const found = [...line.matchAll(words)];
  let states: State[] = [];
  for (const [word] of found) {
    const options = candidates.get(word.toLowerCase()) ?? [{ word: word.toLowerCase(), share: 1e-6 }];
    states = options.map((option) => bestWay(option, states, follows));
  }
  const likeliest = states.reduce<State | null>(
    (best, state) => (best && best.weight >= state.weight ? best : state),
    null,
  );
  const readings: string[] = [];
  for (let state = likeliest; state; state = state.before) readings.push(state.word);
  let next = readings.length;
  return line.replace(words, (word) => inCaseOf(word, readings[--next] ?? word));
}

/** How much a pair of words that was seen tells, beside how common the second word is. */
const pairWeight = 0.9;

function bestWay(
  { word, share }: { word: string; share: number },
  states: readonly State[],
  follows: ToneLexicon['follows'],
): State {
  let best: State = { word, weight: Math.log(share), before: null };
  states.forEach((before, i) => {
    const likely = pairWeight * follows(before.word, word) + (1 - pairWeight) * share;
    const weight = before.weight + Math.log(likely);
    if (i === 0 || weight > best.weight) best = { word, weight, before };
  });
  return best;
}

/** Both have the same length: a letter with its tone is one character. */
function inCaseOf(written: string, toned: string): string {
  if (written.length !== toned.length) return written;
  return Array.from({ length: written.length }, (_, i) => {
    const char = toned.charAt(i);
    return written.charAt(i) === written.charAt(i).toLowerCase() ? char : char.toUpperCase();
  }).join('');
}
