import { actorOf, Calendar, checkValues, CodedError, DateScalar, rowsOf } from '@giao-ban/shared-nest';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Agency } from '../types/agency.type';
import { Department } from '../types/department.type';
import { LineageState } from '../types/lineage-enums';
import { LineageHeirInput, LineageInput } from '../types/lineage.inputs';
import { DepartmentLineage, LineagePart } from '../types/lineage.type';
import { agencyValues } from '../unit-values';
import { UnitLoaders } from '../unit.loaders';
import { LineageLoaders } from './lineage.loaders';
import { type LineageRow, lineageSql, partsOn, toLineage } from './lineage-rows';
import { addLineage } from './verbs/add-lineage';
import { decideLineage } from './verbs/decide-lineage';
import { refreshLineage } from './verbs/refresh-lineage';
import { withdrawLineage } from './verbs/withdraw-lineage';

const version = { type: () => Int, description: 'The version that was seen; `STALE_VERSION` where it has moved on.' };
const by = {
  type: () => String,
  nullable: true,
  description: 'Name of the person who writes, up to 100 characters, for the audit trail (người thực hiện).',
};
const optional = (description: string) => ({ type: () => String, nullable: true, description });
// A page of its own shows all of them; no agency comes near.
const most = 500;

/** People decide what became of units. */
@Resolver(() => DepartmentLineage)
export class LineageResolver {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: Calendar,
    private readonly units: UnitLoaders,
    private readonly loaders: LineageLoaders,
  ) {}

  @Query(() => [DepartmentLineage], {
    description: 'Changes of units, the earliest first; up to 500 (lịch sử tổ chức).',
    complexity: 10,
  })
  async departmentLineage(
    @Args('agency', { type: () => ID, nullable: true, description: 'Only those that end in this agency.' })
    agency: string | null | undefined,
    @Args('states', { type: () => [LineageState], nullable: true, description: 'Only those in these states.' })
    states: LineageState[] | null | undefined,
  ): Promise<DepartmentLineage[]> {
    if (agency) await checkValues(this.source, [{ kind: agencyValues, value: agency, at: 'agency' }]);
    const rows = await rowsOf<LineageRow>(
      this.source,
      `${lineageSql} WHERE ($1::text IS NULL OR l.agency_id = $1) AND ($2::text[] IS NULL OR l.state = ANY ($2))
       ORDER BY l.effective_on, l.agency_id, l.id LIMIT ${most}`,
      [agency ?? null, states ?? null],
    );
    return rows.map(toLineage);
  }

  @Mutation(() => DepartmentLineage, {
    description:
      'Confirms or rejects a change of units; a confirmed one is counted by at once in the view of today (xác nhận hoặc bác bỏ). Undone by deciding again.',
  })
  async decideLineage(
    @Args('id', { type: () => ID, description: 'Id of the change.' }) id: string,
    @Args('decision', {
      type: () => LineageState,
      description: "`PROPOSED` takes people's decision off a proposal of the machine.",
    })
    decision: LineageState,
    @Args('version', version) seen: number,
    @Args('note', optional('Why, up to 2000 characters (lý do).')) note: string | null | undefined,
    @Args('effectiveOn', { type: () => DateScalar, nullable: true, description: 'The true day, where it is known.' })
    effectiveOn: string | null | undefined,
    @Args('basis', optional('The document that says so, up to 300 characters (văn bản căn cứ).'))
    basis: string | null | undefined,
    @Args('shares', {
      type: () => [LineageHeirInput],
      nullable: true,
      description: 'Of a split: which part of the former work went where.',
    })
    shares: LineageHeirInput[] | null | undefined,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<DepartmentLineage> {
    const known = {
      note: note ?? null,
      effectiveOn: effectiveOn ?? null,
      basis: basis ?? null,
      shares: shares ?? null,
    };
    const asked = { id, decision, version: seen, ...known };
    return this.shown(context, await decideLineage(this.source, actorOf(name), asked, this.calendar.today()));
  }

  @Mutation(() => DepartmentLineage, {
    description: 'Writes down a change of units that a person knows of; it counts at once (ghi thay đổi tổ chức).',
  })
  async addLineage(
    @Args('input', { type: () => LineageInput, description: 'What happened, to whom, since when.' })
    input: LineageInput,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<DepartmentLineage> {
    return this.shown(context, await addLineage(this.source, actorOf(name), input, this.calendar.today()));
  }

  @Mutation(() => DepartmentLineage, {
    description: 'Takes a change back that a person wrote: it is kept, rejected, and counts no more (rút lại).',
  })
  async withdrawLineage(
    @Args('id', { type: () => ID, description: 'Id of the change.' }) id: string,
    @Args('version', version) seen: number,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<DepartmentLineage> {
    return this.shown(context, await withdrawLineage(this.source, actorOf(name), { id, version: seen }));
  }

  @Mutation(() => Int, {
    description:
      'Lets the machine look again what became of the units of an agency; gives the number of its open proposals (tìm đề xuất). Nothing is counted by a proposal.',
  })
  async proposeLineage(
    @Args('agency', { type: () => ID, description: 'Id of the agency.' }) agency: string,
  ): Promise<number> {
    await checkValues(this.source, [{ kind: agencyValues, value: agency, at: 'agency' }]);
    return refreshLineage(this.source, agency);
  }

  @ResolveField(() => Agency, { description: 'The agency in which the change ends.' })
  async agency(@Parent() { agencyId }: DepartmentLineage, @Context() context: object): Promise<Agency> {
    const agency = await this.units.agency.load(context, agencyId);
    if (!agency) throw new CodedError('NOT_FOUND', 'Không còn cơ quan của thay đổi này.');
    return agency;
  }

  @ResolveField(() => [LineagePart], { description: 'The units before (trước).' })
  from(@Parent() change: DepartmentLineage): LineagePart[] {
    return shownParts(change, 'FROM');
  }

  @ResolveField(() => [LineagePart], { description: 'The units after (sau).' })
  to(@Parent() change: DepartmentLineage): LineagePart[] {
    return shownParts(change, 'TO');
  }

  private async shown(context: object, id: string): Promise<DepartmentLineage> {
    this.loaders.forget(context);
    const [row] = await rowsOf<LineageRow>(this.source, `${lineageSql} WHERE l.id = $1`, [id]);
    if (!row) throw new CodedError('NOT_FOUND', 'Không còn thay đổi tổ chức này.');
    return toLineage(row);
  }
}

const shownParts = (change: DepartmentLineage, side: 'FROM' | 'TO'): LineagePart[] =>
  partsOn(change, side).map(({ agencyId, departmentId, share }) => ({ unit: { agencyId, id: departmentId }, share }));

/** The unit of a part, wherever it belongs. */
@Resolver(() => LineagePart)
export class LineagePartResolver {
  constructor(private readonly units: UnitLoaders) {}

  @ResolveField(() => Department, { description: 'The unit; perhaps of an agency that was merged into this one.' })
  async department(@Parent() { unit }: LineagePart, @Context() context: object): Promise<Department> {
    const department = await this.units.department.load(context, unit);
    if (!department) throw new CodedError('NOT_FOUND', 'Không còn đơn vị này.');
    return department;
  }
}
