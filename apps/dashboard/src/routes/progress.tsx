export { ProgressPage as Progress } from '@giao-ban/analytics-web';
