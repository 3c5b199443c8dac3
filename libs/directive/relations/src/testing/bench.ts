import { CorpusIndex } from '../features/corpus-index';
import type { CorpusNotice } from '../corpus';
import { inOrder } from '../index-of';
import { afterCompletion, type EvidenceLink } from '../links/find-links';
import { relateNew } from '../relate';
import { themesIn, type Theme } from '../themes/find-themes';
import { generateCorpus } from './generate-corpus';
import { adjustedRandIndex, scoreLinks } from './score';

/** One line of the bench table; times in milliseconds of processor time. */
export interface BenchLine {
  directives: number;
  notices: number;
  /** Adding all of them one by one: features, links, groups. */
  all: number;
  /** Names for all themes. */
  labels: number;
  /** Adding one of the last. */
  perNewNotice: number;
  precision: number;
  recall: number;
  randIndex: number;
  /** The heap at the end; only what is kept where garbage collection can be asked for. */
  megabytes: number;
}

const processor = (): number => process.cpuUsage().user / 1000;

function timed<T>(work: () => T): [result: T, milliseconds: number] {
  const before = processor();
  return [work(), processor() - before];
}

/** Places each planted order in the smallest theme that its own words made, or in one of its own. */
function worksFound(themes: readonly Theme[], places: Iterable<string>): Map<string, string> {
  const found = new Map<string, { anchor: string; size: number }>();
  for (const { anchor, members } of themes) {
    if (!anchor.startsWith('alike:')) continue;
    for (const { notice, id } of members) {
      const known = found.get(`${notice}#${id}`);
      if (!known || members.length < known.size) found.set(`${notice}#${id}`, { anchor, size: members.length });
    }
  }
  return new Map([...places].map((place) => [place, found.get(place)?.anchor ?? `alone:${place}`]));
}

// The last notices of a corpus: those are what one more notice costs once everything else is there.
const newNotices = 40;

/** Measures finding relations in a generated corpus of about so many directives, its notices added one by one. */
export function benchRelations(size: number): BenchLine {
  const corpus = generateCorpus(size);
  const index = new CorpusIndex();
  const notices = corpus.notices.toSorted(inOrder);
  const found: EvidenceLink[] = [];
  const add = (some: readonly CorpusNotice[]): void => {
    for (const notice of some) {
      found.push(...relateNew(notice, index));
      index.themes.changes();
    }
  };
  const [, most] = timed(() => add(notices.slice(0, -newNotices)));
  const [, last] = timed(() => add(notices.slice(-newNotices)));
  const links = afterCompletion(found, index);
  const [themes, theming] = timed(() => themesIn(index));
  const score = scoreLinks(links, corpus.links);
  globalThis.gc?.();
  return {
    directives: corpus.notices.reduce((sum, { directives }) => sum + directives.length, 0),
    notices: corpus.notices.length,
    all: most + last,
    labels: theming,
    perNewNotice: last / newNotices,
    precision: score.precisionAccepted,
    recall: score.recallAccepted,
    randIndex: adjustedRandIndex(corpus.works, worksFound(themes, corpus.works.keys())),
    megabytes: process.memoryUsage().heapUsed / 1e6,
  };
}
