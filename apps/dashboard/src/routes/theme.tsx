export { ThemePage as Theme } from '@giao-ban/directive-web';
