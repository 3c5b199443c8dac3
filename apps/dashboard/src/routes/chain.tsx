export { ChainPage as Chain } from '@giao-ban/directive-web';
