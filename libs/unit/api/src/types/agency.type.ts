import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Province } from './province.type';

@ObjectType({
  description: 'A department of science and technology of one province for its time of validity (Sở KH&CN).',
})
export class Agency {
  @Field(() => ID, { description: 'For example `skhcn-quang-ngai`.' })
  id!: string;

  @Field({ description: 'Name of the agency (cơ quan ban hành).' })
  name!: string;

  @Field(() => Province, {
    description: 'Its province; code `00` where nobody could tell whose notices these are.',
  })
  province!: Province;
}
