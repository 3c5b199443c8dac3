export { DirectivePage as Directive } from '@giao-ban/directive-web';
