import {
  type CorpusNotice,
  CorpusIndex,
  type EvidenceLink,
  inSlices,
  relatingNew,
  type ThemeGroup,
} from '@giao-ban/directive-relations';
import { setImmediate as others } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { StoredCorpus } from './load-corpus';

/** Work in short slices; between them the rest of the process has its turn. */
export const slowly = <Result>(work: Generator<void, Result>): Promise<Result> =>
  inSlices(
    work,
    () => others(),
    () => performance.now(),
  );

/** What is kept between refreshes, so that a new notice needs no look at all the others. */
export class WarmRelations {
  readonly index = new CorpusIndex();
  readonly corpus = new StoredCorpus();
  /** The stored theme of each group that makes one. */
  readonly themeIds = new Map<ThemeGroup, string>();
  /** The state of people's edits when themes were last written; `null` before that. */
  editsSeen: string | null = null;

  /** Takes a notice in whose links are known. */
  async recall(notice: CorpusNotice): Promise<void> {
    this.index.shelve(await slowly(this.index.taking(notice)));
  }

  /** Takes a new notice in and finds its links. */
  relate(notice: CorpusNotice): Promise<EvidenceLink[]> {
    return slowly(relatingNew(notice, this.index));
  }
}

const kept = new WeakMap<DataSource, WarmRelations>();

/** What was kept for a database, or something new. @example const warm = warmRelations(source); */
export function warmRelations(source: DataSource): WarmRelations {
  const warm = kept.get(source) ?? new WarmRelations();
  kept.set(source, warm);
  return warm;
}

/** Starts anew: what was kept no longer fits what is stored. */
export function forgetRelations(source: DataSource): void {
  kept.delete(source);
}
