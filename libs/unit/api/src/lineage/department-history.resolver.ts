import { addDays } from '@giao-ban/shared-kernel';
import { DateScalar } from '@giao-ban/shared-nest';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Department } from '../types/department.type';
import { DepartmentLineage } from '../types/lineage.type';
import { UnitLoaders } from '../unit.loaders';
import { partsOn } from './lineage-rows';
import { LineageLoaders } from './lineage.loaders';

/** What became of a unit over time: confirmed changes alone, but for the list that shows all of them. */
@Resolver(() => Department)
export class DepartmentHistoryResolver {
  constructor(
    private readonly loaders: LineageLoaders,
    private readonly units: UnitLoaders,
  ) {}

  @ResolveField(() => DateScalar, { nullable: true, description: 'Day of the first notice that gave it work.' })
  async firstSeen(@Parent() unit: Department, @Context() context: object): Promise<string | null> {
    return (await this.loaders.days.load(context, unit))?.firstSeen ?? null;
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'Day of the last notice that gave it work.' })
  async lastSeen(@Parent() unit: Department, @Context() context: object): Promise<string | null> {
    return (await this.loaders.days.load(context, unit))?.lastSeen ?? null;
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'First day by confirmed changes; null: nobody said, or before our records.',
  })
  async validFrom(@Parent() unit: Department, @Context() context: object): Promise<string | null> {
    const began = (await this.confirmed(unit, context)).find(
      (change) => takesPart(change, unit, 'TO') && !takesPart(change, unit, 'FROM'),
    );
    return began?.effectiveOn ?? null;
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'Last day by confirmed changes; null: to this day.' })
  async validTo(@Parent() unit: Department, @Context() context: object): Promise<string | null> {
    const ended = (await this.confirmed(unit, context)).findLast(
      (change) => takesPart(change, unit, 'FROM') && !takesPart(change, unit, 'TO'),
    );
    return ended ? addDays(ended.effectiveOn, -1) : null;
  }

  @ResolveField(() => Department, {
    description:
      'The unit that counts its work under the organisation of today; itself where nothing else is confirmed.',
  })
  async current(@Parent() unit: Department, @Context() context: object): Promise<Department> {
    const days = await this.loaders.days.load(context, unit);
    if (!days?.currentId || !days.currentAgencyId) return unit;
    const current = await this.units.department.load(context, { agencyId: days.currentAgencyId, id: days.currentId });
    return current ?? unit;
  }

  @ResolveField(() => [Department], { description: 'Units that confirmed changes made it from (đơn vị trước).' })
  predecessors(@Parent() unit: Department, @Context() context: object): Promise<Department[]> {
    return this.across(unit, 'TO', 'FROM', context);
  }

  @ResolveField(() => [Department], { description: 'Units that confirmed changes made from it (đơn vị sau).' })
  successors(@Parent() unit: Department, @Context() context: object): Promise<Department[]> {
    return this.across(unit, 'FROM', 'TO', context);
  }

  @ResolveField(() => [DepartmentLineage], {
    description: 'Every change in which it takes part, proposed and rejected ones too, the earliest first.',
  })
  lineage(@Parent() unit: Department, @Context() context: object): Promise<DepartmentLineage[]> {
    return this.loaders.ofUnit.load(context, unit);
  }

  private async confirmed(unit: Department, context: object): Promise<DepartmentLineage[]> {
    return (await this.loaders.ofUnit.load(context, unit)).filter(({ state }) => state === 'CONFIRMED');
  }

  private async across(unit: Department, own: Side, other: Side, context: object): Promise<Department[]> {
    const changes = (await this.confirmed(unit, context)).filter((change) => takesPart(change, unit, own));
    const keys = changes.flatMap((change) =>
      partsOn(change, other).map(({ agencyId, departmentId: id }) => ({ agencyId, id })),
    );
    const others = [...new Map(keys.filter(({ id }) => id !== unit.id).map((key) => [key.id, key])).values()];
    const found = await Promise.all(others.map((key) => this.units.department.load(context, key)));
    return found.filter((one) => one !== null);
  }
}

type Side = 'FROM' | 'TO';

const takesPart = (change: DepartmentLineage, { id }: Department, side: Side): boolean =>
  partsOn(change, side).some(({ departmentId }) => departmentId === id);
