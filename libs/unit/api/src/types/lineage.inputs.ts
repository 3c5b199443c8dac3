import { DateScalar } from '@giao-ban/shared-nest';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { LineageKind } from './lineage-enums';

@InputType({ description: 'A unit after a change.' })
export class LineageHeirInput {
  @Field(() => ID, { description: 'Id of the unit.' })
  department!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Its part of the former work, 0 to 1, of a split alone: more than half carries the earlier figures on.',
  })
  share?: number | null;
}

@InputType({ description: 'A change of units that a person knows of.' })
export class LineageInput {
  @Field(() => LineageKind, { description: 'What happened.' })
  kind!: LineageKind;

  @Field(() => [ID], { description: 'Ids of the units before; none where a unit was made.' })
  from!: string[];

  @Field(() => [LineageHeirInput], { description: 'The units after; none where a unit was abolished.' })
  to!: LineageHeirInput[];

  @Field(() => DateScalar, { description: 'The first day on which it holds; not later than today.' })
  effectiveOn!: string;

  @Field(() => String, { nullable: true, description: 'The document that says so, up to 300 characters.' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: 'In own words, up to 2000 characters.' })
  reason?: string | null;
}
