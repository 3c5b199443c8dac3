import { Text } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import { directiveMessages } from '../directive.messages';
import type { DirectiveListItem } from '../list/directive-reader';

type UnitSource = Pick<DirectiveListItem, 'assignments' | 'heading' | 'scope'>;

/** Who has the lead and who works with them; where no unit was recognised, the heading as written, else whom the order addresses. */
export function UnitList({ assignments, heading, scope }: UnitSource) {
  const words = useMessages(directiveMessages);
  const names = (role: 'LEAD' | 'COOPERATE') =>
    assignments.flatMap((one) => (one.role === role && one.department ? [one.department.name] : []));
  const lead = names('LEAD');
  const cooperate = names('COOPERATE');
  return (
    <>
      <Text size="sm">{lead.length > 0 ? lead.join(', ') : (heading ?? words.scopes[scope])}</Text>
      {cooperate.length > 0 && (
        <Text size="xs" c="dimmed">
          {words.cooperate}: {cooperate.join(', ')}
        </Text>
      )}
    </>
  );
}
