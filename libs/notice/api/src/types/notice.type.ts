import { connectionOf, DateScalar } from '@giao-ban/shared-nest';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { NoticeKind } from './notice-enums';
import { NoticeWarning, PartialDate, Period, Person } from './notice-parts.type';

@ObjectType({
  description: 'One document as it was read (thông báo kết luận, báo cáo). What the paper does not say is null.',
})
export class Notice {
  agencyId!: string;
  /** The day of the question that led here; buckets of its directives are of that day. */
  asOf!: string;

  @Field(() => ID, { description: 'Stable id, for filters.' })
  id!: string;

  @Field(() => NoticeKind, { description: 'Kind of document.' })
  kind!: NoticeKind;

  @Field(() => String, { nullable: true, description: 'Title without the word THÔNG BÁO (trích yếu).' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Whole number, `257/TB-SKHCN`; null where it was left blank.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Symbol, `TB-SKHCN`; there also where the number is blank.' })
  symbol!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Date of issue (ngày ban hành).' })
  issuedOn!: PartialDate | null;

  @Field(() => PartialDate, { nullable: true, description: 'Date of the meeting (ngày họp).' })
  meetingOn!: PartialDate | null;

  @Field(() => DateScalar, {
    description:
      'The day from which its content counts as known; as-of questions and months in charts compare with it.',
  })
  knownOn!: string;

  @Field(() => Period, { nullable: true, description: 'The period that the meeting looked back on.' })
  reviewPeriod!: Period | null;

  @Field(() => Period, { nullable: true, description: 'The period that the work is ordered for.' })
  planPeriod!: Period | null;

  @Field(() => Person, { nullable: true, description: 'Who led the meeting (người chủ trì).' })
  chair!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who signed (người ký).' })
  signer!: Person | null;

  @Field(() => [NoticeWarning], { description: 'What was doubtful or missing when it was read.' })
  warnings!: NoticeWarning[];

  @Field({ description: 'True for the invented notices that the product ships (thông báo minh họa).' })
  illustrative!: boolean;
}

@ObjectType({ description: 'A page of notices (Relay).' })
export class NoticeConnection extends connectionOf(Notice, 'Notice', 'notices (thông báo)') {}
