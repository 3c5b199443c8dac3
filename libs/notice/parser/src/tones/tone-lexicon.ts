import { foldInPlace } from '@giao-ban/shared-kernel';
import data from '../data/tone-lexicon.json';

/** What a syllable without tones may stand for, and how often words follow one another. */
export interface ToneLexicon {
  /** The words with tones behind a syllable without, each with its share of all words. */
  candidates: ReadonlyMap<string, readonly { word: string; share: number }[]>;
  /** How often the second word follows the first, as a share of the first's occurrences. */
  follows(first: string, second: string): number;
}

let lexicon: ToneLexicon | undefined;

/** Made when it is first needed: most papers have their tones. Written by `scripts/make-tone-lexicon.mjs`. */
export function toneLexicon(): ToneLexicon {
  return (lexicon ??= makeLexicon(data.words, data.pairs));
}

function makeLexicon(words: Record<string, number>, pairs: Record<string, number>): ToneLexicon {
  const counts = new Map(Object.entries(words));
  const follow = new Map(Object.entries(pairs));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const candidates = new Map<string, { word: string; share: number }[]>();
  for (const [word, count] of counts) {
    const bare = foldInPlace(word);
    const known = candidates.get(bare);
    const candidate = { word, share: count / total };
    if (known) known.push(candidate);
    else candidates.set(bare, [candidate]);
  }
  return {
    candidates,
    follows: (first, second) => (follow.get(`${first} ${second}`) ?? 0) / (counts.get(first) ?? 1),
  };
}
