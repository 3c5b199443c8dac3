import { Text } from '@mantine/core';
import { CountLink, useMessages } from '@giao-ban/shared-ui';
import type { ThemeBand } from '../api/theme-bands.query';
import { BandName } from './band-name';
import { ThemeMonths } from './theme-months';
import { themeMessages } from './theme.messages';
import styles from './themes.module.css';
import { useBandCells } from './use-band-cells';

/** A band as it fits on a phone: its months as small columns. */
export function ThemeLine({ band, months }: { band: ThemeBand; months: readonly string[] }) {
  const words = useMessages(themeMessages);
  const { theme, counts } = band;
  const { total } = useBandCells(months)(band);
  const points = months.map((month, place) => ({ month, directives: counts[place] ?? 0 }));
  return (
    <li className={styles.line}>
      <div>
        <BandName theme={theme} />
      </div>
      <ThemeMonths theme={{ label: theme.label, months: points }} />
      <div className={styles.count}>
        <CountLink {...total} size="lg" />
        <Text size="xs" c="dimmed">
          {words.notices(theme.noticeCount)}
        </Text>
      </div>
    </li>
  );
}
