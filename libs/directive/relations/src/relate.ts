import { findChains, type Chain } from './chains/find-chains';
import type { CorpusNotice } from './corpus';
import { CorpusIndex } from './features/corpus-index';
import { inOrder } from './index-of';
import { afterCompletion, byPlace, linksOfNew, type EvidenceLink } from './links/find-links';
import { finish } from './slices';
import { themesIn, type Theme } from './themes/find-themes';

/** All that can be said of a corpus of notices beyond each single one. */
export interface Relations {
  links: EvidenceLink[];
  themes: Theme[];
  chains: Chain[];
}

/**
 * Takes a notice into an index and finds its links with those that are there. Pauses often, so that others can have their
 * turn; `finish` or `inSlices` runs it. What the links mean together, `afterCompletion` says.
 *
 * @example const links = await inSlices(relatingNew(notice, index), () => setImmediate(), () => performance.now());
 */
export function* relatingNew(notice: CorpusNotice, index: CorpusIndex): Generator<void, EvidenceLink[]> {
  const indexed = yield* index.taking(notice);
  const links = yield* linksOfNew(indexed, index);
  index.shelve(indexed);
  return links;
}

/** @example relateNew(notice, index) // the links between the notice and those that are in the index */
export const relateNew = (notice: CorpusNotice, index: CorpusIndex): EvidenceLink[] =>
  finish(relatingNew(notice, index));

/**
 * Reads a corpus and finds links, themes and carry-overs: the same as adding its notices one by one in the order of their
 * days. Needs no database, no clock, no network; the answer does not depend on the order of the list.
 *
 * @example relate(readings.map((reading) => toCorpusNotice(reading, { key: reading.source.path })))
 */
export function relate(notices: readonly CorpusNotice[]): Relations {
  const index = new CorpusIndex();
  const found = notices.toSorted(inOrder).flatMap((notice) => relateNew(notice, index));
  const links = afterCompletion(found, index).sort(byPlace);
  return { links, themes: themesIn(index), chains: findChains(notices, links) };
}

/**
 * What later notices and reports say of the orders in a corpus.
 *
 * @example findLinks([march, july]).filter((link) => link.decided === 'accepted')
 */
export const findLinks = (corpus: readonly CorpusNotice[]): EvidenceLink[] => relate(corpus).links;
