export { canonicalUnitKey } from './canonical-unit-key';
export { expandUnitName } from './expand-unit-name';
export { familiesOf, isOutsideUnit } from './families-of';
export { agencyIdOf, provinceAt, provinceEverNamed, slugOf, successorOf } from './province-at';
export type { FamilyRow, ProvinceRow } from '@giao-ban/unit-data';
