export { ThemeListPage as Themes } from '@giao-ban/directive-web';
