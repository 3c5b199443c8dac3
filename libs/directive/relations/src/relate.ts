import { findChains, type Chain } from './chains/find-chains';
import type { CorpusNotice } from './corpus';
import { CorpusIndex } from './features/corpus-index';
import { linksIn, type EvidenceLink } from './links/find-links';
import { themesIn, type Theme } from './themes/find-themes';

/** All that can be said of a corpus of notices beyond each single one. */
export interface Relations {
  links: EvidenceLink[];
  themes: Theme[];
  chains: Chain[];
}

/**
 * Reads a corpus once and finds links, themes and carry-overs. Needs no database, no clock, no network; the answer
 * does not depend on the order of the notices.
 *
 * @example relate(readings.map((reading) => toCorpusNotice(reading, { key: reading.source.path })))
 */
export function relate(notices: readonly CorpusNotice[]): Relations {
  const index = new CorpusIndex();
  for (const notice of notices) index.add(notice);
  const links = linksIn(index);
  return { links, themes: themesIn(index), chains: findChains(notices, links) };
}
