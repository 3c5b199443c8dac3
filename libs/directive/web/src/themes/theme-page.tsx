import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, formatDay, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { Link, useParams } from 'react-router';
import { type ThemeDetail, themeQuery } from '../api/themes.query';
import { emptyFilter } from '../filter/filter-state';
import { filterLink, useFilter } from '../filter/use-filter';
import { ThemeMarks } from './band-name';
import { ThemeControls } from './theme-controls';
import { themeEditMessages } from './theme-edit.messages';
import { ThemeEditList } from './theme-edit-list';
import { ThemeMembers } from './theme-members';
import { ThemeMonths } from './theme-months';
import { themeMessages } from './theme.messages';
import styles from './themes.module.css';
import { useThemeEdits } from './use-theme-edits';

/**
 * One matter that recurs: when, where, each wording beside the others, and what people can put right.
 *
 * @example
 * { path: '/noi-dung-lap-lai/:id', element: <ThemePage /> }
 */
export function ThemePage() {
  const { id = '' } = useParams();
  const words = useMessages(themeMessages);
  const { state, linkTo } = useFilter();
  const answer = useApiQuery(themeQuery, { id, asOf: state.asOf });
  const theme = answer.data?.theme;
  return (
    <Page
      title={theme?.label ?? words.title}
      shown={theme && `${words.orders(theme.memberCount)} ${words.notices(theme.noticeCount)}`}
      actions={
        <Button
          variant="default"
          component={Link}
          to={filterLink('/nhiem-vu', { ...emptyFilter, asOf: state.asOf, theme: id })}
        >
          {words.list}
        </Button>
      }
    >
      <Anchor component={Link} to={linkTo('/noi-dung-lap-lai')} size="sm" className="gb-no-print">
        ← {words.back}
      </Anchor>
      <AnswerView answer={answer} lines={10} title={words.members}>
        {(data) => <ThemeView key={id} theme={data.theme} editable={state.asOf === null} busy={answer.loading} />}
      </AnswerView>
    </Page>
  );
}

function ThemeView({ theme, editable, busy }: { theme: ThemeDetail; editable: boolean; busy: boolean }) {
  const words = useMessages(themeEditMessages);
  const edits = useThemeEdits(theme);
  return (
    <Stack gap="md">
      <Facts theme={theme} />
      {editable ? <ThemeControls theme={theme} edits={edits} /> : <Text size="sm">{words.past}</Text>}
      <ThemeMembers {...{ theme, edits, editable, busy }} />
      <ThemeEditList list={theme.edits} {...{ edits, editable }} />
    </Stack>
  );
}

function Facts({ theme }: { theme: ThemeDetail }) {
  const words = useMessages(themeMessages);
  const facts = [
    [words.firstSeen, formatDay(theme.firstSeen)],
    [words.lastSeen, formatDay(theme.lastSeen)],
    [words.trend, words.trends[theme.trend]],
    [words.provinces, theme.provinces.map(({ name }) => name).join(', ')],
  ];
  return (
    <Panel
      title={
        <>
          {words.facts} <ThemeMarks theme={theme} />
        </>
      }
    >
      <div className={styles.summary}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text size="xs" c="dimmed">
              {name}
            </Text>
            <Text fw={600}>{value}</Text>
          </div>
        ))}
        <div className={styles.months}>
          <Text size="xs" c="dimmed">
            {words.byMonth}
          </Text>
          <ThemeMonths theme={theme} />
        </div>
      </div>
    </Panel>
  );
}
