import { Anchor, Text } from '@mantine/core';
import { formatDay, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import type { DirectiveDetail } from '../api/directive.query';
import { BucketBadge } from '../bucket/bucket-badge';
import { directiveMessages } from '../directive.messages';
import { useFilter } from '../filter/use-filter';
import { noticeName } from '../parts/notice-name';
import styles from './directive-page.module.css';

/** The same work ordered again and again, oldest first. */
export function CarryOver({ chain, current }: { chain: DirectiveDetail['carryOver']; current: string }) {
  const words = useMessages(directiveMessages);
  const { linkTo } = useFilter();
  return (
    <ol className={styles.chain}>
      {chain.map(({ id, text, bucket, notice }) => (
        <li key={id} aria-current={id === current ? 'true' : undefined}>
          <div className={styles.head}>
            <strong>{formatDay(notice.knownOn)}</strong>
            <span>{noticeName(notice, words.unnumbered)}</span>
            <BucketBadge bucket={bucket} />
          </div>
          {id === current ? (
            <Text size="sm">
              {text} <em>({words.detail.thisOne})</em>
            </Text>
          ) : (
            <Anchor component={Link} size="sm" to={linkTo(`/nhiem-vu/${encodeURIComponent(id)}`)}>
              {text}
            </Anchor>
          )}
        </li>
      ))}
    </ol>
  );
}
