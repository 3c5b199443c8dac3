export { type NamedDepartment, resolveDepartments } from './resolve-departments';
export { agenciesSql, type AgencyRow, isSomewhere, toAgency } from './agency-rows';
export { Agency } from './types/agency.type';
export { Department } from './types/department.type';
export { allFamilies, Family, familyOf } from './types/family.type';
export { Province } from './types/province.type';
export { agencyValues, departmentValues, familyValues, provinceTests, provinceValues } from './unit-values';
export { UnitLoaders } from './unit.loaders';
export { UnitModule } from './unit.module';
