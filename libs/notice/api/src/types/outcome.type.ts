import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OutcomeStatus } from './notice-enums';
import { Quantity, TextSpan } from './notice-parts.type';

@ObjectType({ description: 'One statement in a notice or report on how past work went (kết quả thực hiện được nêu).' })
export class Outcome {
  agencyId!: string;
  topicCodes!: string[];

  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field({ description: 'The statement as written.' })
  text!: string;

  @Field(() => TextSpan, { description: 'Where it stands in the reading text.' })
  span!: TextSpan;

  @Field(() => OutcomeStatus, { description: 'What it says of the work.' })
  status!: OutcomeStatus;

  @Field(() => String, { nullable: true, description: 'The unit as written; null where the text does not show it.' })
  departmentRaw!: string | null;

  @Field(() => [Quantity], { description: 'Figures in it.' })
  quantities!: Quantity[];
}
