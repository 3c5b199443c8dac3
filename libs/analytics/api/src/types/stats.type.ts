import { DateScalar } from '@giao-ban/shared-nest';
import { UnitView } from '@giao-ban/unit-api';
import { Field, ObjectType } from '@nestjs/graphql';
import { Measures } from './measures.type';
import { StatsDimension } from './stats-enums';

@ObjectType({ description: 'What a row stands for in one dimension.' })
export class StatsKey {
  @Field(() => StatsDimension, { description: 'The dimension.' })
  dimension!: StatsDimension;

  @Field(() => String, { nullable: true, description: 'Code or id, for filters; null where the notice does not say.' })
  value!: string | null;

  @Field({ description: 'Vietnamese words for it.' })
  label!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day, where the dimension is time: for `knownOn.gte`.',
  })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, where the dimension is time: for `knownOn.lte`.' })
  to!: string | null;
}

@ObjectType({ description: 'One group of directives and its measures.' })
export class StatsRow {
  @Field(() => [StatsKey], { description: 'What the row stands for, in the order of groupBy.' })
  keys!: StatsKey[];

  @Field(() => Measures, { description: 'Measures of the group; each directive counts once in it.' })
  measures!: Measures;

  @Field(() => Measures, {
    nullable: true,
    description:
      'The same group in the period compared with; null without compareTo, or where the periods do not line up.',
  })
  previous!: Measures | null;
}

@ObjectType({ description: 'Counts and rates of directives (thống kê nhiệm vụ).' })
export class DirectiveStats {
  @Field(() => DateScalar, { description: 'The day whose knowledge was asked for.' })
  asOf!: string;

  @Field(() => Measures, { description: 'Each directive once, whatever the grouping.', complexity: 20 })
  total!: Promise<Measures>;

  @Field(() => Measures, { nullable: true, description: 'The same for the period compared with.', complexity: 20 })
  previousTotal!: Promise<Measures | null>;

  @Field(() => [StatsRow], {
    description:
      'The groups; none without groupBy. Time runs forward and large groups come first unless orderBy says otherwise.',
    complexity: 40,
  })
  rows!: Promise<StatsRow[]>;

  @Field({
    description:
      'True when one directive may stand in several rows (topic, department, family, role, theme, legal document): rows then add up to more than the total.',
  })
  overlapping!: boolean;

  @Field(() => UnitView, {
    description: 'The organisation under which provinces, agencies and units are meant: `filter.units`.',
  })
  units!: UnitView;

  @Field(() => [String], {
    description:
      "What today's units leave out, in Vietnamese: units that were split without anybody saying where their former work went (ghi chú về đơn vị). Empty for AS_ISSUED.",
    complexity: 20,
  })
  unitNotes!: Promise<string[]>;

  @Field(() => Boolean, { description: 'True when limit cut rows off.' })
  truncated!: Promise<boolean>;
}
