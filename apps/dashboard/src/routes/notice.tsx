import { BucketBadge, useFilter } from '@giao-ban/directive-web';
import { NoticePage } from '@giao-ban/notice-web';

/** A notice to read, with the status of each of its directives. */
export function Notice() {
  const { linkTo } = useFilter();
  return (
    <NoticePage
      listHref={linkTo('/thong-bao')}
      directiveHref={(id) => linkTo(`/nhiem-vu/${encodeURIComponent(id)}`)}
      renderStatus={(directive) => <BucketBadge {...directive} />}
    />
  );
}
