import { Module } from '@nestjs/common';
import { DepartmentList } from './department-list';
import { DepartmentResolver } from './department.resolver';
import { UnitLoaders } from './unit.loaders';

/** Agencies, departments, provinces and functions. Needs a `DataSource`. */
@Module({ providers: [UnitLoaders, DepartmentList, DepartmentResolver], exports: [UnitLoaders] })
export class UnitModule {}
