import { DateScalar } from '@giao-ban/shared-nest';
import { Field, ObjectType } from '@nestjs/graphql';
import { LineageKind } from './lineage-enums';

@ObjectType({
  description:
    'A reorganisation by law of many agencies at once: what a chart over time marks (mốc sắp xếp tổ chức bộ máy).',
})
export class Reorganisation {
  @Field({ description: 'Stable code.' })
  code!: string;

  @Field(() => DateScalar, { description: 'The first day on which it is in force.' })
  effectiveOn!: string;

  @Field(() => LineageKind, { description: 'What happens to agencies or units.' })
  kind!: LineageKind;

  @Field({ description: 'In Vietnamese.' })
  label!: string;

  @Field({ description: 'A few Vietnamese words, for a chart.' })
  short!: string;

  @Field({ description: 'In English.' })
  labelEn!: string;

  @Field({ description: 'A few English words, for a chart.' })
  shortEn!: string;

  @Field(() => String, { nullable: true, description: 'The document that says so; null where none is known to us.' })
  basis!: string | null;

  @Field({ description: 'False: the usual day, provinces differ by some days.' })
  exact!: boolean;
}
