import { Button, Text } from '@mantine/core';
import { formatMoment, Panel, useMessages } from '@giao-ban/shared-ui';
import type { ThemeEdit } from '../api/themes.query';
import { themeEditMessages } from './theme-edit.messages';
import styles from './themes.module.css';
import type { ThemeEdits } from './use-theme-edits';

/** What people did to a theme, each with the way to take it back; nothing where nobody did anything. */
export function ThemeEditList(props: { list: readonly ThemeEdit[]; edits: ThemeEdits; editable: boolean }) {
  const { list, edits, editable } = props;
  const words = useMessages(themeEditMessages);
  if (list.length === 0) return null;
  return (
    <Panel title={words.edits} note={words.editsNote}>
      <ul className={styles.list}>
        {list.map((edit) => {
          const what = words.did[edit.kind](edit.label, edit.otherLabels.join(', '));
          return (
            <li key={edit.id} className={styles.edit}>
              <div>
                <Text size="sm" fw={500}>
                  {what}
                </Text>
                <Text size="xs" c="dimmed">
                  {words.by(edit.editedBy, formatMoment(edit.at))}
                </Text>
              </div>
              {editable && (
                <Button
                  size="xs"
                  variant="default"
                  disabled={edits.busy}
                  aria-label={words.undoOf(what)}
                  className="gb-no-print"
                  onClick={() => void edits.undo(edit.id)}
                >
                  {words.undo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
