import { datasetQuery } from '@giao-ban/directive-web';
import { IllustrativeBanner } from '@giao-ban/notice-web';
import { useApiQuery } from '@giao-ban/shared-graphql';

/** Above every page: whether what is shown is illustrative. */
export function DatasetBanner() {
  const { data } = useApiQuery(datasetQuery, {});
  return <IllustrativeBanner count={data?.dataset.illustrativeNotices ?? 0} />;
}
