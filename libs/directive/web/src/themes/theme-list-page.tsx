import { Stack } from '@mantine/core';
import { Page, useMessages } from '@giao-ban/shared-ui';
import { ChainsPanel } from '../carry-over/chains-panel';
import { FilterBar } from '../filter/filter-bar';
import { useShownInWords } from '../filter/use-shown';
import { BandsPanel } from './bands-panel';
import { themeMessages } from './theme.messages';

/**
 * The work that keeps coming back: matters as bands over time, and single orders that are given again and again.
 *
 * @example
 * { path: '/noi-dung-lap-lai', element: <ThemeListPage /> }
 */
export function ThemeListPage() {
  const words = useMessages(themeMessages);
  const shown = useShownInWords();
  return (
    <Page title={words.title} shown={shown} tabTitle={`${words.title}: ${shown}`}>
      <FilterBar />
      <Stack gap="md">
        <BandsPanel />
        <ChainsPanel />
      </Stack>
    </Page>
  );
}
