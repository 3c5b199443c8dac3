import { DateTimeScalar } from '@giao-ban/shared-nest';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What a correction is about; the same words in the store. */
export const CorrectionTarget = { NOTICE: 'NOTICE', DIRECTIVE: 'DIRECTIVE', OUTCOME: 'OUTCOME' } as const;
export type CorrectionTarget = (typeof CorrectionTarget)[keyof typeof CorrectionTarget];

registerEnumType(CorrectionTarget, {
  name: 'CorrectionTarget',
  description: 'What a correction or a doubt is about (đối tượng).',
  valuesMap: {
    NOTICE: { description: 'The heading of a notice, or the notice as a whole (thông báo).' },
    DIRECTIVE: { description: 'One ordered piece of work (nhiệm vụ).' },
    OUTCOME: { description: 'One statement on past work (kết quả được nêu).' },
  },
});

@ObjectType({ description: 'How one value was found while reading (cách đọc ra giá trị).' })
export class FieldFinding {
  @Field({ description: 'The field, as corrections name it; `dismissed` stands for being an order at all.' })
  field!: string;

  @Field({ description: 'Its Vietnamese name.' })
  label!: string;

  @Field({ description: 'Name of the rule of reading; `person` where a person gave the value (quy tắc).' })
  rule!: string;

  @Field(() => Float, { description: 'How sure one may be of it, 0 to 1 (độ tin cậy).' })
  confidence!: number;

  @Field({ description: 'Less sure than what the product takes without asking (cần người xem).' })
  doubtful!: boolean;
}

@ObjectType({
  description:
    "A person's value over the machine's, by field. It survives reading the file again (chỉnh sửa của người).",
})
export class Correction {
  agencyId!: string;
  noticeId!: string;

  @Field(() => ID, { description: 'Id of the correction, for `withdrawCorrection`.' })
  id!: string;

  @Field(() => CorrectionTarget, { description: 'What it is about.' })
  target!: CorrectionTarget;

  @Field(() => ID, { description: 'Id of the notice, directive or outcome.' })
  targetId!: string;

  @Field({ description: 'The field, for example `deadline`.' })
  field!: string;

  @Field({ description: 'Vietnamese name of the field.' })
  label!: string;

  @Field({ description: "The person's value in Vietnamese words; `không có` where the person says there is none." })
  value!: string;

  @Field({ description: 'What the machine had read when the person decided, in Vietnamese words.' })
  machineValue!: string;

  @Field({ description: 'True where the person only agreed with the machine (xác nhận máy đọc đúng).' })
  confirms!: boolean;

  @Field({ description: 'Who decided.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Why, in own words; null where nothing was written.' })
  why!: string | null;

  @Field(() => Int, { description: 'Version of the target that this decision made.' })
  version!: number;

  @Field({ description: 'True where the latest reading no longer has what it is about (không còn tìm thấy chỗ).' })
  lost!: boolean;

  @Field(() => String, { nullable: true, description: 'Who took it back or replaced it; null while it is in force.' })
  withdrawnBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back or replaced.' })
  withdrawnAt!: Date | null;
}

@ObjectType({ description: 'How something was read, and what people say of it (kết quả đọc và chỉnh sửa).' })
export class Reading {
  @Field({ description: 'Version of the reading rules that last read the notice.' })
  parserVersion!: string;

  @Field(() => Int, {
    description: 'Counts the decisions on this item, for `version` of the next one; 0 before the first.',
  })
  version!: number;

  @Field(() => [FieldFinding], { description: 'How each value was found; empty where that was not kept.' })
  findings!: FieldFinding[];

  @Field(() => [Correction], { description: 'Decisions of people, the latest first, also those taken back.' })
  corrections!: Correction[];
}
