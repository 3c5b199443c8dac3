import { DateScalar, type TenantKey } from '@giao-ban/shared-nest';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A place in the reading text of a notice: `[start, end)` in UTF-16 code units.' })
export class TextSpan {
  /** The notice whose reading text it is; absent where it is a place in some other text. */
  notice?: TenantKey;

  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; this position is outside.' })
  end!: number;
}

@ObjectType({ description: 'A date as precise as the paper gives it.' })
export class PartialDate {
  @Field({ description: '`2024-02-05`, or `2024-02` where the day was left blank.' })
  date!: string;

  @Field({ description: '`day`, `month` or `year`.' })
  precision!: string;
}

@ObjectType({ description: 'A period of time, first and last day included (kỳ).' })
export class Period {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

@ObjectType({ description: 'A person as the paper names them.' })
export class Person {
  @Field(() => String, { nullable: true, description: 'Name; null where the paper gives only the post.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Own post (chức vụ).' })
  title!: string | null;
}

@ObjectType({ description: 'Something doubtful or missing in a notice, found while reading it (cảnh báo khi đọc).' })
export class NoticeWarning {
  @Field({ description: 'Code, for example `missing-number`.' })
  code!: string;

  @Field({ description: 'What it means, in Vietnamese.' })
  message!: string;
}

@ObjectType({ description: 'A figure that a statement gives (số liệu).' })
export class Quantity {
  @Field(() => Float, { description: 'The number; `11.497 triệu đồng` is 11497.' })
  value!: number;

  @Field({ description: 'Its unit as written (đơn vị tính).' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'What is counted.' })
  of!: string | null;
}

@ObjectType({ description: 'A subject of work (chủ đề, lĩnh vực). A directive has one to three.' })
export class Topic {
  @Field({ description: 'Code, for filters: `traceability` ...' })
  code!: string;

  @Field({ description: 'Vietnamese name.' })
  label!: string;

  @Field({ description: 'What belongs to it, in words.' })
  covers!: string;
}
