export { OverviewPage } from './overview/overview-page';
export { ProgressPage } from './progress/progress-page';
