import { Button, Loader } from '@mantine/core';
import { EmptyState, Panel, useMessages } from '@giao-ban/shared-ui';
import { shellMessages } from './shell.messages';

/** While a page's code is on its way. */
export function PageWait() {
  const words = useMessages(shellMessages);
  return (
    <div role="status" aria-label={words.wait} style={{ padding: '2rem', textAlign: 'center' }}>
      <Loader size="sm" />
    </div>
  );
}

/** When a page breaks: the others still work, and this one can be loaded again. */
export function PageFailure() {
  const words = useMessages(shellMessages);
  return (
    <Panel>
      <EmptyState
        title={words.broken}
        next={words.brokenNext}
        actions={<Button onClick={() => window.location.reload()}>{words.reload}</Button>}
      />
    </Panel>
  );
}
