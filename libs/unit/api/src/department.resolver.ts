import { CodedError } from '@giao-ban/shared-nest';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DepartmentList } from './department-list';
import { Agency } from './types/agency.type';
import { Department } from './types/department.type';
import { Family, familyOf } from './types/family.type';
import { UnitLoaders } from './unit.loaders';

/** Units: the list, and what hangs on each. */
@Resolver(() => Department)
export class DepartmentResolver {
  constructor(
    private readonly list: DepartmentList,
    private readonly loaders: UnitLoaders,
  ) {}

  @Query(() => [Department], {
    description: 'The units that notices gave work to, by agency and name (danh sách phòng, đơn vị).',
    complexity: 10,
  })
  departments(
    @Args('agency', { type: () => ID, nullable: true, description: 'Only those of this agency.' })
    agency: string | null | undefined,
    @Args('province', {
      type: () => String,
      nullable: true,
      description: 'Only those of agencies of this province, by code or id.',
    })
    province: string | null | undefined,
  ): Promise<Department[]> {
    return this.list.find({ agency: agency ?? null, province: province ?? null });
  }

  @ResolveField(() => [Family], { description: 'Functions, the primary one first (nhóm chức năng).' })
  families(@Parent() department: Department): Family[] {
    return department.familyCodes.map(familyOf);
  }

  @ResolveField(() => [String], { description: 'Names as notices write them.' })
  async aliases(@Parent() department: Department, @Context() context: object): Promise<string[]> {
    const rows = await this.loaders.aliases.load(context, department);
    return rows.map(({ raw }) => raw);
  }

  @ResolveField(() => Agency, { description: 'The agency that the unit belongs to.' })
  async agency(@Parent() department: Department, @Context() context: object): Promise<Agency> {
    const agency = await this.loaders.agency.load(context, department.agencyId);
    if (!agency) throw new CodedError('NOT_FOUND', 'Không còn cơ quan của đơn vị này.');
    return agency;
  }
}
