import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

/** What every page shows at its top. */
export interface PageProps {
  title: string;
  /** In words: what is shown, for example "Quảng Ngãi · quý I/2025 · Văn phòng". */
  shown?: ReactNode;
  /** The same in plain letters, for the browser's tab and history. */
  tabTitle?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * A page with its title, the words that say what is shown, and its actions.
 *
 * @example
 * <Page title="Nhiệm vụ" shown="Sơn La · năm 2024"><DirectiveTable /></Page>
 */
export function Page({ title, shown, tabTitle, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${tabTitle ?? title} · Giao Ban`;
  }, [tabTitle, title]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="sm">
        <Box style={{ minWidth: 0 }}>
          <Title order={1} size="h2">
            {title}
          </Title>
          {shown && (
            <Text component="div" c="dimmed" size="sm" data-testid="shown">
              {shown}
            </Text>
          )}
        </Box>
        {actions && (
          <Group gap="xs" className="gb-no-print">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  );
}
