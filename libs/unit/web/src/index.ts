export { UnitHistoryPage } from './history/unit-history-page';
