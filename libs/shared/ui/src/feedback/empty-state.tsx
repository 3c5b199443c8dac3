import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/**
 * Nothing to show, and what to do about it.
 *
 * @example
 * <EmptyState title="Chưa có thông báo nào" next="Kéo tệp vào khung bên trên để bắt đầu." />
 */
export function EmptyState({ title, next, actions }: { title: string; next: string; actions?: ReactNode }) {
  return (
    <Stack gap={4} align="center" py="lg" px="sm" ta="center" role="status">
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" maw="34rem">
        {next}
      </Text>
      {actions && (
        <Group gap="xs" mt="xs" justify="center">
          {actions}
        </Group>
      )}
    </Stack>
  );
}
