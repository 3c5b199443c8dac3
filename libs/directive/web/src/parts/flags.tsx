import { Badge, Group } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import { directiveMessages } from '../directive.messages';

/** What the words of an order say of its nature. */
export function Flags(props: { urgent: boolean; continuing: boolean; standing?: boolean }) {
  const words = useMessages(directiveMessages);
  const { urgent, continuing, standing = false } = props;
  if (!urgent && !continuing && !standing) return null;
  return (
    <Group gap={6} component="span">
      {urgent && <Flag>{words.urgent}</Flag>}
      {continuing && <Flag>{words.continuing}</Flag>}
      {standing && <Flag>{words.standing}</Flag>}
    </Group>
  );
}

function Flag({ children }: { children: string }) {
  return (
    <Badge component="span" variant="outline" color="gray" size="sm" radius="sm" tt="none" c="inherit">
      {children}
    </Badge>
  );
}
