import { Calendar, checkedPageSize, CodedError, DateScalar } from '@giao-ban/shared-nest';
import { Department, Province, UnitLoaders } from '@giao-ban/unit-api';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { asOfDescription } from '../as-of';
import { DirectiveLoaders } from '../directive.loaders';
import { Directive } from '../types/directive.type';
import { Theme, ThemeEdit, type ThemeFacts, ThemePoint, ThemeTrend, ThemeUnit } from '../types/theme.type';
import { ThemeList } from './theme-list';
import { themeTrend } from './theme-trend';
import { ThemeFilter, ThemeOrder } from './theme.inputs';
import { ThemeLoaders } from './theme.loaders';

/** Questions for recurring matters. */
@Resolver(() => Theme)
export class ThemeResolver {
  constructor(
    private readonly list: ThemeList,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => [Theme], { description: 'Matters that recur, as known on the day (nội dung lặp lại).', complexity: 20 })
  themes(
    @Args('filter', { type: () => ThemeFilter, nullable: true, description: 'Which themes.' })
    filter: ThemeFilter | null | undefined,
    @Args('orderBy', { type: () => ThemeOrder, defaultValue: ThemeOrder.MEMBERS, description: 'In which order.' })
    orderBy: ThemeOrder,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, 1 to 100.' }) first: number,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
  ): Promise<Theme[]> {
    return this.list.find(filter ?? {}, orderBy, first, asOf ?? this.calendar.today());
  }

  @Query(() => Theme, { description: 'One theme; `NOT_FOUND` where there is none on that day.' })
  theme(
    @Args('id', { type: () => ID, description: 'Id of the theme.' }) id: string,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
  ): Promise<Theme> {
    return this.list.one(id, asOf ?? this.calendar.today());
  }
}

/** Figures and members of a theme. */
@Resolver(() => Theme)
export class ThemeFieldsResolver {
  constructor(
    private readonly loaders: ThemeLoaders,
    private readonly directives: DirectiveLoaders,
  ) {}

  @ResolveField(() => Int, { description: 'Directives that belong to it.' })
  async memberCount(@Parent() theme: Theme, @Context() context: object): Promise<number> {
    return (await this.facts(theme, context)).memberCount;
  }

  @ResolveField(() => Int, { description: 'Notices that hold them.' })
  async noticeCount(@Parent() theme: Theme, @Context() context: object): Promise<number> {
    return (await this.facts(theme, context)).noticeCount;
  }

  @ResolveField(() => DateScalar, { description: 'Day of its first directive.' })
  async firstSeen(@Parent() theme: Theme, @Context() context: object): Promise<string> {
    return (await this.facts(theme, context)).firstSeen;
  }

  @ResolveField(() => DateScalar, { description: 'Day of its latest directive.' })
  async lastSeen(@Parent() theme: Theme, @Context() context: object): Promise<string> {
    return (await this.facts(theme, context)).lastSeen;
  }

  @ResolveField(() => [Province], { description: 'Provinces where it was ordered.' })
  async provinces(@Parent() theme: Theme, @Context() context: object): Promise<Province[]> {
    return (await this.facts(theme, context)).provinces;
  }

  @ResolveField(() => [ThemePoint], { description: 'How often it was ordered, month by month.' })
  async months(@Parent() theme: Theme, @Context() context: object): Promise<ThemePoint[]> {
    return (await this.facts(theme, context)).months;
  }

  @ResolveField(() => ThemeTrend, { description: 'How it develops; the rule stands with the values.', complexity: 1 })
  async trend(@Parent() theme: Theme, @Context() context: object): Promise<ThemeTrend> {
    const [{ months, firstSeen, lastSeen }, span] = await Promise.all([
      this.facts(theme, context),
      this.loaders.span.load(context, theme.asOf),
    ]);
    return themeTrend(months, span ?? { first: firstSeen, last: lastSeen });
  }

  @ResolveField(() => Boolean, { description: 'Its trend is `GROWING` (đang tăng).', complexity: 1 })
  async growing(@Parent() theme: Theme, @Context() context: object): Promise<boolean> {
    return (await this.trend(theme, context)) === ThemeTrend.GROWING;
  }

  @ResolveField(() => Boolean, { description: 'Its trend is `NEW` (mới xuất hiện).', complexity: 1 })
  async isNew(@Parent() theme: Theme, @Context() context: object): Promise<boolean> {
    return (await this.trend(theme, context)) === ThemeTrend.NEW;
  }

  @ResolveField(() => [ThemeUnit], { description: 'Units that were given it, the busiest first.' })
  async units(@Parent() theme: Theme, @Context() context: object): Promise<ThemeUnit[]> {
    return (await this.facts(theme, context)).units;
  }

  @ResolveField(() => [ThemeEdit], { description: 'What people did to it and did not take back, the latest first.' })
  edits(@Parent() { id }: Theme, @Context() context: object): Promise<ThemeEdit[]> {
    return this.loaders.edits.load(context, id);
  }

  @ResolveField(() => [Directive], { description: 'Its directives, the latest first.' })
  async members(
    @Parent() theme: Theme,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, 1 to 500.' }) first: number,
    @Context() context: object,
  ): Promise<Directive[]> {
    const keys = await this.loaders.members.load(context, theme);
    const wanted = keys.slice(0, checkedPageSize(first, 500));
    const members = await Promise.all(wanted.map((key) => this.directives.directive.load(context, key)));
    return members.filter((one) => one !== null);
  }

  private async facts(theme: Theme, context: object): Promise<ThemeFacts> {
    const facts = await this.loaders.facts.load(context, theme);
    if (!facts) throw new CodedError('NOT_FOUND', 'Nội dung lặp lại này không còn nhiệm vụ nào.');
    return facts;
  }
}

/** A unit of a theme. */
@Resolver(() => ThemeUnit)
export class ThemeUnitResolver {
  constructor(private readonly units: UnitLoaders) {}

  @ResolveField(() => Department, { nullable: true, description: 'The unit.' })
  department(@Parent() { agencyId, departmentId }: ThemeUnit, @Context() context: object): Promise<Department | null> {
    return this.units.department.load(context, { agencyId, id: departmentId });
  }
}
