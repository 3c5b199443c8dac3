import { Button } from '@mantine/core';
import { EmptyState, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { shellMessages } from '../shell/shell.messages';

/** An address that no page has. */
export function NotFound() {
  const words = useMessages(shellMessages);
  return (
    <Page title={words.notFound}>
      <Panel>
        <EmptyState
          title={words.notFound}
          next={words.notFoundNext}
          actions={
            <Button component={Link} to="/">
              {words.toOverview}
            </Button>
          }
        />
      </Panel>
    </Page>
  );
}
