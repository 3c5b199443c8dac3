import { DirectiveScope } from '@giao-ban/directive-api';
import { OutcomeStatus } from '@giao-ban/notice-api';
import { DateScalar } from '@giao-ban/shared-nest';
import { Field, ID, InputType } from '@nestjs/graphql';

const none = 'null says that the paper names none; left out leaves it as it is';

@InputType({ description: 'A unit: one of the agency by its id, or another by its name.' })
export class UnitInput {
  @Field(() => ID, { nullable: true, description: 'Id of a unit of the agency that issued the notice.' })
  departmentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name as the notice has it, where no unit of the agency fits.' })
  name?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of its functions, with `name`; told from the name unless given.',
  })
  families?: string[] | null;
}

@InputType({ description: 'A deadline that the notice states (thời hạn).' })
export class DeadlineInput {
  @Field(() => DateScalar, { description: 'The last day on which the work is still in time.' })
  due!: string;

  @Field(() => String, {
    nullable: true,
    description: '`day`, `month`, `quarter`, `half` or `year`; `day` unless given.',
  })
  precision?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the notice; those that the machine saw unless given.',
  })
  raw?: string | null;
}

@InputType({ description: 'A period, first and last day included.' })
export class PeriodInput {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

@InputType({ description: 'A person as the paper names them.' })
export class PersonInput {
  @Field(() => String, { nullable: true, description: 'Name; null where the paper gives only the post.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Post (chức vụ).' })
  title?: string | null;
}

@InputType({ description: `What the heading of a notice really says. For each field: ${none}.` })
export class NoticeCorrection {
  @Field(() => String, { nullable: true, description: 'Whole number, `21/TB-SKHCN` (số thông báo).' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Symbol, `TB-SKHCN` (ký hiệu).' })
  symbol?: string | null;

  @Field(() => String, { nullable: true, description: 'Date of issue, `2024-02-05` or `2024-02` (ngày ban hành).' })
  issuedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Date of the meeting, `2024-02-05` or `2024-02` (ngày họp).' })
  meetingOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Title without the word THÔNG BÁO (trích yếu).' })
  title?: string | null;

  @Field(() => PeriodInput, { nullable: true, description: 'Period that the meeting looked back on (kỳ đánh giá).' })
  reviewPeriod?: PeriodInput | null;

  @Field(() => PeriodInput, { nullable: true, description: 'Period that the work is ordered for (kỳ giao việc).' })
  planPeriod?: PeriodInput | null;

  @Field(() => PersonInput, { nullable: true, description: 'Who led the meeting (người chủ trì).' })
  chair?: PersonInput | null;

  @Field(() => PersonInput, { nullable: true, description: 'Who signed (người ký).' })
  signer?: PersonInput | null;
}

@InputType({ description: `What an order really says. For each field: ${none}.` })
export class DirectiveCorrection {
  @Field(() => UnitInput, { nullable: true, description: 'The unit that must do it (đơn vị thực hiện).' })
  department?: UnitInput | null;

  @Field(() => [UnitInput], { nullable: true, description: 'Units that take part (đơn vị phối hợp).' })
  cooperating?: UnitInput[] | null;

  @Field(() => DirectiveScope, { nullable: true, description: 'Whom it addresses; follows the unit unless given.' })
  scope?: DirectiveScope | null;

  @Field(() => DeadlineInput, { nullable: true, description: 'The stated deadline (thời hạn).' })
  deadline?: DeadlineInput | null;

  @Field(() => [String], { nullable: true, description: 'One to three topic codes, the most specific first.' })
  topics?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Urgent by its own words (khẩn).' })
  urgent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Goes on with work begun before (tiếp tục).' })
  continuing?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True where it orders nothing (không phải nhiệm vụ).' })
  dismissed?: boolean | null;
}

@InputType({ description: `What a statement on past work really says. For each field: ${none}.` })
export class OutcomeCorrection {
  @Field(() => OutcomeStatus, { nullable: true, description: 'What it says of the work; not `CANCELLED`.' })
  status?: OutcomeStatus | null;

  @Field(() => UnitInput, { nullable: true, description: 'The unit that it speaks of.' })
  department?: UnitInput | null;

  @Field(() => [String], { nullable: true, description: 'One to three topic codes, the most specific first.' })
  topics?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True where it says nothing of past work.' })
  dismissed?: boolean | null;
}
