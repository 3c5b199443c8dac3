import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A unit of one agency: phòng, chi cục, trung tâm ... (phòng, đơn vị).' })
export class Department {
  agencyId!: string;
  familyCodes!: string[];

  @Field(() => ID, { description: 'Stable id, for filters.' })
  id!: string;

  @Field({ description: 'The fullest name seen.' })
  name!: string;
}
