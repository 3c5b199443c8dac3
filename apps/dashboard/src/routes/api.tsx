import { Code, Skeleton } from '@mantine/core';
import { Page, useMessages } from '@giao-ban/shared-ui';
import { lazy, Suspense } from 'react';
import { explorerMessages } from '../explorer/explorer.messages';

const Explorer = lazy(() => import('../explorer/explorer').then(({ Explorer: component }) => ({ default: component })));

const curl = (origin: string) =>
  `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{"query":"{ dataset { notices directives } }"}'`;

/** The API, explained by worked questions and ready to try. */
export function Api() {
  const words = useMessages(explorerMessages);
  return (
    <Page title={words.title} shown={words.note}>
      <div>
        {words.curl}: <Code block>{curl(window.location.origin)}</Code>
      </div>
      <Suspense fallback={<Skeleton height="30rem" aria-label={words.wait} />}>
        <Explorer />
      </Suspense>
    </Page>
  );
}
