import { Module } from '@nestjs/common';
import { AgencyResolver } from './agency.resolver';
import { DepartmentList } from './department-list';
import { DepartmentResolver } from './department.resolver';
import { ProvinceResolver } from './province.resolver';
import { ReorganisationResolver } from './reorganisation.resolver';
import { UnitLoaders } from './unit.loaders';

/** Agencies, departments, provinces and functions. Needs a `DataSource`. */
@Module({
  providers: [
    UnitLoaders,
    DepartmentList,
    DepartmentResolver,
    AgencyResolver,
    ProvinceResolver,
    ReorganisationResolver,
  ],
  exports: [UnitLoaders],
})
export class UnitModule {}
