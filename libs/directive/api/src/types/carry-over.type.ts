import { connectionOf, DateScalar } from '@giao-ban/shared-nest';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CompletionBucket } from './directive-enums';

/** How chains are listed. */
export const CarryOverOrder = { AGE: 'AGE', CARRIES: 'CARRIES' } as const;
export type CarryOverOrder = (typeof CarryOverOrder)[keyof typeof CarryOverOrder];

registerEnumType(CarryOverOrder, {
  name: 'CarryOverOrder',
  description: 'How chains of carried-over work are listed.',
  valuesMap: {
    AGE: { description: 'The oldest first (lâu nhất trước).' },
    CARRIES: { description: 'Most often given again first, then the oldest (nhắc lại nhiều lần nhất trước).' },
  },
});

@ObjectType({ description: 'One order of a chain, with how it was worded then (một lần giao).' })
export class CarryOverMember {
  agencyId!: string;
  directiveId!: string;
  asOf!: string;

  @Field(() => DateScalar, { description: "The notice's day." })
  day!: string;

  @Field({ description: 'The order as worded in that notice.' })
  wording!: string;

  @Field(() => CompletionBucket, { description: 'Its bucket on the day asked.' })
  status!: CompletionBucket;

  @Field(() => Int, { nullable: true, description: 'Days since the order before it; null for the first.' })
  daysSincePrevious!: number | null;
}

@ObjectType({
  description: 'Work that was ordered, and then again in later notices of the agency (nhiệm vụ chuyển kỳ).',
})
export class CarryOver {
  agencyId!: string;
  lastId!: string;
  asOf!: string;

  @Field(() => ID, { description: 'Id of its first directive.' })
  id!: string;

  @Field(() => Int, { description: 'How many times it was given again (số lần chuyển kỳ).' })
  carries!: number;

  @Field(() => Int, {
    description:
      'Days from the first order to the day asked; to the day on which it was done or called off, where it was (tuổi).',
  })
  ageDays!: number;

  @Field(() => Int, { description: 'Days from the first order to the latest.' })
  spanDays!: number;

  @Field(() => DateScalar, { description: 'Day of the first order.' })
  firstDay!: string;

  @Field(() => DateScalar, { description: 'Day of the latest order.' })
  lastDay!: string;

  @Field({ description: 'False once the latest order is completed or cancelled.' })
  open!: boolean;
}

@ObjectType({ description: 'A page of carried-over work (nhiệm vụ chuyển kỳ).' })
export class CarryOverConnection extends connectionOf(
  CarryOver,
  'CarryOver',
  'carried-over work (nhiệm vụ chuyển kỳ)',
) {
  @Field(() => DateScalar, { description: 'The day whose knowledge was asked for.' })
  asOf!: string;
}
