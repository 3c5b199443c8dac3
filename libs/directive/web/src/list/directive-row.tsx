import { Anchor, Text } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { formatDay, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { BucketBadge } from '../bucket/bucket-badge';
import { directiveMessages } from '../directive.messages';
import { useFilter } from '../filter/use-filter';
import { Flags } from '../parts/flags';
import { noticeName } from '../parts/notice-name';
import { UnitList } from '../parts/unit-list';
import styles from './directive-list.module.css';
import type { DirectiveListItem } from './directive-reader';

/** One directive of the list: a line on a wide screen, a card on a phone. */
export function DirectiveRow({ directive }: { directive: DirectiveListItem }) {
  const words = useMessages(directiveMessages);
  const { linkTo } = useFilter();
  const { columns } = words.list;
  const { notice, deadline } = directive;
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <Anchor
          component={Link}
          to={linkTo(`/nhiem-vu/${encodeURIComponent(directive.id)}`)}
          className={styles.link ?? ''}
        >
          {directive.text}
        </Anchor>
        <Text size="xs" c="dimmed" component="div" className={styles.under}>
          {directive.topics.map(({ label }) => label).join(' · ')}
          <Flags urgent={directive.urgent} continuing={directive.continuing} />
        </Text>
      </div>
      <div data-label={columns.units}>
        <UnitList {...directive} />
      </div>
      <div data-label={columns.deadline}>
        <Text size="sm" c={deadline ? undefined : 'dimmed'}>
          {deadline ? words.due(deadline.due) : words.noDeadline}
        </Text>
      </div>
      <div data-label={columns.status}>
        <BucketBadge bucket={directive.bucket} pastDueUnknown={directive.pastDueUnknown} />
      </div>
      <div data-label={columns.source}>
        <Anchor component={Link} size="sm" to={noticePath(notice.id, { directive: directive.id })}>
          {noticeName(notice, words.unnumbered)}
        </Anchor>
        <Text size="xs" c="dimmed">
          {formatDay(notice.knownOn)} · {notice.agency.province.name}
        </Text>
      </div>
    </li>
  );
}
