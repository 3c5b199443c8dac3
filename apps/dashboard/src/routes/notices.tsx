import { FilterBar, useFilter, useShownInWords } from '@giao-ban/directive-web';
import { NoticeListPage } from '@giao-ban/notice-web';
import { ReviewWaiting } from '@giao-ban/review-web';
import { toNoticeFilter } from './notice-filter';

/** The notices, under the filter of all pages. */
export function Notices() {
  const { state } = useFilter();
  return (
    <NoticeListPage
      filter={toNoticeFilter(state)}
      shown={useShownInWords()}
      filterBar={<FilterBar />}
      review={<ReviewWaiting notice={null} />}
    />
  );
}
