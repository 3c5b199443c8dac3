export { OverviewPage } from './overview/overview-page';
