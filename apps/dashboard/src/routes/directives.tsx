export { DirectiveListPage as Directives } from '@giao-ban/directive-web';
