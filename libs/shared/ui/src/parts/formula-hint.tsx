import { ActionIcon, Tooltip } from '@mantine/core';

/**
 * A small button that explains a figure on hover, focus or tap.
 *
 * @example
 * <FormulaHint label="Cách tính: Tỷ lệ hoàn thành" formula="đã hoàn thành / tổng số nhiệm vụ" />
 */
export function FormulaHint({ label, formula }: { label: string; formula: string }) {
  return (
    <Tooltip label={formula} withArrow>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="xs"
        radius="xl"
        aria-label={`${label}. ${formula}`}
        className="gb-no-print"
        style={{ fontFamily: 'Georgia, serif', fontStyle: 'italic', fontSize: 12 }}
      >
        <span aria-hidden="true">i</span>
      </ActionIcon>
    </Tooltip>
  );
}
