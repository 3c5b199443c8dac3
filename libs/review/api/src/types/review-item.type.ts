import { TextSpan } from '@giao-ban/notice-api';
import { connectionOf } from '@giao-ban/shared-nest';
import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CorrectionTarget } from './correction.type';

/** Why something waits; the same words in the store. */
export const ReviewReason = { UNSURE: 'UNSURE', WARNING: 'WARNING', NOTICE: 'NOTICE' } as const;
export type ReviewReason = (typeof ReviewReason)[keyof typeof ReviewReason];

registerEnumType(ReviewReason, {
  name: 'ReviewReason',
  description: 'Why something waits for a person (lý do cần xem).',
  valuesMap: {
    UNSURE: { description: 'A value was found, but not surely (đọc chưa chắc).' },
    WARNING: { description: 'The reading warns of a place in the text (cảnh báo khi đọc).' },
    NOTICE: { description: 'The notice as a whole is doubtful (cả thông báo cần xem).' },
  },
});

@ObjectType({ description: 'Something of a reading that waits for a person (mục chờ kiểm tra).' })
export class ReviewItem {
  agencyId!: string;
  noticeId!: string;

  @Field(() => ID, { description: 'Stable id: the same doubt has the same id when the notice is read again.' })
  id!: string;

  @Field(() => CorrectionTarget, { description: 'What it is about.' })
  target!: CorrectionTarget;

  @Field(() => ID, { description: 'Id of the notice, directive or outcome.' })
  targetId!: string;

  @Field({ description: 'The field in doubt, for `confirmReading`; `dismissed` asks whether it is an order at all.' })
  field!: string;

  @Field({ description: 'Vietnamese name of the field.' })
  label!: string;

  @Field(() => ReviewReason, { description: 'Why it waits.' })
  reason!: ReviewReason;

  @Field({ description: 'The rule of reading, the code of the warning, or the code of the arrival.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What is doubtful, in Vietnamese, where a sentence says it.' })
  message!: string | null;

  @Field(() => String, { nullable: true, description: 'What was read, in Vietnamese words; null where nothing was.' })
  value!: string | null;

  @Field(() => Float, { description: 'How sure the reading is, 0 to 1; the list goes from the least sure.' })
  confidence!: number;

  @Field(() => TextSpan, { nullable: true, description: 'Where it stands in the reading text; null where nowhere.' })
  span!: TextSpan | null;
}

@ObjectType({ description: 'A page of what waits for a person (Relay).' })
export class ReviewItemConnection extends connectionOf(
  ReviewItem,
  'ReviewItem',
  'doubtful readings (mục chờ kiểm tra)',
) {}
