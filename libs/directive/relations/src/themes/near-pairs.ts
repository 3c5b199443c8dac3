import type { DirectiveItem } from '../features/corpus-index';
import type { Feature } from '../features/features';

// Each order is looked up under so many of its rarest keys, so that the work grows with the corpus and not with its square.
const keysPerOrder = 12;
// What so many orders share names no single piece of work.
const longestPosting = 120;
const runLength = 5;

/** Words that are particular to a piece of work. */
export const isParticular = ({ kind, aside }: Feature): boolean =>
  !aside && (kind === 'name' || kind === 'pair' || kind === 'count' || kind === 'document');

/** The words of an order under their keys. */
export const wordsOf = (directive: DirectiveItem): string[] =>
  directive.features.whole.text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Runs of so many words, each once. @example runsOf(['a', 'b', 'c'], 2) // 'a b', 'b c' */
export function runsOf(words: readonly string[], length: number): Set<string> {
  return new Set(words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')));
}

function lookupKeys(directive: DirectiveItem): string[] {
  const features = [...directive.features.whole.byKey.values()].filter(isParticular).map(({ key }) => key);
  return [...features, ...[...runsOf(wordsOf(directive), runLength)].map((run) => `run:${run}`)];
}

function frequencies(directives: readonly DirectiveItem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const directive of directives) {
    for (const key of lookupKeys(directive)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Pairs of orders that may be alike: those that share one of their rarest words or runs of words.
 *
 * @example for (const [one, others] of nearPairs(directives)) compare(one, others)
 */
export function nearPairs(directives: readonly DirectiveItem[]): Map<DirectiveItem, Set<DirectiveItem>> {
  const counts = frequencies(directives);
  const countOf = (key: string): number => counts.get(key) ?? 0;
  const postings = new Map<string, DirectiveItem[]>();
  for (const directive of directives) {
    const rarest = lookupKeys(directive)
      .filter((key) => countOf(key) > 1 && countOf(key) <= longestPosting)
      .sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1))
      .slice(0, keysPerOrder);
    for (const key of rarest) postings.set(key, [...(postings.get(key) ?? []), directive]);
  }
  const pairs = new Map<DirectiveItem, Set<DirectiveItem>>();
  for (const list of postings.values()) {
    list.forEach((one, i) => {
      for (const other of list.slice(i + 1)) pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
    });
  }
  return pairs;
}
