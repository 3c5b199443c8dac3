import { useMediaQuery } from '@mantine/hooks';

/**
 * Whether outline and text stand side by side; on a phone the outline is folded.
 *
 * @example
 * const wide = useWideScreen();
 */
export const useWideScreen = (): boolean =>
  useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
