import {
  BooleanFilter,
  DateFilter,
  type FilterGroups,
  SortDirection,
  StringFilter,
  TextFilter,
} from '@giao-ban/shared-nest';
import { UnitView } from '@giao-ban/unit-api';
import { Field, InputType } from '@nestjs/graphql';

/** Which notices are meant. */
@InputType({ description: 'Which notices are meant. Several fields in one object mean all of them (and).' })
export class NoticeFilter implements FilterGroups<NoticeFilter> {
  @Field(() => [NoticeFilter], { nullable: true, description: 'All of these hold.' })
  and?: NoticeFilter[] | null;

  @Field(() => [NoticeFilter], { nullable: true, description: 'One of these holds.' })
  or?: NoticeFilter[] | null;

  @Field(() => NoticeFilter, { nullable: true, description: 'This does not hold.' })
  not?: NoticeFilter | null;

  @Field(() => UnitView, {
    nullable: true,
    description:
      'Under which organisation province and agency are meant; once for the whole filter, AS_ISSUED unless given.',
  })
  units?: UnitView | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'Province code of the time of the notice; with units TODAY: with all that were merged into it.',
  })
  province?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Agency id, e.g. skhcn-quang-ngai.' })
  agency?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'A name of NoticeKind, e.g. CONCLUSION_NOTICE.' })
  kind?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day from which the notice is known.' })
  knownOn?: DateFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Invented notices that the product ships.' })
  illustrative?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Words of title and number.' })
  text?: TextFilter | null;
}

/** How notices are listed. */
@InputType({ description: 'Order of notices, by the day from which they are known.' })
export class NoticeOrder {
  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Latest first unless asked otherwise.' })
  direction!: SortDirection;
}
