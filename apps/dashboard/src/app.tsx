import { GraphqlProvider } from '@giao-ban/shared-graphql';
import { AppTheme, LanguageProvider } from '@giao-ban/shared-ui';
import type { ComponentProps } from 'react';
import { RouterProvider } from 'react-router';

/** What differs between the browser and a test. */
export interface AppProps {
  router: ComponentProps<typeof RouterProvider>['router'];
  env?: 'default' | 'test';
}

/** The dashboard: theme, language, API and pages, put together and nothing more. */
export function App({ router, env = 'default' }: AppProps) {
  return (
    <AppTheme env={env}>
      <LanguageProvider>
        <GraphqlProvider>
          <RouterProvider router={router} />
        </GraphqlProvider>
      </LanguageProvider>
    </AppTheme>
  );
}
