import { Anchor } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { reviewCountQuery } from '../api/review.query';
import { toDirectiveFilter } from '../filter/filter-to-api';
import { useFilter } from '../filter/use-filter';
import { reviewMessages } from './review.messages';

/**
 * How much proposed evidence waits under the filter, as the way to its review; nothing where none does.
 *
 * @example
 * <ReviewLink />
 */
export function ReviewLink() {
  const words = useMessages(reviewMessages);
  const { state, linkTo } = useFilter();
  const { data } = useApiQuery(reviewCountQuery, { filter: toDirectiveFilter(state) });
  const count = data?.reviewEvidence.totalCount ?? 0;
  if (count === 0 || state.asOf) return null;
  return (
    <Anchor component={Link} to={linkTo('/minh-chung')} size="sm">
      {words.waiting(count)}
    </Anchor>
  );
}
