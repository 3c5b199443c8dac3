import { NumberInput, Stack, Text } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import { historyMessages } from './history.messages';

/** Parts of the former work in percent, by unit. */
export type Shares = Readonly<Record<string, number>>;

/** What is sent of them: parts of one. @example toHeirs(['b'], { b: 70 }) // [{ department: 'b', share: 0.7 }] */
export const toHeirs = (units: readonly string[], shares: Shares): { department: string; share: number | null }[] =>
  units.map((department) => {
    const percent = shares[department];
    return { department, share: percent === undefined ? null : percent / 100 };
  });

/** Of a split: how much of the former work went to each unit. */
export function ShareFields(props: {
  units: readonly { id: string; name: string }[];
  shares: Shares;
  onChange: (shares: Shares) => void;
}) {
  const { units, shares, onChange } = props;
  const words = useMessages(historyMessages).fields;
  const change = (id: string, value: number | string) => {
    const { [id]: _before, ...others } = shares;
    onChange(typeof value === 'number' ? { ...others, [id]: value } : others);
  };
  return (
    <Stack gap={6}>
      {units.map(({ id, name }) => (
        <NumberInput
          key={id}
          size="sm"
          label={words.share(name)}
          min={0}
          max={100}
          clampBehavior="strict"
          value={shares[id] ?? ''}
          onChange={(value) => change(id, value)}
        />
      ))}
      <Text size="xs" c="dimmed">
        {words.shareHint}
      </Text>
    </Stack>
  );
}
