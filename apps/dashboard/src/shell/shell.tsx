import {
  ActionIcon,
  Burger,
  Group,
  SegmentedControl,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useFilter } from '@giao-ban/directive-web';
import { ReviewBadge } from '@giao-ban/review-web';
import { type Language, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { Suspense } from 'react';
import { NavLink, Outlet, ScrollRestoration } from 'react-router';
import { DatasetBanner } from './dataset-banner';
import { PageWait } from './page-states';
import { pages } from './pages';
import { shellMessages } from './shell.messages';
import styles from './shell.module.css';

/** Header, navigation, and the page below them. */
export function Shell() {
  const words = useMessages(shellMessages);
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <>
      <a className={styles.skip} href="#noi-dung">
        {words.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.headerLine}>
          <Burger
            opened={opened}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-expanded={opened}
            aria-label={opened ? words.closeNavigation : words.openNavigation}
          />
          <Brand />
          <Navigation opened={opened} onOpen={close} />
          <Group gap="xs" wrap="nowrap" ml="auto">
            <LanguageSwitch />
            <SchemeSwitch />
          </Group>
        </div>
      </header>
      <main id="noi-dung" className={styles.main} tabIndex={-1}>
        <DatasetBanner />
        <Suspense fallback={<PageWait />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </>
  );
}

function Brand() {
  const words = useMessages(shellMessages);
  return (
    <div className={styles.brand}>
      <img src="/favicon.svg" alt="" width="28" height="28" />
      <span className={styles.name} title={words.claim}>
        {words.name}
      </span>
    </div>
  );
}

/** The pages; the filter travels along, so that changing the page does not change what is looked at. */
function Navigation({ opened, onOpen }: { opened: boolean; onOpen: () => void }) {
  const words = useMessages(shellMessages);
  const { linkTo } = useFilter();
  return (
    <nav className={styles.navigation} data-opened={opened} aria-label={words.navigation}>
      {pages.map(({ path, name }) => (
        <NavLink key={path} to={linkTo(path)} end={path === '/'} className={styles.link ?? ''} onClick={onOpen}>
          {words[name]}
          {name === 'review' && <ReviewBadge />}
        </NavLink>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const words = useMessages(shellMessages);
  const { language, choose } = useLanguage();
  const chosen = (value: string): Language => (value === 'en' ? 'en' : 'vi');
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.language}
      value={language}
      onChange={(value) => choose(chosen(value))}
      data={[
        { value: 'vi', label: 'VI' },
        { value: 'en', label: 'EN' },
      ]}
    />
  );
}

function SchemeSwitch() {
  const words = useMessages(shellMessages);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'dark' ? 'light' : 'dark';
  const label = other === 'dark' ? words.toDark : words.toLight;
  return (
    <ActionIcon variant="default" size="md" onClick={() => setColorScheme(other)} aria-label={label} title={label}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </svg>
    </ActionIcon>
  );
}
