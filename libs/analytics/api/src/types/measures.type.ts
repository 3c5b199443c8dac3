import { measureKeys, measures, type MeasureKey } from '@giao-ban/analytics-model';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { MeasureKeyEnum } from './stats-enums';

@ObjectType({
  description:
    'All measures of one set of directives. The nine buckets add up to `directives`; rates are 0 to 1 and null where there is nothing to divide by.',
})
export class Measures {
  directives!: number;
  instructions!: number;
  assignments!: number;
  completedOnTime!: number;
  completedLate!: number;
  completedNoDeadline!: number;
  inProgress!: number;
  overdue!: number;
  postponed!: number;
  cancelled!: number;
  continuous!: number;
  unknown!: number;
  completed!: number;
  pastDueUnknown!: number;
  withDeadline!: number;
  urgent!: number;
  completionRate!: number | null;
  completionRateDue!: number | null;
  onTimeRate!: number | null;
  reportedRate!: number | null;
}

// The registry of measures is where each is described; writing the words here again would let them drift apart.
for (const key of measureKeys) {
  const { label, formula, formulaEn, unit } = measures[key];
  const isRate = unit === 'ratio';
  const description = `${label}: ${formula} (${formulaEn})`;
  Field(() => (isRate ? Float : Int), { nullable: isRate, description })(Measures.prototype, key);
}

@ObjectType({ description: 'What a measure is called and how it is computed (định nghĩa chỉ số).' })
export class Measure {
  @Field(() => MeasureKeyEnum, { description: 'Name of the field in Measures.' })
  key!: MeasureKey;

  @Field({ description: 'Vietnamese name.' })
  label!: string;

  @Field({ description: 'English name.' })
  labelEn!: string;

  @Field({ description: 'How it is computed, in Vietnamese; a rate names its denominator.' })
  formula!: string;

  @Field({ description: 'How it is computed, in English.' })
  formulaEn!: string;

  @Field({ description: '`directives`, `assignments` or `ratio` (0 to 1).' })
  unit!: string;
}
