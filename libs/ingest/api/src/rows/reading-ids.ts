import type { NoticeReading, ReadingIds } from '@giao-ban/notice-model';
import { stableId } from '@giao-ban/store';
import { distinctPaths } from './distinct-paths';
import { noticeIdOf } from './notice-rows';

/**
 * The ids of a reading that is stored for the first time: made from the file's hash and the path in the notice, so
 * that an empty database filled twice has the same ones.
 *
 * @example firstIds(reading, sha256).directives[0]
 */
export function firstIds({ directives, outcomes, plans = [] }: NoticeReading, sha256: string): ReadingIds {
  const ofPlaces = (kind: string, parts: readonly { span: readonly number[] }[]) =>
    distinctPaths(parts.map(({ span }) => `${kind}/${span.join('-')}`)).map((path) =>
      stableId('outcome', sha256, path),
    );
  return {
    notice: noticeIdOf(sha256),
    directives: distinctPaths(directives.map(({ id }) => id)).map((path) => stableId('directive', sha256, path)),
    outcomes: ofPlaces('outcome', outcomes),
    plans: ofPlaces('plan', plans),
  };
}
