import { Badge, Group, Text } from '@mantine/core';
import { formatDay, useMessages } from '@giao-ban/shared-ui';
import type { Change } from '../api/lineage.query';
import { historyMessages } from './history.messages';

type Part = Change['from'][number];

/** Names of units; with their province where they are of several agencies, for every one has an office. */
function namesOf(parts: readonly Part[], withPlace: boolean): string {
  return parts
    .map(({ department: { name, agency } }) => (withPlace ? `${name} (${agency.province.label})` : name))
    .join(' + ');
}

/**
 * A change in one line of words.
 *
 * @example
 * changeInWords(change); // 'Chi cục TĐC → Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng'
 */
export function changeInWords({ from, to }: Pick<Change, 'from' | 'to'>): string {
  const agencies = new Set([...from, ...to].map(({ department }) => department.agency.id));
  const [before, after] = [namesOf(from, agencies.size > 1), namesOf(to, agencies.size > 1)];
  if (!before || !after) return before || after;
  return `${before} → ${after}`;
}

/** Kind, units before and after, since when and by which document. */
export function ChangeLine({ change }: { change: Change }) {
  const words = useMessages(historyMessages);
  return (
    <div>
      <Group gap={8} align="center">
        <Badge variant="light" size="sm" tt="none">
          {words.kinds[change.kind]}
        </Badge>
        <Text size="xs" c="dimmed">
          {[formatDay(change.effectiveOn), change.basis].filter(Boolean).join(' · ')}
        </Text>
      </Group>
      <Text fw={600} mt={2} style={{ overflowWrap: 'anywhere' }}>
        {changeInWords(change)}
      </Text>
    </div>
  );
}
