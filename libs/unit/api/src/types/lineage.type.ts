import { DateScalar, DateTimeScalar } from '@giao-ban/shared-nest';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LineageKind, LineageState } from './lineage-enums';

/** One unit of a change, as stored. */
export interface PartRow {
  side: 'FROM' | 'TO';
  agencyId: string;
  departmentId: string;
  share: number | null;
}

@ObjectType({ description: 'A unit before or after a change, with its part of the former work.' })
export class LineagePart {
  /** Where the unit is found. */
  unit!: { agencyId: string; id: string };

  @Field(() => Float, {
    nullable: true,
    description: 'Part of the former work that went to this unit, 0 to 1; null where nobody stated it.',
  })
  share!: number | null;
}

@ObjectType({
  description:
    'A change of units: renamed, merged, split, made, abolished, moved (lịch sử tổ chức). The view of today counts by confirmed ones alone.',
})
export class DepartmentLineage {
  agencyId!: string;
  parts!: PartRow[];

  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => LineageKind, { description: 'What happened.' })
  kind!: LineageKind;

  @Field(() => DateScalar, { description: 'The first day on which the units are as they are after it.' })
  effectiveOn!: string;

  @Field(() => String, { nullable: true, description: 'The document that says so (văn bản căn cứ).' })
  basis!: string | null;

  @Field(() => LineageState, { description: 'Whether a person has decided.' })
  state!: LineageState;

  @Field({ description: 'Why, in Vietnamese: grounds of the machine, or words of the person who wrote it.' })
  reason!: string;

  @Field(() => Float, { description: 'How sure the machine is, 0 to 1; 1 for what a person wrote.' })
  confidence!: number;

  @Field(() => String, { nullable: true, description: 'The person who wrote it; null for the machine.' })
  madeBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Who confirmed or rejected it; null while nobody did.' })
  decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'In which words.' })
  note!: string | null;

  @Field(() => Int, { description: 'Grows with each write; a decision names the one that was seen.' })
  version!: number;
}
