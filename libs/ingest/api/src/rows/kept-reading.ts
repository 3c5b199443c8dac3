import { packPlaces, type NoticeReading, type ReadingIds, type SourceMap } from '@giao-ban/notice-model';
import { parserVersion } from '@giao-ban/notice-parser';
import type { KeptReading, NoticeReadingEntity } from '@giao-ban/store';
import type { NoticeContext } from './notice-rows';

/**
 * The machine's reading as it is kept: the text stands in the notice already.
 *
 * @param places where the text stands in the file; null where the reader did not say
 */
export function readingRow(
  reading: NoticeReading,
  ids: ReadingIds,
  { agencyId, noticeId }: Pick<NoticeContext, 'agencyId' | 'noticeId'>,
  readAt: Date,
  places: SourceMap | null,
): NoticeReadingEntity {
  const { text: _, ...source } = reading.source;
  return {
    ...{ agencyId, noticeId, ids, parserVersion, readAt },
    reading: { ...reading, source },
    places: places === null ? null : packPlaces(places),
  };
}

/** @example wholeReading(row.reading, notice.text).source.text // as the parser gave it */
export function wholeReading(kept: KeptReading, text: string): NoticeReading {
  return { ...kept, source: { ...kept.source, text } };
}
