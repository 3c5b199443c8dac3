import { type FilterGroups, StringFilter } from '@giao-ban/shared-nest';
import { Field, InputType } from '@nestjs/graphql';

/** Which doubtful readings are meant. */
@InputType({ description: 'Which doubtful readings are meant. Several fields in one object mean all of them (and).' })
export class ReviewFilter implements FilterGroups<ReviewFilter> {
  @Field(() => [ReviewFilter], { nullable: true, description: 'All of these hold.' })
  and?: ReviewFilter[] | null;

  @Field(() => [ReviewFilter], { nullable: true, description: 'One of these holds.' })
  or?: ReviewFilter[] | null;

  @Field(() => ReviewFilter, { nullable: true, description: 'This does not hold.' })
  not?: ReviewFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Province code of the time of the notice.' })
  province?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Agency id, e.g. skhcn-quang-ngai.' })
  agency?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Id of a notice.' })
  notice?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The field in doubt, e.g. deadline.' })
  field?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'A name of ReviewReason, e.g. UNSURE.' })
  reason?: StringFilter | null;
}
