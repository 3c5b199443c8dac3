import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CorrectionTarget } from './correction.type';

@ObjectType({ description: 'What a decision on a reading left behind (kết quả của một lần chỉnh sửa).' })
export class ReadingDecision {
  agencyId!: string;
  noticeId!: string;
  /** Ids of the decisions that were made or taken back. */
  corrections!: string[];

  @Field(() => CorrectionTarget, { description: 'What it is about.' })
  target!: CorrectionTarget;

  @Field(() => ID, { description: 'Id of the notice, directive or outcome.' })
  targetId!: string;

  @Field(() => Int, { description: 'The version of the target now, for the next decision.' })
  version!: number;
}
