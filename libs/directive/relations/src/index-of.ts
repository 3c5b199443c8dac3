import type { CorpusNotice } from './corpus';
import { CorpusIndex } from './features/corpus-index';
import { finish } from './slices';

const undated = '9999-12-31';

/**
 * The order in which notices are best added: by their days, those without one last.
 *
 * @example notices.toSorted(inOrder)
 */
export function inOrder(a: CorpusNotice, b: CorpusNotice): number {
  const [one, other] = [a.knownOn ?? undated, b.knownOn ?? undated];
  return one === other ? (a.key < b.key ? -1 : 1) : one < other ? -1 : 1;
}

/** An index of notices, without links. */
export function indexOf(corpus: readonly CorpusNotice[]): CorpusIndex {
  const index = new CorpusIndex();
  for (const notice of corpus.toSorted(inOrder)) index.shelve(finish(index.taking(notice)));
  return index;
}
