import { Anchor, Text } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import { noticeMessages } from '../notice.messages';

/**
 * The page of the original on which a sentence stands, with the way there where the browser can show it. Nothing for a
 * file without pages.
 *
 * @example
 * <PageLink page={2} viewPath="/files/…/view" />
 */
export function PageLink({ page, viewPath }: { page: number | null; viewPath: string | null }) {
  const words = useMessages(noticeMessages).reader;
  if (page === null) return null;
  if (viewPath === null) {
    return (
      <Text component="span" size="xs">
        {words.page(page)}
      </Text>
    );
  }
  return (
    <Anchor href={`${viewPath}#page=${page}`} target="_blank" size="xs" aria-label={words.openPage(page)}>
      {words.page(page)}
    </Anchor>
  );
}
