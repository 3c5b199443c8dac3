import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { fold } from '@giao-ban/shared-kernel';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, ProblemView, useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { mergeTargetsQuery } from '../api/theme-edits.mutations';
import type { ThemeDetail } from '../api/themes.query';
import { useFilter } from '../filter/use-filter';
import { themeEditMessages } from './theme-edit.messages';
import type { ThemeEdits } from './use-theme-edits';

/** Asks into which theme this one is taken, and goes there. */
export function MergeDialog(props: { theme: ThemeDetail; edits: ThemeEdits; onClose: () => void }) {
  const { theme, edits, onClose } = props;
  const words = useMessages(themeEditMessages);
  const { linkTo } = useFilter();
  const navigate = useNavigate();
  const answer = useApiQuery(mergeTargetsQuery, {});
  const [chosen, setChosen] = useState<string | null>(null);
  const others = (answer.data?.themes ?? []).filter(({ id }) => id !== theme.id);
  const target = others.find(({ id }) => id === chosen);
  const send = async () => {
    if (target && (await edits.mergeInto(target))) {
      await navigate(linkTo(`/noi-dung-lap-lai/${encodeURIComponent(target.id)}`));
    }
  };
  return (
    <Modal opened onClose={onClose} title={words.mergeTitle} closeButtonProps={{ 'aria-label': words.close }}>
      <AnswerView answer={answer} lines={3}>
        {() => (
          <Stack gap="sm">
            <Text size="sm">{words.mergeNote}</Text>
            <Select
              label={words.target}
              placeholder={words.targetPlaceholder}
              nothingFoundMessage={words.targetNone}
              searchable
              value={chosen}
              onChange={setChosen}
              data={others.map(({ id, label, memberCount }) => ({
                value: id,
                label: words.targetOption(label, memberCount),
              }))}
              filter={({ options, search }) =>
                options.filter((one) => 'label' in one && fold(one.label).includes(fold(search)))
              }
              maxDropdownHeight={260}
              comboboxProps={{ withinPortal: true }}
            />
            {edits.problem && <ProblemView problem={edits.problem} />}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {words.cancel}
              </Button>
              <Button disabled={!target} loading={edits.busy} onClick={() => void send()}>
                {words.mergeSend}
              </Button>
            </Group>
          </Stack>
        )}
      </AnswerView>
    </Modal>
  );
}
