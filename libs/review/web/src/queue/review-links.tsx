import { Anchor, Badge } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { reviewCountQuery } from '../api/review-queue.query';
import { reviewMessages } from '../review.messages';
import { noticeParameter } from './review-page';

// Every decision on a reading may change how much waits.
const context = { additionalTypenames: ['ReadingDecision'] };

function useCount(notice: string | null): number {
  const { data } = useApiQuery(reviewCountQuery, { filter: notice ? { notice: { eq: notice } } : null }, { context });
  return data?.reviewQueue.totalCount ?? 0;
}

/**
 * How much waits, as the way to its check; nothing where nothing does.
 *
 * @example
 * <ReviewWaiting notice={null} />
 */
export function ReviewWaiting({ notice }: { notice: string | null }) {
  const words = useMessages(reviewMessages);
  const count = useCount(notice);
  if (count === 0) return null;
  const search = notice ? `?${noticeParameter}=${encodeURIComponent(notice)}` : '';
  return (
    <Anchor component={Link} to={`/kiem-tra${search}`} size="sm">
      {notice ? words.waitingHere(count) : words.waiting(count)}
    </Anchor>
  );
}

/** How much waits, beside the name of the page in the navigation. @example <ReviewBadge /> */
export function ReviewBadge() {
  const words = useMessages(reviewMessages);
  const count = useCount(null);
  if (count === 0) return null;
  return (
    <Badge size="sm" variant="filled" ml={6} aria-label={words.badge(count)}>
      {count > 999 ? '999+' : count}
    </Badge>
  );
}
