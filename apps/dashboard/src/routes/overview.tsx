export { OverviewPage as Overview } from '@giao-ban/analytics-web';
