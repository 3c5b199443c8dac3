import { useMessages } from '@giao-ban/shared-ui';
import type { Bucket } from './bucket';
import { bucketColour } from './bucket';
import styles from './bucket-badge.module.css';
import { bucketMessages } from './bucket.messages';

/**
 * A bucket as a dot and its name: never colour alone.
 *
 * @example
 * <BucketBadge bucket="OVERDUE" />
 */
export function BucketBadge({ bucket, pastDueUnknown = false }: { bucket: Bucket; pastDueUnknown?: boolean }) {
  const words = useMessages(bucketMessages);
  return (
    <span className={styles.badge}>
      <span className={styles.dot} style={{ background: bucketColour(bucket) }} aria-hidden="true" />
      {pastDueUnknown ? words.pastDueUnknown : words.short[bucket]}
    </span>
  );
}
