import { Button } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { reviewQuery } from '../api/review.query';
import { FilterBar } from '../filter/filter-bar';
import { toDirectiveFilter } from '../filter/filter-to-api';
import { useFilter } from '../filter/use-filter';
import { useShownInWords } from '../filter/use-shown';
import { ReviewQueue } from './review-queue';
import { reviewMessages } from './review.messages';

/** As many as the API gives at once. */
const inOneRound = 100;

/**
 * Proposed evidence, decided on one by one.
 *
 * @example
 * { path: '/minh-chung', element: <ReviewPage /> }
 */
export function ReviewPage() {
  const words = useMessages(reviewMessages);
  const shown = useShownInWords();
  const { state } = useFilter();
  const [params] = useSearchParams();
  const [round, setRound] = useState(0);
  const filter = toDirectiveFilter(state);
  const answer = useApiQuery(reviewQuery, { filter, first: inOneRound });
  return (
    <Page title={words.title} shown={shown} tabTitle={`${words.title}: ${shown}`}>
      <FilterBar />
      <AnswerView answer={answer} lines={10} title={words.queue}>
        {({ reviewEvidence: { nodes, totalCount } }) => (
          <ReviewQueue
            // Decisions take pieces out of the answer; the queue on the screen stays as it began.
            key={JSON.stringify([filter, round])}
            items={nodes}
            total={totalCount}
            first={params.get('bat-dau')}
            note={state.asOf ? `${words.note} ${words.asOf}` : words.note}
            nothing={<Nothing />}
            busy={answer.loading}
            onMore={() => setRound((count) => count + 1)}
          />
        )}
      </AnswerView>
    </Page>
  );
}

function Nothing() {
  const words = useMessages(reviewMessages);
  const { state, clear, linkTo } = useFilter();
  const filtered = JSON.stringify(toDirectiveFilter(state)) !== '{}';
  return (
    <Panel>
      <EmptyState
        title={words.none}
        next={words.noneNext}
        actions={
          filtered ? (
            <Button onClick={clear}>{words.clear}</Button>
          ) : (
            <Button component={Link} to={linkTo('/nhiem-vu')}>
              {words.toDirectives}
            </Button>
          )
        }
      />
    </Panel>
  );
}
