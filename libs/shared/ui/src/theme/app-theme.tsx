import '@mantine/core/styles.css';
import './colours.css';
import './base.css';
import './print.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme';

/**
 * Gives every screen its fonts, colours and the dark mode, which follows the system until someone chooses.
 *
 * @example
 * <AppTheme><App /></AppTheme>
 */
export function AppTheme({ children, env = 'default' }: { children: ReactNode; env?: 'default' | 'test' }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" env={env}>
      {children}
    </MantineProvider>
  );
}
