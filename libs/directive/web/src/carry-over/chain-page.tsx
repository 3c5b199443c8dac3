import { Anchor, Button, Switch } from '@mantine/core';
import { daysBetween } from '@giao-ban/shared-kernel';
import { type ResultOf, useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { chainQuery } from '../api/carry-overs.query';
import { useFilter } from '../filter/use-filter';
import { WordingCard } from '../parts/wording-card';
import wordings from '../parts/wordings.module.css';
import { carryOverMessages } from './carry-over.messages';

type Orders = ResultOf<typeof chainQuery>['directive']['carryOver'];

/**
 * One piece of work that was ordered again and again: each wording beside the one before, with what changed.
 *
 * @example
 * { path: '/chuyen-ky/:id', element: <ChainPage /> }
 */
export function ChainPage() {
  const { id = '' } = useParams();
  const words = useMessages(carryOverMessages);
  const { state, linkTo } = useFilter();
  const answer = useApiQuery(chainQuery, { id, asOf: state.asOf });
  const orders = answer.data?.directive.carryOver ?? [];
  const [first, last] = [orders[0]?.notice.knownOn, orders.at(-1)?.notice.knownOn];
  return (
    <Page
      title={words.title}
      shown={first && last && words.chainShown(orders.length, first, last)}
      actions={
        <Button variant="default" component={Link} to={linkTo(`/nhiem-vu/${encodeURIComponent(id)}`)}>
          {words.open}
        </Button>
      }
    >
      <Anchor component={Link} to={linkTo('/noi-dung-lap-lai')} size="sm" className="gb-no-print">
        ← {words.back}
      </Anchor>
      <AnswerView answer={answer} lines={8} title={words.chain}>
        {({ directive }) =>
          directive.carryOver.length > 1 ? (
            <Orders orders={directive.carryOver} busy={answer.loading} />
          ) : (
            <Panel>
              <EmptyState title={words.single} next={words.singleNext} />
            </Panel>
          )
        }
      </AnswerView>
    </Page>
  );
}

function Orders({ orders, busy }: { orders: Orders; busy: boolean }) {
  const words = useMessages(carryOverMessages);
  const [marked, setMarked] = useState(true);
  const toggle = (
    <Switch label={words.marks} checked={marked} onChange={(event) => setMarked(event.currentTarget.checked)} />
  );
  return (
    <Panel title={words.chain} note={words.chainNote} actions={toggle} busy={busy}>
      <ol className={wordings.cards}>
        {orders.map((order, place) => {
          const before = orders[place - 1];
          return (
            <WordingCard
              key={order.id}
              wording={order}
              before={marked && before ? before.text : null}
              note={before && words.later(daysBetween(before.notice.knownOn, order.notice.knownOn))}
            />
          );
        })}
      </ol>
    </Panel>
  );
}
