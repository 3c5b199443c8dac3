import { Module } from '@nestjs/common';
import { AgencyResolver } from './agency.resolver';
import { DepartmentList } from './department-list';
import { DepartmentResolver } from './department.resolver';
import { DepartmentHistoryResolver } from './lineage/department-history.resolver';
import { LineageLoaders } from './lineage/lineage.loaders';
import { LineagePartResolver, LineageResolver } from './lineage/lineage.resolver';
import { ProvinceResolver } from './province.resolver';
import { ReorganisationResolver } from './reorganisation.resolver';
import { UnitLoaders } from './unit.loaders';

/** Agencies, departments, provinces and functions, and what became of them. Needs a `DataSource` and a `Calendar`. */
@Module({
  providers: [
    UnitLoaders,
    LineageLoaders,
    DepartmentList,
    DepartmentResolver,
    DepartmentHistoryResolver,
    LineageResolver,
    LineagePartResolver,
    AgencyResolver,
    ProvinceResolver,
    ReorganisationResolver,
  ],
  exports: [UnitLoaders],
})
export class UnitModule {}
