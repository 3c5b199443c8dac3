import { Button } from '@mantine/core';
import { toDirectiveFilter, useFilter } from '@giao-ban/directive-web';
import { EmptyState, Panel, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { overviewMessages } from './overview.messages';

/** No directives: either nothing is stored yet, or the filter leaves nothing over. */
export function NoDirectives() {
  const words = useMessages(overviewMessages);
  const { state, clear, linkTo } = useFilter();
  const filtered = JSON.stringify(toDirectiveFilter(state)) !== '{}' || state.asOf !== null;
  return (
    <Panel>
      {filtered ? (
        <EmptyState
          title={words.noMatch}
          next={words.noMatchNext}
          actions={<Button onClick={clear}>{words.clearFilter}</Button>}
        />
      ) : (
        <EmptyState
          title={words.noData}
          next={words.noDataNext}
          actions={
            <Button component={Link} to={linkTo('/thong-bao')}>
              {words.toUpload}
            </Button>
          }
        />
      )}
    </Panel>
  );
}
