import { Anchor, Badge, Text } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import type { ThemeBand } from '../api/theme-bands.query';
import { useFilter } from '../filter/use-filter';
import { themeMessages } from './theme.messages';
import styles from './themes.module.css';

/** A theme's name with its marks, where it was seen, and from when to when. */
export function BandName({ theme }: { theme: ThemeBand['theme'] }) {
  const words = useMessages(themeMessages);
  const { linkTo } = useFilter();
  return (
    <>
      <Anchor component={Link} size="sm" fw={500} to={linkTo(`/noi-dung-lap-lai/${encodeURIComponent(theme.id)}`)}>
        {theme.label}
      </Anchor>{' '}
      <ThemeMarks theme={theme} />
      <Text size="xs" c="dimmed">
        {[theme.provinces.map(({ name }) => name).join(', '), words.seen(theme.firstSeen, theme.lastSeen)].join(' · ')}
      </Text>
    </>
  );
}

/** New, growing, pinned: what deserves a look. A theme that goes on as before has no mark. */
export function ThemeMarks({ theme: { trend, pinned } }: { theme: Pick<ThemeBand['theme'], 'trend' | 'pinned'> }) {
  const words = useMessages(themeMessages);
  return (
    <span className={styles.marks}>
      {(trend === 'NEW' || trend === 'GROWING') && (
        <Badge component="span" size="sm" radius="sm" tt="none" variant="filled" color="stampBlue">
          {trend === 'GROWING' && <span aria-hidden="true">↗ </span>}
          {words.trends[trend]}
        </Badge>
      )}
      {pinned && (
        <Badge component="span" size="sm" radius="sm" tt="none" variant="outline" color="gray" c="inherit">
          {words.pinned}
        </Badge>
      )}
    </span>
  );
}
