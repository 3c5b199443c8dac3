import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

/** One block of a page. */
export interface PanelProps {
  title?: ReactNode;
  /** One sentence below the title. */
  note?: ReactNode;
  actions?: ReactNode;
  /** True while a newer picture is on its way: the old one stays, a little paler. */
  busy?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A block with a heading that names it for everybody, screen readers included.
 *
 * @example
 * <Panel title="Độ phủ" note="Số tháng có thông báo"><CoverageList /></Panel>
 */
export function Panel({ title, note, actions, busy = false, className, children }: PanelProps) {
  const headingId = useId();
  return (
    <section
      className={[styles.panel, className].filter(Boolean).join(' ')}
      aria-labelledby={title ? headingId : undefined}
      aria-busy={busy}
    >
      <Stack gap="sm">
        {title && (
          <Group justify="space-between" align="flex-start" gap="xs">
            <div style={{ minWidth: 0, flex: '1 1 14rem' }}>
              <Title order={2} size="h5" id={headingId}>
                {title}
              </Title>
              {note && (
                <Text component="div" size="sm" c="dimmed">
                  {note}
                </Text>
              )}
            </div>
            {actions && <div className="gb-no-print">{actions}</div>}
          </Group>
        )}
        <div className={busy ? styles.busy : undefined}>{children}</div>
      </Stack>
    </section>
  );
}
