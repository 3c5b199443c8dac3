import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '../scalars';

/** Conditions on a code or an id. */
@InputType({
  description:
    'Conditions on a code or an id; several in one object must all hold. To find rows without a value use `isNull: true`; `eq: null` is refused.',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Is this value.' })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: 'Is not this value; rows without a value are included.' })
  ne?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is one of these values; an empty list matches nothing.' })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no value. false: has one.' })
  isNull?: boolean | null;
}

/** Words to be found. */
@InputType({
  description: 'Words in any order; tones, case and punctuation are ignored (không phân biệt dấu, hoa thường).',
})
export class TextFilter {
  @Field({
    description:
      'All of these words occur, the last one as a beginning: `truy xuat nguon` finds `truy xuất nguồn gốc`.',
  })
  contains!: string;
}

/** A condition on a yes-or-no property. */
@InputType({ description: 'A condition on a property that is true or false.' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Is so.' })
  eq?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Is the opposite.' })
  ne?: boolean | null;
}

/** Conditions on a day. */
@InputType({ description: 'Conditions on a day; several in one object must all hold.' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day.' })
  eq?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Not on this day; rows without a day are included.' })
  ne?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  gte?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier.' })
  lte?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: no day is stated. false: one is.' })
  isNull?: boolean | null;
}

/** Which way a list runs. */
export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = (typeof SortDirection)[keyof typeof SortDirection];

registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which way a list runs.',
  valuesMap: { ASC: { description: 'Smallest or earliest first.' }, DESC: { description: 'Largest or latest first.' } },
});
