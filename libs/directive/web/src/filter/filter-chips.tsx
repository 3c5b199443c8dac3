import { Button, CloseButton, Group } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import type { ActiveFilter } from './active-filters';
import styles from './filter-bar.module.css';
import { filterMessages } from './filter.messages';
import type { FilterControl } from './use-filter';

/** The conditions that are on, each with a button that takes it off. */
export function FilterChips({ active, control }: { active: readonly ActiveFilter[]; control: FilterControl }) {
  const words = useMessages(filterMessages);
  if (active.length === 0) return null;
  return (
    <Group gap={6} component="ul" aria-label={words.active} className={styles.chips ?? ''}>
      {active.map(({ key, field, words: name, without }) => (
        <li key={key} className={styles.chip}>
          <span>
            {field && <span className={styles.field}>{field}: </span>}
            {name}
          </span>
          <CloseButton size="sm" aria-label={words.remove(name)} onClick={() => control.narrow(without)} />
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Button size="compact-sm" variant="subtle" onClick={control.clear}>
            {words.clear}
          </Button>
        </li>
      )}
    </Group>
  );
}
