import { Accordion, Button, Drawer, Popover, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import { activeFilters } from './active-filters';
import styles from './filter-bar.module.css';
import { FilterChips } from './filter-chips';
import { filterMessages } from './filter.messages';
import { type FilterSection, useFilterSections } from './filter-sections';
import { countActive } from './filter-state';
import { SearchField } from './search-field';
import { UnitViewSwitch } from './unit-view-switch';
import { useFilter } from './use-filter';
import { useFilterChoices } from './use-filter-choices';

/**
 * The filter of every page: menus on a wide screen, one drawer on a phone, chips for what is on.
 *
 * @example
 * <FilterBar />
 */
export function FilterBar() {
  const control = useFilter();
  const { language } = useLanguage();
  const words = useMessages(filterMessages);
  const choices = useFilterChoices(control.state.theme);
  const sections = useFilterSections(control, choices);
  const active = activeFilters(control.state, choices.nameOf, language);
  return (
    <search aria-label={words.bar} className={styles.bar}>
      <div className={styles.controls}>
        <SearchField text={control.state.text} narrow={control.narrow} />
        {sections.map((section) => (
          <SectionMenu key={section.key} section={section} />
        ))}
        <div className={styles.view}>
          <UnitViewSwitch {...{ control, choices }} />
        </div>
        <SectionDrawer sections={sections} active={countActive(control.state)}>
          <UnitViewSwitch {...{ control, choices }} explained />
        </SectionDrawer>
      </div>
      <FilterChips active={active} control={control} />
    </search>
  );
}

function SectionMenu({ section: { label, active, body } }: { section: FilterSection }) {
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      trapFocus
      returnFocus
      position="bottom-start"
      shadow="md"
      width={340}
    >
      <Popover.Target>
        <Button
          size="sm"
          variant={active > 0 ? 'light' : 'default'}
          onClick={toggle}
          visibleFrom="md"
          rightSection={<span aria-hidden="true">▾</span>}
        >
          {label}
          {active > 0 && <span className={styles.count}>{active}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{body}</Popover.Dropdown>
    </Popover>
  );
}

interface SectionDrawerProps {
  sections: readonly FilterSection[];
  active: number;
  /** Below the sections: what is no condition. */
  children: ReactNode;
}

function SectionDrawer({ sections, active, children }: SectionDrawerProps) {
  const [opened, { open, close }] = useDisclosure(false);
  const words = useMessages(filterMessages);
  return (
    <>
      <Button size="sm" variant={active > 0 ? 'light' : 'default'} onClick={open} hiddenFrom="md">
        {words.open(active)}
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        size="85%"
        title={words.bar}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Stack>
          <Accordion variant="separated">
            {sections.map(({ key, label, active: on, body }) => (
              <Accordion.Item key={key} value={key}>
                <Accordion.Control>
                  {label}
                  {on > 0 && <span className={styles.count}>{on}</span>}
                </Accordion.Control>
                <Accordion.Panel>{body}</Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
          {children}
          <Button onClick={close}>{words.done}</Button>
        </Stack>
      </Drawer>
    </>
  );
}
