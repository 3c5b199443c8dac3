import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ProblemView, useMessages } from '@giao-ban/shared-ui';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { ThemeDetail } from '../api/themes.query';
import { useFilter } from '../filter/use-filter';
import { MergeDialog } from './merge-dialog';
import { themeEditMessages } from './theme-edit.messages';
import type { ThemeEdits } from './use-theme-edits';

/** Rename, pin, merge: what a person can do with a theme as a whole, and what came of it. */
export function ThemeControls({ theme, edits }: { theme: ThemeDetail; edits: ThemeEdits }) {
  const words = useMessages(themeEditMessages);
  const { linkTo } = useFilter();
  const [renaming, { open: startName, close: stopName }] = useDisclosure(false);
  const [merging, { open: startMerge, close: stopMerge }] = useDisclosure(false);
  return (
    <div className="gb-no-print">
      {renaming ? (
        <NameForm theme={theme} edits={edits} onClose={stopName} />
      ) : (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={startName}>
            {words.rename}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-pressed={theme.pinned}
            title={words.pinNote}
            disabled={edits.busy}
            onClick={() => void edits.pin(!theme.pinned)}
          >
            {theme.pinned ? words.unpin : words.pin}
          </Button>
          <Button size="xs" variant="default" onClick={startMerge}>
            {words.merge}
          </Button>
        </Group>
      )}
      <Text size="sm" role="status" mt={edits.done ? 4 : 0}>
        {edits.done && words.done[edits.done]}{' '}
        {edits.done === 'split' && edits.made && (
          <Link to={linkTo(`/noi-dung-lap-lai/${encodeURIComponent(edits.made.id)}`)}>
            {words.splitOpen(edits.made.label)}
          </Link>
        )}
      </Text>
      {edits.problem && <ProblemView problem={edits.problem} />}
      {merging && <MergeDialog theme={theme} edits={edits} onClose={stopMerge} />}
    </div>
  );
}

function NameForm({ theme, edits, onClose }: { theme: ThemeDetail; edits: ThemeEdits; onClose: () => void }) {
  const words = useMessages(themeEditMessages);
  const [label, setLabel] = useState(theme.label);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void edits.rename(label.trim()).then((written) => written && onClose());
  };
  return (
    <form onSubmit={send}>
      <Group gap="xs" align="flex-end">
        <TextInput
          size="sm"
          label={words.name}
          description={words.nameHint(theme.foundLabel)}
          value={label}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && onClose()}
          minLength={2}
          maxLength={120}
          required
          withAsterisk={false}
          data-autofocus
          ref={(input) => input?.focus()}
          style={{ flex: '1 1 18rem' }}
        />
        <Button type="submit" size="sm" loading={edits.busy}>
          {words.save}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </form>
  );
}
