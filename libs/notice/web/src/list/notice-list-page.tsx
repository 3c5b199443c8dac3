import { Anchor, Badge, Button, Text } from '@mantine/core';
import { type OpenedList, useConnection } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, formatDay, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type NoticeFilter, type NoticeListItem, noticeReader } from '../api/notices.query';
import { noticeMessages } from '../notice.messages';
import { noticePath } from '../notice-path';
import { UploadPanel } from '../upload/upload-panel';
import styles from './notice-list.module.css';

/** What the page is given: the filter belongs to directives, of which notices know nothing. */
export interface NoticeListPageProps {
  filter: NoticeFilter;
  /** The filter in words. */
  shown: string;
  filterBar: ReactNode;
  /** The way to what waits to be checked. */
  review?: ReactNode;
}

/**
 * The notices under the filter, and the place to drop new ones.
 *
 * @example
 * <NoticeListPage filter={{ province: { in: ['51'] } }} shown="Quảng Ngãi" filterBar={<FilterBar />} />
 */
export function NoticeListPage({ filter, shown, filterBar, review }: NoticeListPageProps) {
  const words = useMessages(noticeMessages).list;
  const [params, setParams] = useSearchParams();
  const pages = Math.max(1, Number(params.get('trang')) || 1);
  const answer = useConnection(noticeReader, { filter }, pages);
  const openMore = () =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.set('trang', String(pages + 1));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Page title={words.title} shown={shown} tabTitle={`${words.title}: ${shown}`} actions={review}>
      <UploadPanel />
      {filterBar}
      <Panel
        title={answer.data ? words.count(answer.data.totalCount) : words.title}
        note={words.note}
        busy={answer.loading}
      >
        <AnswerView answer={answer} lines={10}>
          {(list) => (
            <NoticeLines
              list={list}
              loading={answer.loading}
              onMore={openMore}
              filtered={Object.keys(filter).length > 0}
            />
          )}
        </AnswerView>
      </Panel>
    </Page>
  );
}

function NoticeLines(props: {
  list: OpenedList<NoticeListItem>;
  loading: boolean;
  onMore: () => void;
  filtered: boolean;
}) {
  const { list, loading, onMore, filtered } = props;
  const words = useMessages(noticeMessages).list;
  if (list.nodes.length === 0) {
    return filtered ? (
      <EmptyState title={words.noMatch} next={words.noMatchNext} />
    ) : (
      <EmptyState title={words.none} next={words.noneNext} />
    );
  }
  return (
    <>
      <ul className={styles.list} aria-label={words.title}>
        {list.nodes.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </ul>
      {list.hasMore && (
        <Button mt="sm" variant="default" fullWidth loading={loading} onClick={onMore} className="gb-no-print">
          {words.more(list.nodes.length, list.totalCount)}
        </Button>
      )}
    </>
  );
}

function NoticeLine({ notice }: { notice: NoticeListItem }) {
  const words = useMessages(noticeMessages);
  const { list } = words;
  const name = notice.number ?? `${words.unnumbered}${notice.symbol ? ` (${notice.symbol})` : ''}`;
  const counts = [
    notice.directiveCount > 0 || notice.kind === 'CONCLUSION_NOTICE' ? list.directives(notice.directiveCount) : null,
    notice.outcomeCount > 0 ? list.outcomes(notice.outcomeCount) : null,
  ];
  return (
    <li className={styles.line}>
      <div className={styles.main}>
        <Anchor component={Link} to={noticePath(notice.id)} fw={500}>
          {notice.title ?? list.untitled}
        </Anchor>
        <Text size="xs" c="dimmed">
          {[words.kinds[notice.kind], notice.agency.name].join(' · ')}
        </Text>
      </div>
      <div>
        <Text size="sm">{name}</Text>
        <Text size="xs" c="dimmed">
          {formatDay(notice.knownOn)}
        </Text>
      </div>
      <Text size="sm">{counts.filter(Boolean).join(' · ')}</Text>
      <div className={styles.badges}>
        {notice.illustrative && (
          <Badge variant="light" color="gray" radius="sm" tt="none" c="inherit">
            {words.illustrative}
          </Badge>
        )}
        {notice.file.state === 'NEEDS_REVIEW' && (
          <Badge variant="outline" color="orange" radius="sm" tt="none" c="inherit" title={notice.file.reason ?? ''}>
            {words.states.NEEDS_REVIEW}
          </Badge>
        )}
        {notice.warnings.length > 0 && (
          <Text size="xs" c="dimmed">
            {list.warnings(notice.warnings.length)}
          </Text>
        )}
      </div>
    </li>
  );
}
