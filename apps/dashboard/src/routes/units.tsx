export { UnitHistoryPage as Units } from '@giao-ban/unit-web';
