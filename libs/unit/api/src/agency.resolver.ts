import { DateScalar } from '@giao-ban/shared-nest';
import { provinceIdOf, provinceNames, successionOf } from '@giao-ban/unit-model';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Agency } from './types/agency.type';
import type { Province } from './types/province.type';
import { UnitLoaders } from './unit.loaders';

/** An agency lives as long as its province, and is succeeded by the agency of the province that took it over. */
@Resolver(() => Agency)
export class AgencyResolver {
  constructor(private readonly loaders: UnitLoaders) {}

  @ResolveField(() => DateScalar, { nullable: true, description: 'First day; null: since before our records.' })
  validFrom(@Parent() { province }: Agency): string | null {
    return validityOf(province)?.validFrom ?? null;
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'Last day; null: to this day.' })
  validTo(@Parent() { province }: Agency): string | null {
    return validityOf(province)?.validTo ?? null;
  }

  @ResolveField(() => Agency, { description: 'The agency of today that it is part of; itself where it still exists.' })
  async current(@Parent() agency: Agency, @Context() context: object): Promise<Agency> {
    const [current] = await this.all([successionOf(agency.id).current], context);
    return current ?? agency;
  }

  @ResolveField(() => [Agency], { description: 'Agencies that were merged into it (cơ quan trước sáp nhập).' })
  predecessors(@Parent() { id }: Agency, @Context() context: object): Promise<Agency[]> {
    return this.all(successionOf(id).predecessors, context);
  }

  @ResolveField(() => [Agency], { description: 'The agency that took it over (cơ quan sau sáp nhập).' })
  successors(@Parent() { id }: Agency, @Context() context: object): Promise<Agency[]> {
    return this.all(successionOf(id).successors, context);
  }

  private async all(ids: readonly string[], context: object): Promise<Agency[]> {
    const found = await Promise.all(ids.map((id) => this.loaders.agency.load(context, id)));
    return found.filter((agency) => agency !== null);
  }
}

function validityOf({ code, name }: Province) {
  const id = provinceIdOf(code, name);
  return id === null ? null : provinceNames(id);
}
