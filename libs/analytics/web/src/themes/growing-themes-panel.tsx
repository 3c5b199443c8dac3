import { Anchor } from '@mantine/core';
import { emptyFilter, filterLink, ThemeMonths, useFilter } from '@giao-ban/directive-web';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, CountLink, EmptyState, Panel, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { growingThemesQuery, type GrowingTheme } from '../api/growing-themes.query';
import { chartsMessages } from '../charts.messages';
import styles from './growing-themes-panel.module.css';

/** The work that is ordered again and again. */
export function GrowingThemesPanel() {
  const words = useMessages(chartsMessages);
  const { state, linkTo } = useFilter();
  const answer = useApiQuery(growingThemesQuery, {
    first: 8,
    filter: {
      ...(state.provinces.length > 0 && { province: { in: [...state.provinces] } }),
      ...(state.topics.length > 0 && { topic: { in: [...state.topics] } }),
    },
  });
  return (
    <Panel
      title={words.themes.title}
      note={words.themes.note}
      busy={answer.loading}
      actions={
        <Anchor component={Link} to={linkTo('/noi-dung-lap-lai')} size="sm">
          {words.themes.all}
        </Anchor>
      }
    >
      <AnswerView answer={answer} lines={6}>
        {({ themes }) =>
          themes.length === 0 ? (
            <EmptyState title={words.themes.none} next={words.themes.noneNext} />
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
  );
}

function ThemeLine({ theme }: { theme: GrowingTheme }) {
  const words = useMessages(chartsMessages);
  const { linkTo } = useFilter();
  return (
    <li className={styles.line}>
      <div className={styles.name}>
        <Anchor component={Link} to={linkTo(`/noi-dung-lap-lai/${encodeURIComponent(theme.id)}`)} size="sm" fw={500}>
          {theme.label}
        </Anchor>
        <small>
          {[
            words.themes.trend[theme.trend],
            theme.provinces.map(({ name }) => name).join(', '),
            words.themes.seen(theme.firstSeen, theme.lastSeen),
          ].join(' · ')}
        </small>
      </div>
      <ThemeMonths theme={theme} />
      <span className={styles.count}>
        <CountLink
          count={theme.memberCount}
          to={filterLink('/nhiem-vu', { ...emptyFilter, theme: theme.id })}
          label={theme.label}
        />
        <small>{words.themes.times}</small>
      </span>
    </li>
  );
}
