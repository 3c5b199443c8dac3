import { Button, Checkbox, Group, Switch, Text, TextInput } from '@mantine/core';
import { formatDay, Panel, useMessages } from '@giao-ban/shared-ui';
import { useState } from 'react';
import type { ThemeDetail } from '../api/themes.query';
import { WordingCard } from '../parts/wording-card';
import wordings from '../parts/wordings.module.css';
import { closestBefore } from './closest-before';
import { themeEditMessages } from './theme-edit.messages';
import { themeMessages } from './theme.messages';
import type { ThemeEdits } from './use-theme-edits';

/** Each order of a theme beside the others, with what differs from the nearest one before; some can be split off. */
export function ThemeMembers(props: { theme: ThemeDetail; edits: ThemeEdits; editable: boolean; busy: boolean }) {
  const { theme, edits, editable, busy } = props;
  const words = useMessages(themeMessages);
  const editWords = useMessages(themeEditMessages);
  const [marked, setMarked] = useState(true);
  const [selected, setSelected] = useState<readonly string[] | null>(null);
  const toggle = (id: string) =>
    setSelected((now) => (now?.includes(id) ? now.filter((one) => one !== id) : [...(now ?? []), id]));
  const actions = (
    <Group gap="sm">
      <Switch label={editWords.marks} checked={marked} onChange={(event) => setMarked(event.currentTarget.checked)} />
      {editable && (
        <Button size="xs" variant="default" onClick={() => setSelected(selected === null ? [] : null)}>
          {selected === null ? editWords.select : editWords.selectStop}
        </Button>
      )}
    </Group>
  );
  return (
    <Panel title={words.members} actions={actions} busy={busy}>
      {selected && <SplitForm theme={theme} selected={selected} edits={edits} onDone={() => setSelected(null)} />}
      <ol className={wordings.cards}>
        {theme.members.map((member) => {
          const before = marked ? closestBefore(member, theme.members) : null;
          const day = formatDay(member.notice.knownOn);
          return (
            <WordingCard
              key={member.id}
              wording={member}
              before={before?.text ?? null}
              note={before && editWords.against(formatDay(before.notice.knownOn))}
              lead={
                selected && (
                  <Checkbox
                    size="sm"
                    aria-label={editWords.selectOne(day, member.text.slice(0, 60))}
                    checked={selected.includes(member.id)}
                    onChange={() => toggle(member.id)}
                  />
                )
              }
            />
          );
        })}
      </ol>
    </Panel>
  );
}

function SplitForm(props: { theme: ThemeDetail; selected: readonly string[]; edits: ThemeEdits; onDone: () => void }) {
  const { theme, selected, edits, onDone } = props;
  const words = useMessages(themeEditMessages);
  const [label, setLabel] = useState('');
  const tooMany = theme.memberCount - selected.length < 2;
  const send = async () => {
    if (await edits.split(selected, label.trim())) onDone();
  };
  return (
    <Group gap="xs" align="flex-end" mb="sm" className="gb-no-print">
      <TextInput
        size="sm"
        label={words.splitName}
        value={label}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
        maxLength={120}
        style={{ flex: '1 1 16rem', maxWidth: '26rem' }}
      />
      <Button size="sm" disabled={selected.length === 0 || tooMany} loading={edits.busy} onClick={() => void send()}>
        {words.split(selected.length)}
      </Button>
      {tooMany && (
        <Text size="sm" role="status">
          {words.splitLeast}
        </Text>
      )}
    </Group>
  );
}
