import type { MeasureKey } from '@giao-ban/analytics-model';
import { SortDirection } from '@giao-ban/shared-nest';
import { Field, Float, InputType } from '@nestjs/graphql';
import { MeasureKeyEnum, StatsDimension } from '../types/stats-enums';

/** By what rows are ordered. */
@InputType({ description: 'By what rows are ordered: by a measure, or by one of the dimensions of groupBy; not both.' })
export class StatsOrder {
  @Field(() => MeasureKeyEnum, { nullable: true, description: 'By this measure; rows without a value come last.' })
  by?: MeasureKey | null;

  @Field(() => StatsDimension, {
    nullable: true,
    description: 'By this dimension: time by time, names in Vietnamese order, buckets as screens show them.',
  })
  key?: StatsDimension | null;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Which way.' })
  direction!: SortDirection;
}

/** Which rows are kept. */
@InputType({ description: 'Keeps only rows whose measure lies in a range; rows without a value are left out.' })
export class MeasureCondition {
  @Field(() => MeasureKeyEnum, { description: 'The measure.' })
  measure!: MeasureKey;

  @Field(() => Float, { nullable: true, description: 'At least.' })
  gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'At most.' })
  lte?: number | null;
}
