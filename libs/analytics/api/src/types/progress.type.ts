import type { AgeingBandKey } from '@giao-ban/analytics-model';
import { DateScalar } from '@giao-ban/shared-nest';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Measures } from './measures.type';
import { AgeingBandEnum } from './progress-enums';

@ObjectType({ description: 'How far the work was at the end of one period, as it was known then.' })
export class CompletionPoint {
  @Field({ description: 'The period: `2025-03`, `2025-Q1` or `2025`.' })
  period!: string;

  @Field({ description: 'Vietnamese words for the period.' })
  label!: string;

  @Field(() => DateScalar, {
    description:
      'The day that the figures are of: the last of the period, or the last day asked where the period goes on. The list behind a figure is `directives` with this day as asOf.',
  })
  day!: string;

  @Field(() => Measures, { description: 'Equal to the total of `directiveStats` for the same filter with asOf: day.' })
  measures!: Measures;
}

@ObjectType({
  description: 'How completion developed, each point as it was known on its day (tiến độ theo thời gian).',
})
export class CompletionSeries {
  @Field(() => DateScalar, { description: 'The last day: nothing later is known.' })
  asOf!: string;

  @Field(() => [CompletionPoint], { description: 'Points in the order of time; empty where nothing matches.' })
  points!: CompletionPoint[];
}

@ObjectType({ description: 'What is past its stated deadline by a certain time.' })
export class OverdueBand {
  @Field(() => AgeingBandEnum, { description: 'How long.' })
  band!: AgeingBandKey;

  @Field(() => DateScalar, { nullable: true, description: 'Earliest deadline of the band, for `due.gte`; null: open.' })
  dueFrom!: string | null;

  @Field(() => DateScalar, { description: 'Latest deadline of the band, for `due.lte`.' })
  dueTo!: string;

  @Field(() => Int, { description: 'Reported unfinished: the bucket OVERDUE.' })
  overdue!: number;

  @Field(() => Int, { description: 'Without any information: `pastDueUnknown`, a part of the bucket UNKNOWN.' })
  pastDueUnknown!: number;
}

@ObjectType({ description: 'What is past its stated deadline, by how long (tuổi quá hạn).' })
export class OverdueAgeing {
  @Field(() => DateScalar, { description: 'The day from which is counted back.' })
  asOf!: string;

  @Field(() => [OverdueBand], { description: 'All four bands, the youngest first; they add up to the measures.' })
  bands!: OverdueBand[];
}

@ObjectType({ description: 'Directives whose stated deadline is one day.' })
export class DeadlineDay {
  @Field(() => DateScalar, { description: 'The deadline, for `due.eq`.' })
  day!: string;

  @Field(() => Measures, { description: 'Where they stand on the day asked.' })
  measures!: Measures;
}

@ObjectType({ description: 'The stated deadlines of one month (lịch thời hạn).' })
export class DeadlineCalendar {
  @Field({ description: 'The month, `2025-03`.' })
  month!: string;

  @Field(() => DateScalar, { description: 'The day whose knowledge was asked for.' })
  asOf!: string;

  @Field(() => [DeadlineDay], { description: 'Days with a deadline, in order; other days are left out.' })
  days!: DeadlineDay[];

  @Field(() => String, { nullable: true, description: 'The nearest month before that has a deadline.' })
  earlier!: string | null;

  @Field(() => String, { nullable: true, description: 'The nearest month after that has one.' })
  later!: string | null;
}
