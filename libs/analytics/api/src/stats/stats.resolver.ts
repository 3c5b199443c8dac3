import { measureKeys, measures } from '@giao-ban/analytics-model';
import { asOfDescription, DirectiveFilter, filterValues } from '@giao-ban/directive-api';
import { Calendar, checkValues, DateScalar } from '@giao-ban/shared-nest';
import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DataSource } from 'typeorm';
import { Measure } from '../types/measures.type';
import { Comparison, StatsDimension } from '../types/stats-enums';
import { DirectiveStats } from '../types/stats.type';
import { mentions } from './mentions';
import { StatsAnswer } from './stats-answer';
import { checkQuestion, type StatsQuestion } from './stats-question';
import { MeasureCondition, StatsOrder } from './stats.inputs';

/** Counts and rates, and what they mean. */
@Resolver(() => DirectiveStats)
export class StatsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => DirectiveStats, {
    description: 'Counts and rates of directives that match, grouped by any combination of dimensions (thống kê).',
  })
  async directiveStats(
    @Args('filter', {
      type: () => DirectiveFilter,
      nullable: true,
      description:
        'Which directives. Conditions on unit, role, topic, theme and document outside of or/not also limit the rows of these dimensions.',
    })
    filter: DirectiveFilter | null | undefined,
    @Args('groupBy', {
      type: () => [StatsDimension],
      defaultValue: [],
      description: 'Up to four dimensions; keys stand in this order.',
    })
    groupBy: StatsDimension[],
    @Args('having', {
      type: () => [MeasureCondition],
      nullable: true,
      description: 'Only rows that meet all of these.',
    })
    having: MeasureCondition[] | null | undefined,
    @Args('orderBy', { type: () => [StatsOrder], nullable: true, description: 'Order of rows, the first counts most.' })
    orderBy: StatsOrder[] | null | undefined,
    @Args('limit', { type: () => Int, defaultValue: 500, description: 'Most rows, 1 to 5000.' }) limit: number,
    @Args('compareTo', {
      type: () => Comparison,
      nullable: true,
      description: 'Also the figures of an earlier period; needs knownOn with gte and lte in the filter.',
    })
    compareTo: Comparison | null | undefined,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DirectiveStats> {
    const question: StatsQuestion = {
      filter: filter ?? {},
      groupBy,
      having: having ?? [],
      orderBy: orderBy ?? [],
      limit,
      compareTo: compareTo ?? null,
      asOf: asOf ?? this.calendar.today(),
      wantsAssignments:
        mentions(info, 'assignments') ||
        [...(having ?? []).map(({ measure }) => measure), ...(orderBy ?? []).map(({ by }) => by)].includes(
          'assignments',
        ),
    };
    checkQuestion(question);
    await checkValues(this.source, filterValues(question.filter));
    return new StatsAnswer(this.source, question);
  }

  @Query(() => [Measure], { description: 'Every measure: its names, its formula in words, its unit (từ điển chỉ số).' })
  measures(): Measure[] {
    return measureKeys.map((key) => {
      const { label, labelEn, formula, formulaEn, unit } = measures[key];
      return { key, label, labelEn, formula, formulaEn, unit };
    });
  }
}
