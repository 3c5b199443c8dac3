import { Button, NativeSelect } from '@mantine/core';
import { type OpenedList, useConnection, type VariablesOf } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { useSearchParams } from 'react-router';
import type { directivesQuery } from '../api/directives.query';
import { directiveMessages } from '../directive.messages';
import { FilterBar } from '../filter/filter-bar';
import { toDirectiveFilter } from '../filter/filter-to-api';
import { pageParam, useFilter } from '../filter/use-filter';
import { useShownInWords } from '../filter/use-shown';
import styles from './directive-list.module.css';
import { DirectiveRow } from './directive-row';
import { type DirectiveListItem, directiveReader } from './directive-reader';

type Order = NonNullable<VariablesOf<typeof directivesQuery>['orderBy']>;
const sorts = {
  moi: { field: 'KNOWN_ON', direction: 'DESC' },
  cu: { field: 'KNOWN_ON', direction: 'ASC' },
  han: { field: 'DUE', direction: 'ASC' },
  'han-xa': { field: 'DUE', direction: 'DESC' },
} as const satisfies Record<string, Order>;
type Sort = keyof typeof sorts;
const sortNames: readonly Sort[] = ['moi', 'cu', 'han', 'han-xa'];

/**
 * The list of directives under the filter, in an order, as far as it was opened.
 *
 * @example
 * { path: '/nhiem-vu', element: <DirectiveListPage /> }
 */
export function DirectiveListPage() {
  const words = useMessages(directiveMessages).list;
  const shown = useShownInWords();
  const { state } = useFilter();
  const [params, setParams] = useSearchParams();
  const pages = Math.max(1, Number(params.get(pageParam)) || 1);
  const sort = sortNames.find((name) => name === params.get('sap-xep')) ?? 'moi';
  const answer = useConnection(
    directiveReader,
    { filter: toDirectiveFilter(state), orderBy: sorts[sort], asOf: state.asOf },
    pages,
  );
  const set = (name: string, value: string, replace: boolean) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (name !== pageParam) next.delete(pageParam);
        next.set(name, value);
        return next;
      },
      { replace, preventScrollReset: true },
    );
  return (
    <Page title={words.title} shown={shown} tabTitle={`${words.title}: ${shown}`}>
      <FilterBar />
      <Panel
        title={answer.data ? words.count(answer.data.totalCount) : words.title}
        busy={answer.loading}
        actions={<SortSelect value={sort} onChange={(value) => set('sap-xep', value, false)} />}
      >
        <AnswerView answer={answer} lines={12}>
          {(data) => (
            <List data={data} loading={answer.loading} onMore={() => set(pageParam, String(pages + 1), true)} />
          )}
        </AnswerView>
      </Panel>
    </Page>
  );
}

function SortSelect({ value, onChange }: { value: Sort; onChange: (value: string) => void }) {
  const words = useMessages(directiveMessages).list;
  return (
    <NativeSelect
      size="xs"
      aria-label={words.sort}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={sortNames.map((name) => ({ value: name, label: words.sorts[name] }))}
    />
  );
}

function List({
  data,
  loading,
  onMore,
}: {
  data: OpenedList<DirectiveListItem>;
  loading: boolean;
  onMore: () => void;
}) {
  const words = useMessages(directiveMessages).list;
  const { clear } = useFilter();
  if (data.nodes.length === 0) {
    return (
      <EmptyState title={words.none} next={words.noneNext} actions={<Button onClick={clear}>{words.clear}</Button>} />
    );
  }
  const { columns } = words;
  return (
    <>
      <div className={styles.columns} aria-hidden="true">
        {[columns.text, columns.units, columns.deadline, columns.status, columns.source].map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      <ul className={styles.list} aria-label={words.title}>
        {data.nodes.map((directive) => (
          <DirectiveRow key={directive.id} directive={directive} />
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
