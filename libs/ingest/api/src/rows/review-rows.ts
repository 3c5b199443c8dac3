import { doubtsOf, machineValue, valueWords, type EffectiveReading, type ReadingDoubt } from '@giao-ban/notice-model';
import { stableId, type ReviewItemEntity } from '@giao-ban/store';
import type { PartsToWrite } from '../projection/write-parts';
import { reviewReason, type Doubt } from '../reading/find-doubts';

// Something about the notice as a whole is wrong more often than not, and everything in it hangs on it.
const wholeNoticeConfidence = 0.3;

/** What of a notice waits for a person, as rows. */
export function reviewRows({ effective, corrections, doubts, context }: PartsToWrite): ReviewItemEntity[] {
  const { agencyId, noticeId } = context;
  const rows = [...wholeNotice(noticeId, doubts), ...doubtsOf(effective, corrections)].map((doubt) => ({
    ...{ agencyId, noticeId, id: stableId('review-item', doubt.targetId, doubt.field) },
    ...{ target: doubt.target, targetId: doubt.targetId, field: doubt.field, reason: doubt.reason, code: doubt.code },
    ...{ message: doubt.message, value: wordsOf(doubt, effective), confidence: doubt.confidence },
    ...{ spanStart: doubt.span?.[0] ?? null, spanEnd: doubt.span?.[1] ?? null },
  }));
  // Two warnings with one code on the same words are one question.
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function wholeNotice(noticeId: string, doubts: readonly Doubt[]): ReadingDoubt[] {
  const [first] = doubts;
  if (!first) return [];
  return [
    {
      ...{ target: 'NOTICE', targetId: noticeId, field: 'review', reason: 'NOTICE', code: first.code },
      ...{ message: reviewReason(doubts), confidence: wholeNoticeConfidence, span: null },
    },
  ];
}

function wordsOf({ target, targetId, field, span, reason }: ReadingDoubt, effective: EffectiveReading): string | null {
  if (reason === 'NOTICE') return null;
  if (reason === 'WARNING') return span ? effective.reading.source.text.slice(...span) : null;
  if (field === 'dismissed') return null;
  return valueWords(field, machineValue(effective, target, targetId, field));
}
