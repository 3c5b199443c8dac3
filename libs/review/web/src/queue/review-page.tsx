import { Anchor, Button } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { reviewQueueQuery } from '../api/review-queue.query';
import { reviewMessages } from '../review.messages';
import { ReviewQueue } from './review-queue';

const inOneRound = 50;
/** In the address: only the items of this notice. */
export const noticeParameter = 'thong-bao';

/**
 * What was read without being sure, answered one by one by keyboard or by thumb.
 *
 * @example
 * { path: '/kiem-tra', element: <ReadingReviewPage /> }
 */
export function ReadingReviewPage() {
  const words = useMessages(reviewMessages);
  const [params] = useSearchParams();
  const notice = params.get(noticeParameter);
  const [round, setRound] = useState(0);
  const filter = useMemo(() => (notice ? { notice: { eq: notice } } : {}), [notice]);
  const answer = useApiQuery(reviewQueueQuery, { filter, first: inOneRound }, { requestPolicy: 'network-only' });
  // Answers take items out of the list: another round begins with a list that was asked for after the last one.
  const [over, setOver] = useState<object>();
  const data = answer.data === over ? undefined : answer.data;
  return (
    <Page title={words.title} shown={notice ? words.ofNotice : undefined}>
      {notice && (
        <Anchor component={Link} to="/kiem-tra" size="sm" className="gb-no-print">
          ← {words.allNotices}
        </Anchor>
      )}
      <AnswerView
        answer={{ ...answer, data, loading: answer.loading || data === undefined }}
        lines={10}
        title={words.queue}
      >
        {({ reviewQueue: { nodes, totalCount } }) => (
          <ReviewQueue
            key={`${notice ?? ''} ${round}`}
            items={nodes}
            total={totalCount}
            nothing={<Nothing />}
            busy={answer.loading}
            onMore={() => {
              setOver(answer.data);
              answer.retry();
              setRound((count) => count + 1);
            }}
          />
        )}
      </AnswerView>
    </Page>
  );
}

function Nothing() {
  const words = useMessages(reviewMessages);
  return (
    <Panel>
      <EmptyState
        title={words.none}
        next={words.noneNext}
        actions={
          <Button component={Link} to="/thong-bao">
            {words.toNotices}
          </Button>
        }
      />
    </Panel>
  );
}
