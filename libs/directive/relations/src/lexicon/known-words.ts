import { phraseSyllables } from './concept-finder';
import { boilerplate, everyday, outsideBodies } from './field-words';
import { matters } from './matters';
import { PhraseTrie } from './phrase-trie';
import { workForms } from './work-forms';

function trieOf(phrases: readonly string[]): PhraseTrie<true> {
  const trie = new PhraseTrie<true>();
  for (const phrase of phrases) trie.add(phraseSyllables(phrase), true);
  return trie;
}

/** Words that say nothing of the work. */
export const emptyWords = trieOf([...boilerplate, ...outsideBodies]);

/** Ordinary words. */
export const everydayWords = trieOf(everyday);

const cuePhrases = [...matters, ...workForms].flatMap(({ cues }) => cues.flatMap((cue) => cue.split(/[|~>!]/)));

/** Every word of the lexicon; tells where a word of several syllables begins and ends. */
export const knownWords = trieOf([...boilerplate, ...outsideBodies, ...everyday, ...cuePhrases]);
