import { Anchor } from '@mantine/core';
import { bucketMessages, DirectivePreview, useFilter } from '@giao-ban/directive-web';
import { useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { progressMessages } from './progress.messages';

/** What is past its stated deadline and of which nothing is known; those waiting longest first. */
export function SilentPanel() {
  const words = useMessages(progressMessages).silent;
  const { pastDueUnknown } = useMessages(bucketMessages);
  const { linkTo } = useFilter();
  return (
    <DirectivePreview
      title={pastDueUnknown}
      note={words.note}
      patch={{ pastDueUnknown: true }}
      orderBy={{ field: 'DUE', direction: 'ASC' }}
      none={words.none}
      noneNext={words.noneNext}
      all={(count) => (
        <Anchor component={Link} size="sm" to={linkTo('/nhiem-vu', { pastDueUnknown: true })}>
          {words.all(count)}
        </Anchor>
      )}
    />
  );
}
