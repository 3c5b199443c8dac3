import { Anchor, Button, NativeSelect, Text } from '@mantine/core';
import {
  type ConnectionReader,
  type EnumOf,
  type OpenedList,
  type ResultOf,
  useConnection,
  type VariablesOf,
} from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, Panel, useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type CarryOverItem, carryOversQuery } from '../api/carry-overs.query';
import { BucketBadge } from '../bucket/bucket-badge';
import { toDirectiveFilter } from '../filter/filter-to-api';
import { useFilter } from '../filter/use-filter';
import { UnitList } from '../parts/unit-list';
import { carryOverMessages } from './carry-over.messages';
import styles from './chains.module.css';

type Order = EnumOf<'CarryOverOrder'>;
const orders: readonly Order[] = ['AGE', 'CARRIES'];

const reader: ConnectionReader<
  ResultOf<typeof carryOversQuery>,
  VariablesOf<typeof carryOversQuery>,
  Omit<VariablesOf<typeof carryOversQuery>, 'first' | 'after'>,
  CarryOverItem
> = {
  query: carryOversQuery,
  variables: (question, after) => ({ ...question, first: 10, after }),
  page: ({ carryOvers }) => carryOvers,
};

/** Work that is ordered again and again, the oldest or the most often repeated first. */
export function ChainsPanel() {
  const words = useMessages(carryOverMessages);
  const { state } = useFilter();
  const [params, setParams] = useSearchParams();
  const [pages, setPages] = useState(1);
  const orderBy = orders.find((order) => order === params.get('xep-chuoi')) ?? 'AGE';
  const answer = useConnection(reader, { filter: toDirectiveFilter(state), orderBy, asOf: state.asOf }, pages);
  const sort = (order: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.set('xep-chuoi', order);
        return next;
      },
      { preventScrollReset: true },
    );
  const select = (
    <NativeSelect
      size="xs"
      aria-label={words.sort}
      value={orderBy}
      onChange={(event) => sort(event.currentTarget.value)}
      data={orders.map((order) => ({ value: order, label: words.sorts[order] }))}
    />
  );
  return (
    <Panel
      title={answer.data && answer.data.totalCount > 0 ? words.count(answer.data.totalCount) : words.title}
      note={words.note}
      actions={select}
      busy={answer.loading}
    >
      <AnswerView answer={answer} lines={8}>
        {(data) => <Chains data={data} loading={answer.loading} onMore={() => setPages(pages + 1)} />}
      </AnswerView>
    </Panel>
  );
}

function Chains(props: { data: OpenedList<CarryOverItem>; loading: boolean; onMore: () => void }) {
  const { data, loading, onMore } = props;
  const words = useMessages(carryOverMessages);
  if (data.nodes.length === 0) return <EmptyState title={words.none} next={words.noneNext} />;
  const oldest = Math.max(1, ...data.nodes.map(({ ageDays }) => ageDays));
  return (
    <>
      <ul className={styles.list} aria-label={words.title}>
        {data.nodes.map((chain) => (
          <ChainRow key={chain.id} chain={chain} oldest={oldest} />
        ))}
      </ul>
      {data.hasMore && (
        <Button mt="sm" variant="default" fullWidth loading={loading} onClick={onMore} className="gb-no-print">
          {words.more(data.nodes.length, data.totalCount)}
        </Button>
      )}
    </>
  );
}

function ChainRow({ chain, oldest }: { chain: CarryOverItem; oldest: number }) {
  const words = useMessages(carryOverMessages);
  const { linkTo } = useFilter();
  const latest = chain.members.at(-1);
  return (
    <li className={styles.row}>
      <div>
        <Anchor
          component={Link}
          to={linkTo(`/chuyen-ky/${encodeURIComponent(chain.id)}`)}
          className={styles.link ?? ''}
        >
          {latest?.wording}
        </Anchor>
        {latest?.directive && (
          <div className={styles.units}>
            <UnitList {...latest.directive} />
            <Text size="xs" c="dimmed">
              {latest.directive.notice.agency.province.name}
            </Text>
          </div>
        )}
      </div>
      <div>
        <Text fw={600} size="sm">
          {words.days(chain.ageDays)}
          {!chain.open && <span className={styles.closed}> · {words.closed}</span>}
        </Text>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${(chain.ageDays / oldest) * 100}%` }} />
        </span>
        <Text size="xs" c="dimmed">
          {words.carries(chain.carries)} · {words.span(chain.firstDay, chain.lastDay)}
        </Text>
      </div>
      {latest && <BucketBadge bucket={latest.status} />}
    </li>
  );
}
