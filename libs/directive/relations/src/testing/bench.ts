import { CorpusIndex } from '../features/corpus-index';
import { linksFrom, linksIn } from '../links/find-links';
import { themesIn, type Theme } from '../themes/find-themes';
import { generateCorpus, type GeneratedCorpus } from './generate-corpus';
import { adjustedRandIndex, scoreLinks } from './score';

/** One line of the bench table; times in milliseconds of processor time. */
export interface BenchLine {
  directives: number;
  notices: number;
  indexing: number;
  links: number;
  themes: number;
  perNewNotice: number;
  precision: number;
  recall: number;
  randIndex: number;
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

const newNotices = 20;

/** What one more notice costs in an index of this size: reading its features, and its links. */
function costOfOneMore(index: CorpusIndex, { notices }: GeneratedCorpus): number {
  const step = Math.max(1, Math.floor(notices.length / newNotices));
  const some = notices.filter((_, i) => i % step === 0);
  const [, milliseconds] = timed(() => {
    for (const notice of some) {
      index.remove(notice.key);
      linksFrom(index.add(notice), index, index.weights);
    }
  });
  return milliseconds / some.length;
}

/** Measures finding relations in a generated corpus of about so many directives. */
export function benchRelations(size: number): BenchLine {
  const corpus = generateCorpus(size);
  const index = new CorpusIndex();
  const [, indexing] = timed(() => corpus.notices.forEach((notice) => index.add(notice)));
  const [links, linking] = timed(() => linksIn(index));
  const [themes, theming] = timed(() => themesIn(index));
  const score = scoreLinks(links, corpus.links);
  return {
    directives: corpus.notices.reduce((sum, { directives }) => sum + directives.length, 0),
    notices: corpus.notices.length,
    indexing,
    links: linking,
    themes: theming,
    perNewNotice: costOfOneMore(index, corpus),
    precision: score.precisionAccepted,
    recall: score.recallAccepted,
    randIndex: adjustedRandIndex(corpus.works, worksFound(themes, corpus.works.keys())),
    megabytes: process.memoryUsage().heapUsed / 1e6,
  };
}
