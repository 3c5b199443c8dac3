import { DateScalar } from '@giao-ban/shared-nest';
import { Agency, Family } from '@giao-ban/unit-api';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'For how many months an agency has notices (độ phủ): comparisons need it beside them.' })
export class Coverage {
  @Field(() => Agency, { description: 'The agency.' })
  agency!: Agency;

  @Field(() => Int, { description: 'Months from its first notice to the latest notice of all agencies.' })
  months!: number;

  @Field(() => Int, { description: 'Those of them with a notice of conclusions, by the day it is known from.' })
  covered!: number;

  @Field(() => [String], { description: 'Those without one, `2025-03`.' })
  missing!: string[];
}

@ObjectType({ description: 'What there is in the database, for filters and for the first screen.' })
export class Dataset {
  @Field(() => Int, { description: 'Notices of conclusions (thông báo kết luận).' })
  notices!: number;

  @Field(() => Int, { description: 'Reports (báo cáo, tin).' })
  reports!: number;

  @Field(() => Int, { description: 'Directives (nhiệm vụ).' })
  directives!: number;

  @Field(() => Int, { description: 'Invented documents that the product ships, among the others.' })
  illustrativeNotices!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which the first document is known.' })
  firstDay!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which the latest document is known.' })
  lastDay!: string | null;

  @Field(() => DateScalar, { description: 'Today in Vietnam.' })
  today!: string;

  @Field(() => [Family], { description: 'All functions of units.' })
  families!: Family[];
}
