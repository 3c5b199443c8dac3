import { BucketBadge, useFilter } from '@giao-ban/directive-web';
import { NoticePage } from '@giao-ban/notice-web';
import { ReviewWaiting } from '@giao-ban/review-web';

/** A notice to read, with the status of each of its directives. */
export function Notice() {
  const { linkTo } = useFilter();
  return (
    <NoticePage
      listHref={linkTo('/thong-bao')}
      directiveHref={(id) => linkTo(`/nhiem-vu/${encodeURIComponent(id)}`)}
      review={(id) => <ReviewWaiting notice={id} />}
      renderStatus={(directive) => <BucketBadge {...directive} />}
    />
  );
}
