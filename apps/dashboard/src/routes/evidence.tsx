export { ReviewPage as Evidence } from '@giao-ban/directive-web';
