import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The ink of an official stamp: calm enough to fill a screen, dark enough for white text. */
const stampBlue: MantineColorsTuple = [
  '#edf3fa',
  '#d9e4f2',
  '#b0c7e3',
  '#84a8d4',
  '#608ec7',
  '#497dc0',
  '#2f66ab',
  '#21548f',
  '#184a82',
  '#0b3c6f',
];

/**
 * System fonts only: all of these carry the Vietnamese letters with stacked marks, and nothing is fetched. Roboto is left to
 * `system-ui`: the API explorer brings a font of that name, which would change the letters of every page once it was open.
 */
const fontFamily = "system-ui, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** Sizes, colours and radii of all screens. */
export const theme = createTheme({
  fontFamily,
  headings: { fontFamily, fontWeight: '650' },
  primaryColor: 'stampBlue',
  primaryShade: { light: 7, dark: 6 },
  colors: { stampBlue },
  defaultRadius: 'md',
  cursorType: 'pointer',
  autoContrast: true,
  components: {
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, multiline: true, maw: 320 } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
});

/** Mantine's own dimmed text is too pale for AA on our grounds; these pass in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#545d66',
    '--mantine-color-placeholder': '#626c76',
    '--mantine-color-error': '#c92a2a',
  },
  dark: {
    '--mantine-color-text': '#dfe3e8',
    '--mantine-color-dimmed': '#b5bbc2',
    '--mantine-color-placeholder': '#a3a9b0',
    '--mantine-color-error': '#ff8787',
  },
});
