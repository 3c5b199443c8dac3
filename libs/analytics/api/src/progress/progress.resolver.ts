import { ageingBands } from '@giao-ban/analytics-model';
import { asOfDescription, DirectiveFilter, filterValues } from '@giao-ban/directive-api';
import { addDays } from '@giao-ban/shared-kernel';
import { Calendar, checkValues, CodedError, DateScalar, rowsOf, SqlParams } from '@giao-ban/shared-nest';
import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DataSource } from 'typeorm';
import { measuresOf } from '../stats/measures-of';
import { mentions } from '../stats/mentions';
import { TimeStep } from '../types/progress-enums';
import { CompletionSeries, DeadlineCalendar, OverdueAgeing } from '../types/progress.type';
import { type CountsOnDay, countsOnDaysSql } from './completion-over-time.sql';
import { deadlineDaysSql, type NearestDeadlines, nearestDeadlinesSql } from './deadline-calendar.sql';
import { firstDaySql } from './first-day.sql';
import { monthRange, seriesPoints } from './month-ends';
import { type AgeingCounts, overdueAgeingSql } from './overdue-ageing.sql';

const which = { type: () => DirectiveFilter, nullable: true, description: 'Which directives.' };
const onDay = { type: () => DateScalar, nullable: true, description: asOfDescription };

/** How completion develops, what is late and what falls due. */
@Resolver()
export class ProgressResolver {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => CompletionSeries, {
    description:
      'Buckets and rates at the end of every month, quarter or year, each as it was known on that day (tiến độ theo thời gian).',
    complexity: 100,
  })
  async completionOverTime(
    @Args('filter', which) filter: DirectiveFilter | null | undefined,
    @Args('from', {
      type: () => DateScalar,
      nullable: true,
      description: 'A day of the first period; the first directive, up to 36 periods back, unless given.',
    })
    from: string | null | undefined,
    @Args('to', {
      type: () => DateScalar,
      nullable: true,
      description: 'A day of the last period; the day asked unless given, and never later.',
    })
    to: string | null | undefined,
    @Args('step', { type: () => TimeStep, defaultValue: TimeStep.MONTH, description: 'Length of a period.' })
    step: TimeStep,
    @Args('asOf', onDay) asOf: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CompletionSeries> {
    const asked = await this.asked(filter, asOf);
    const last = to && to < asked.asOf ? to : asked.asOf;
    const [known] = await this.rows<{ first: string | null }>((params) =>
      firstDaySql(asked.filter, asked.asOf, params),
    );
    const points = seriesPoints({ from: from ?? null, first: known?.first ?? null, to: last, step });
    const days = points.map(({ day }) => day);
    const rows = await this.rows<CountsOnDay>((params) =>
      countsOnDaysSql({ filter: asked.filter, days, wantsAssignments: mentions(info, 'assignments') }, params),
    );
    const byDay = new Map(rows.map(({ day, ...counts }) => [day, counts]));
    return {
      asOf: asked.asOf,
      points: points.flatMap(({ value, label, day }) => {
        const counts = byDay.get(day);
        return counts ? [{ period: value, label, day, measures: measuresOf(counts) }] : [];
      }),
    };
  }

  @Query(() => OverdueAgeing, {
    description:
      'What is past its stated deadline, by how long: reported unfinished, and without any information, apart (tuổi quá hạn).',
    complexity: 20,
  })
  async overdueAgeing(
    @Args('filter', which) filter: DirectiveFilter | null | undefined,
    @Args('asOf', onDay) asOf: string | null | undefined,
  ): Promise<OverdueAgeing> {
    const asked = await this.asked(filter, asOf);
    const rows = await this.rows<AgeingCounts>((params) => overdueAgeingSql(asked.filter, asked.asOf, params));
    const bands = ageingBands.map(({ key, from, to }) => ({
      dueFrom: to === null ? null : addDays(asked.asOf, -to),
      dueTo: addDays(asked.asOf, -from),
      ...(rows.find(({ band }) => band === key) ?? { band: key, overdue: 0, pastDueUnknown: 0 }),
    }));
    return { asOf: asked.asOf, bands };
  }

  @Query(() => DeadlineCalendar, {
    description: 'Stated deadlines of one month by day, and where their directives stand (lịch thời hạn).',
    complexity: 40,
  })
  async deadlineCalendar(
    @Args('filter', which) filter: DirectiveFilter | null | undefined,
    @Args('month', {
      type: () => String,
      nullable: true,
      description: '`2025-03`; the month of the day asked unless given.',
    })
    month: string | null | undefined,
    @Args('asOf', onDay) asOf: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeadlineCalendar> {
    const asked = await this.asked(filter, asOf);
    const shown = checkedMonth(month ?? asked.asOf.slice(0, 7));
    const question = { ...asked, range: monthRange(shown), wantsAssignments: mentions(info, 'assignments') };
    const [rows, [nearest]] = await Promise.all([
      this.rows<CountsOnDay>((params) => deadlineDaysSql(question, params)),
      this.rows<NearestDeadlines>((params) => nearestDeadlinesSql(question, params)),
    ]);
    return {
      month: shown,
      asOf: asked.asOf,
      days: rows.map(({ day, ...counts }) => ({ day, measures: measuresOf(counts) })),
      earlier: nearest?.earlier?.slice(0, 7) ?? null,
      later: nearest?.later?.slice(0, 7) ?? null,
    };
  }

  private rows<Row>(write: (params: SqlParams) => string): Promise<Row[]> {
    const params = new SqlParams();
    const sql = write(params);
    return rowsOf<Row>(this.source, sql, params.values);
  }

  private async asked(filter: DirectiveFilter | null | undefined, asOf: string | null | undefined) {
    await checkValues(this.source, filterValues(filter ?? {}));
    return { filter: filter ?? {}, asOf: asOf ?? this.calendar.today() };
  }
}

/** @throws CodedError `BAD_INPUT` */
function checkedMonth(month: string): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)) return month;
  throw new CodedError('BAD_INPUT', `“${month}” không phải là một tháng.`, {
    at: 'month',
    hint: 'Viết năm và tháng, ví dụ 2025-03.',
  });
}
