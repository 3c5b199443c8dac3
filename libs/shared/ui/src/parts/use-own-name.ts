import { useLocalStorage } from '@mantine/hooks';

/**
 * The name under which a person writes, remembered by this browser.
 *
 * @example
 * const [name, setName] = useOwnName();
 */
export function useOwnName(): readonly [string, (name: string) => void] {
  const [name, setName] = useLocalStorage({ key: 'giao-ban.nguoi-thuc-hien', defaultValue: '' });
  return [name, setName];
}
