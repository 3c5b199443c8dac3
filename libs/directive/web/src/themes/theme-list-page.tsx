import { Anchor, NativeSelect, Text } from '@mantine/core';
import { type EnumOf, useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, CountLink, EmptyState, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { Link, useSearchParams } from 'react-router';
import { themesQuery, type ThemeListItem } from '../api/themes.query';
import { FilterBar } from '../filter/filter-bar';
import { emptyFilter } from '../filter/filter-state';
import { filterLink, useFilter } from '../filter/use-filter';
import { useShownInWords } from '../filter/use-shown';
import { ThemeMonths } from './theme-months';
import { toThemeFilter } from './theme-filter';
import { themeMessages } from './theme.messages';
import styles from './themes.module.css';

const orders: readonly EnumOf<'ThemeOrder'>[] = ['MEMBERS', 'LAST_SEEN', 'GROWTH', 'FIRST_SEEN'];

/**
 * The work that keeps coming back.
 *
 * @example
 * { path: '/noi-dung-lap-lai', element: <ThemeListPage /> }
 */
export function ThemeListPage() {
  const words = useMessages(themeMessages);
  const shown = useShownInWords();
  const { state } = useFilter();
  const [params, setParams] = useSearchParams();
  const orderBy = orders.find((order) => order === params.get('xep')) ?? 'MEMBERS';
  const answer = useApiQuery(themesQuery, { filter: toThemeFilter(state), orderBy, first: 100 });
  const sort = (order: string) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      next.set('xep', order);
      return next;
    });
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
    <Page title={words.title} shown={shown} tabTitle={`${words.title}: ${shown}`}>
      <FilterBar />
      <Panel
        title={answer.data ? words.count(answer.data.themes.length) : words.title}
        note={words.note}
        busy={answer.loading}
        actions={select}
      >
        <AnswerView answer={answer} lines={8}>
          {({ themes }) =>
            themes.length === 0 ? (
              <EmptyState title={words.none} next={words.noneNext} />
            ) : (
              <ul className={styles.list}>
                {themes.map((theme) => (
                  <ThemeLine key={theme.id} theme={theme} />
                ))}
              </ul>
            )
          }
        </AnswerView>
      </Panel>
    </Page>
  );
}

function ThemeLine({ theme }: { theme: ThemeListItem }) {
  const words = useMessages(themeMessages);
  const { linkTo } = useFilter();
  return (
    <li className={styles.line}>
      <div>
        <Anchor component={Link} to={linkTo(`/noi-dung-lap-lai/${encodeURIComponent(theme.id)}`)} fw={500}>
          {theme.label}
        </Anchor>
        <Text size="xs" c="dimmed">
          {[
            words.trends[theme.trend],
            theme.provinces.map(({ name }) => name).join(', '),
            words.seen(theme.firstSeen, theme.lastSeen),
          ].join(' · ')}
        </Text>
      </div>
      <ThemeMonths theme={theme} />
      <div className={styles.count}>
        <CountLink
          count={theme.memberCount}
          to={filterLink('/nhiem-vu', { ...emptyFilter, theme: theme.id })}
          label={theme.label}
          size="lg"
        />
        <Text size="xs" c="dimmed">
          {words.notices(theme.noticeCount)}
        </Text>
      </div>
    </li>
  );
}
