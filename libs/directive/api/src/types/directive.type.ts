import { connectionOf, DateScalar } from '@giao-ban/shared-nest';
import { TextSpan } from '@giao-ban/notice-api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AssignmentRole, CompletionBucket, DirectiveScope } from './directive-enums';

@ObjectType({ description: 'A stated deadline (thời hạn). Never inferred: most directives have none.' })
export class Deadline {
  @Field({ description: 'The words of the notice.' })
  raw!: string;

  @Field(() => DateScalar, { description: 'The last day on which the work is still in time.' })
  due!: string;

  @Field({ description: '`day`, `month`, `quarter`, `half` or `year`: how precisely the notice says it.' })
  precision!: string;

  @Field(() => String, { nullable: true, description: 'The rule of reading that gave the day.' })
  rule!: string | null;
}

@ObjectType({ description: 'A unit named as partner, inside or outside the agency (đơn vị phối hợp).' })
export class NamedUnit {
  @Field({ description: 'As written.' })
  raw!: string;

  @Field(() => [String], { description: 'Codes of its functions; empty for bodies outside the agency.' })
  families!: string[];

  @Field({ description: 'True for bodies outside the agency (UBND, sở khác ...).' })
  external!: boolean;
}

@ObjectType({ description: 'One unit in one role for one directive (lượt giao): workload counts these.' })
export class Assignment {
  agencyId!: string;
  departmentId!: string;

  @Field(() => AssignmentRole, { description: 'Leads or takes part.' })
  role!: AssignmentRole;
}

@ObjectType({ description: 'One piece of work that a notice orders (nhiệm vụ được giao). Counts count these.' })
export class Directive {
  agencyId!: string;
  noticeId!: string;
  /** The day of the question that led here: bucket, evidence and chain are of that day. */
  asOf!: string;
  /** Keyset places. */
  knownOn!: string;
  position!: number;

  @Field(() => ID, { description: 'Stable id: reading the same file again gives the same.' })
  id!: string;

  @Field({ description: 'Ordinal path in the notice, e.g. 2/1/3.' })
  ordinal!: string;

  @Field({ description: 'The order as written, with its sub-items.' })
  text!: string;

  @Field(() => TextSpan, { description: 'Where it stands in the reading text of the notice.' })
  span!: TextSpan;

  @Field(() => [String], { description: 'Sub-items that only list things of this directive, without their marks.' })
  items!: string[];

  @Field(() => DirectiveScope, { description: 'Whom it addresses.' })
  scope!: DirectiveScope;

  @Field(() => String, { nullable: true, description: 'The unit of its heading as written; null where none is named.' })
  heading!: string | null;

  @Field(() => [NamedUnit], { description: 'Partners as written.' })
  cooperating!: NamedUnit[];

  @Field(() => Deadline, { nullable: true, description: 'The stated deadline; null where there is none.' })
  deadline!: Deadline | null;

  @Field({ description: 'Urgent by its own words (khẩn trương, gấp ...).' })
  urgent!: boolean;

  @Field({ description: 'Goes on with work begun before (tiếp tục).' })
  continuing!: boolean;

  @Field({ description: 'Standing work by its own words (thường xuyên).' })
  standing!: boolean;

  @Field(() => CompletionBucket, { description: 'Bucket on the day asked (asOf of the enclosing query).' })
  bucket!: CompletionBucket;

  @Field({ description: 'Past its stated deadline and nothing is known of it (quá hạn, chưa có thông tin).' })
  pastDueUnknown!: boolean;
}

@ObjectType({ description: 'A page of directives (Relay).' })
export class DirectiveConnection extends connectionOf(Directive, 'Directive', 'directives (nhiệm vụ)') {
  @Field(() => DateScalar, { description: 'The day whose knowledge was asked for.' })
  asOf!: string;
}
